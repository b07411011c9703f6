using System.Globalization;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Domain.Tests.Regulations;

public sealed class SentenceFormatTests
{
    private static readonly CultureInfo Vietnamese = BilingualTexts.Vietnamese;

    [Theory]
    [InlineData(0, "0 errors, 0 were mended")]
    [InlineData(1, "1 error, 1 was mended")]
    [InlineData(2, "2 errors, 2 were mended")]
    [InlineData(21, "21 errors, 21 were mended")]
    public void Fill_WhenTheTextTellsOneFromMany_TakesTheWordThatGoesWithTheNumber(int number, string expected) =>
        SentenceFormat.Fill(CultureInfo.InvariantCulture, "{0} {0:error|errors}, {1} {1:was|were} mended", number, number).ShouldBe(expected);

    [Theory]
    [InlineData("1", "1 month")]
    [InlineData("1-2", "1-2 months")]
    [InlineData("1.5", "1.5 months")]
    public void Fill_WhenTheNumberIsWrittenAlready_TakesTheWordThatGoesWithIt(string number, string expected) =>
        SentenceFormat.Fill(CultureInfo.InvariantCulture, "{0} {0:month|months}", number).ShouldBe(expected);

    [Fact]
    public void Fill_WhenAnArgumentHasAnotherFormat_WritesItInTheCulture() =>
        SentenceFormat.Fill(Vietnamese, "{0:N1} {1}", 1234.5, null).ShouldBe("1.234,5 ");

    [Theory]
    [InlineData("1975-05-09", "09/05/1975")]
    [InlineData("1975-05", "05/1975")]
    [InlineData("1975", "1975")]
    public void Of_WhenOnlyAPartIsKnown_WritesThatPart(string date, string expected) => WrittenDates.Of(PartialDate.Parse(date)).ShouldBe(expected);

    [Theory]
    [InlineData("2025-07-01", "01/07/2025")]
    [InlineData("2025-07", "07/2025")]
    [InlineData("2025", "2025")]
    [InlineData("2025-2030", "2025-2030")]
    [InlineData("2025-13", "2025-13")]
    public void OfArgument_WhenItIsADayOrAMonth_IsWrittenForPeople(string argument, string expected) => WrittenDates.OfArgument(argument).ShouldBe(expected);
}
