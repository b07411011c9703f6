using CadreOrleans.Domain.Time;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CadreOrleans.Domain.Tests.Time;

public sealed class PartialDateTests
{
    private static readonly Arbitrary<PartialDate> AnyDate = Gen.Choose(0, DateOnly.MaxValue.DayNumber - 400)
        .Select(DateOnly.FromDayNumber)
        .SelectMany(day => Gen.Elements(PartialDate.OfDay(day), PartialDate.OfMonth(day.Year, day.Month), PartialDate.OfYear(day.Year)))
        .ToArbitrary();

    [Property]
    public Property ToString_WhenParsed_GivesTheSameDateWithItsPrecision() =>
        Prop.ForAll(AnyDate, date => PartialDate.Parse(date.ToString()) == date);

    [Property]
    public Property Latest_WhenAnyPrecision_IsNotBeforeEarliestAndInTheSameYear() =>
        Prop.ForAll(AnyDate, date => date.Earliest <= date.Latest && date.Latest.Year == date.Year && date.Earliest.Year == date.Year);

    [Theory]
    [InlineData("1965", "1965-01-01", "1965-12-31", DatePrecision.Year)]
    [InlineData("1964-02", "1964-02-01", "1964-02-29", DatePrecision.Month)]
    [InlineData("1964-02-29", "1964-02-29", "1964-02-29", DatePrecision.Day)]
    public void Parse_WhenOneOfThreeForms_StandsForItsRangeOfDays(string text, string earliest, string latest, DatePrecision precision)
    {
        var date = PartialDate.Parse(text);
        date.Earliest.ShouldBe(Support.Make.Day(earliest));
        date.Latest.ShouldBe(Support.Make.Day(latest));
        date.Precision.ShouldBe(precision);
    }

    [Theory]
    [InlineData("1965-02-29")]
    [InlineData("65")]
    [InlineData("1965/02")]
    [InlineData("01-02-1965")]
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_WhenNoneOfTheForms_IsFalse(string? text)
    {
        PartialDate.TryParse(text, out _).ShouldBeFalse();
        if (text is not null)
        {
            Should.Throw<FormatException>(() => PartialDate.Parse(text));
        }
    }

    [Fact]
    public void Equality_WhenSameFirstDayAndOtherPrecision_Differs() =>
        PartialDate.OfYear(1965).ShouldNotBe(PartialDate.OfMonth(1965, 1));
}
