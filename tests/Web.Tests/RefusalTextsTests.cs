using System.Globalization;
using CadreOrleans.Contracts.Texts;
using CadreOrleans.Domain.Decisions;

namespace CadreOrleans.Web.Tests;

public sealed class RefusalTextsTests
{
    [Theory]
    [InlineData("vi", "Ngày 01/07/2022 đã đủ số lượng (1).")]
    [InlineData("en", "All seats (1) are filled on 01/07/2022.")]
    public void Sentence_WhenItHasArguments_SaysThemAsPeopleWriteThem(string language, string expected) =>
        RefusalTexts.Sentence(Refusal.Invalid("seat-filled", "position", "2022-07-01", "1"), CultureInfo.GetCultureInfo(language)).ShouldStartWith(expected);

    [Fact]
    public void Sentence_WhenArgumentsAreMissing_IsStillASentence() =>
        RefusalTexts.Sentence(Refusal.Invalid("seat-filled", null), CultureInfo.GetCultureInfo("en")).ShouldContain("(…)");

    [Fact]
    public void Sentence_WhenTheCodeIsUnknown_IsTheCode() =>
        RefusalTexts.Sentence(Refusal.Conflict("no-such-code"), CultureInfo.GetCultureInfo("vi")).ShouldBe("no-such-code");
}
