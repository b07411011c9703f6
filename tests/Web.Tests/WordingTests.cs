using System.Globalization;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Time;
using CadreOrleans.Web.Languages;
using CadreOrleans.Web.Marks;
using CadreOrleans.Web.Scenarios;
using FsCheck.Xunit;

namespace CadreOrleans.Web.Tests;

public sealed class WordingTests : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentCulture;

    public WordingTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi");

    public void Dispose() => CultureInfo.CurrentCulture = before;

    [Fact]
    public void Numbers_WhenWrittenInVietnamese_HavePointsForThousandsAndACommaForDecimals()
    {
        Wording.Count(18_442).ShouldBe("18.442");
        Wording.Share(0.875).ShouldBe("87,5%");
        Wording.Decimal(-1.25, 1).ShouldStartWith("\u2212");
    }

    [Theory]
    [InlineData(0.04, 1, "0,0")]
    [InlineData(-0.04, 1, "0,0")]
    [InlineData(0.3, 1, "+0,3")]
    [InlineData(-1.0, 1, "\u22121,0")]
    public void Difference_WhenWritten_HasASignUnlessItIsZero(double value, int decimals, string expected) =>
        Wording.Difference(value, decimals).ShouldBe(expected);

    [Theory]
    [InlineData("Trưởng phòng Nội vụ", "Phòng Nội vụ", "Trưởng phòng Nội vụ")]
    [InlineData("Bí thư", "Huyện ủy Lạc Sơn", "Bí thư (Huyện ủy Lạc Sơn)")]
    public void Post_WhenItsNameSaysTheUnit_IsWrittenWithoutIt(string post, string unit, string expected) => PostNames.Full(post, unit).ShouldBe(expected);

    [Theory]
    [InlineData("30/06/2022", true)]
    [InlineData("1/7/2022", true)]
    [InlineData("2022-07-01", true)]
    [InlineData("31/02/2022", false)]
    [InlineData("07/01", false)]
    [InlineData("", false)]
    public void Day_WhenTyped_IsReadOnlyWhenItExists(string text, bool expected) => Wording.TryDay(text, out _).ShouldBe(expected);

    [Theory]
    [InlineData(0.62, 60)]
    [InlineData(0.63, 65)]
    [InlineData(0.999, 100)]
    public void Headline_WhenItIsAShare_IsRoundedToFive(double share, int expected) => Indicators.RoundedToFive(share).ShouldBe(expected);

    [Theory]
    [InlineData(false, false, "headlines.not-seen")]
    [InlineData(true, false, "headlines.seen")]
    [InlineData(true, true, "headlines.assumed")]
    public void Difference_WhenAssumptionsTurnIt_SaysSoBeforeAnythingElse(bool seen, bool assumed, string expected) =>
        new Difference(new IndicatorDifference("open-vacancies", "count", 5, 6, 1, 0.2, 0.6, 1.4, seen, 1_000) { AssumedLow = assumed ? -0.2 : 0.2, AssumedHigh = 1.8 }).Finding.ShouldBe(expected);

    [Property]
    public bool Heat_WhateverTheStrength_CanBeRead(byte strength)
    {
        foreach (var (weak, strong) in ((string, string)[])[("#3C7983", "#0B4B55"), ("#D5E9EB", "#2F7F89"), ("#EAF4F5", "#86BBC0"), ("#FFFFFF", "#333F4C")])
        {
            var parts = HeatColour.Style(weak, strong, strength / 255.0).Split([':', ';']);
            if (HeatColour.Of(parts[1]).ContrastWith(HeatColour.Of(parts[3])) < 4.5)
            {
                return false;
            }
        }

        return true;
    }
}
