using CadreOrleans.Web.Forms;

namespace CadreOrleans.Web.Tests;

public sealed class RereadingTests
{
    [Theory]
    [InlineData("old", "old", "old", "old", false, null)]
    [InlineData("old", "mine", "old", "mine", false, null)]
    [InlineData("old", "old", "new", "new", true, null)]
    [InlineData("old", "mine", "new", "mine", true, "mine")]
    [InlineData("old", "", "new", "", true, "")]
    public void Merge_WhenOneFieldIsReadAgain_KeepsWhatWasTypedAndTakesOverTheRest(string before, string typed, string now, string expected, bool changed, string? kept)
    {
        var text = typed;
        var changes = Rereading.Merge([new CorrectedField("label", () => text, value => text = value)], [before], [now]);
        text.ShouldBe(expected);
        changes.Count.ShouldBe(changed ? 1 : 0);
        changes.ShouldAllBe(change => change == new FieldChange("label", before, now, kept));
    }

    [Fact]
    public void Merge_WhenTextsAreCodes_NamesThem()
    {
        var text = "a";
        var changes = Rereading.Merge([new CorrectedField("label", () => text, value => text = value, code => "name of " + code)], ["a"], ["b"]);
        changes.ShouldHaveSingleItem().ShouldBe(new FieldChange("label", "name of a", "name of b", null));
    }
}
