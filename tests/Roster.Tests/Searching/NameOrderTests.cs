using CadreOrleans.Roster.Searching;

namespace CadreOrleans.Roster.Tests.Searching;

public sealed class NameOrderTests
{
    [Fact]
    public void Texts_WhenLettersAndTonesDiffer_PutLettersFirst()
    {
        string[] ordered = ["Ba", "Bà", "Bả", "Bã", "Bá", "Bạ", "Băm", "Bâm", "Dung", "Dũng", "Đa", "Đào", "Ê", "Ô", "Ơ", "Ư"];
        ordered.Reverse().Order(NameOrder.Texts).ShouldBe(ordered);
    }

    [Fact]
    public void Names_WhenGivenNamesDiffer_GoByThemAndThenByTheWholeName()
    {
        string[] ordered = ["Trần Thị An", "Bùi Văn Dũng", "Đinh Văn Dũng", "Bùi Văn Đức", "An Thị Yến"];
        ordered.Reverse().Order(NameOrder.Names).ShouldBe(ordered);
    }
}
