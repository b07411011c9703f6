using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Tests.Support;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Domain.Tests.Regulations;

/// <summary>The one reading of age limits of posts: QĐ 289-QĐ/TW of 2010 as domain notes, section 12.8, have it (first 30; held 35, or 37 in difficult areas).</summary>
public sealed class AgeLimitTests
{
    [Theory]
    [InlineData("1985-06-01", 35, "2020-06")]
    [InlineData("1985-06-30", 35, "2020-06")]
    [InlineData("1985-06", 35, "2020-06")]
    [InlineData("1985-12-31", 37, "2022-12")]
    public void Reached_WhenTheMonthOfBirthIsKnown_IsTheMonthOfThatAge(string birth, int years, string month) =>
        Holding(years).Reached(PartialDate.Parse(birth)).ShouldBe((Of(month), Of(month)));

    [Fact]
    public void Reached_WhenOnlyTheYearIsKnown_IsARange() =>
        Holding(35).Reached(PartialDate.OfYear(1985)).ShouldBe((Of("2020-01"), Of("2020-12")));

    [Theory]
    [InlineData("1985-06-30", "2020-06-01")]
    [InlineData("1985", "2020-12-01")]
    public void ReachedOn_WhateverTheBirthMeans_IsTheFirstDayOfTheLastSuchMonth(string birth, string day) =>
        Holding(35).ReachedOn(PartialDate.Parse(birth)).ShouldBe(Make.Day(day));

    [Theory]
    [InlineData("1985-06", "2020-05", Verdict.Satisfied)]
    [InlineData("1985-06", "2020-06", Verdict.NotSatisfied)]
    [InlineData("1985", "2019-12", Verdict.Satisfied)]
    [InlineData("1985", "2020-01", Verdict.Unknown)]
    [InlineData("1985", "2020-11", Verdict.Unknown)]
    [InlineData("1985", "2020-12", Verdict.NotSatisfied)]
    public void IsWithin_WhenAPostIsHeld_EndsWithTheMonthOfThatAge(string birth, string month, Verdict verdict) =>
        Holding(35).IsWithin(PartialDate.Parse(birth), Of(month)).ShouldBe(verdict);

    [Theory]
    [InlineData("2015-06", Verdict.Satisfied)]
    [InlineData("2015-07", Verdict.NotSatisfied)]
    public void IsWithin_WhenAPostIsTakenFirst_TakesInTheMonthOfThatAge(string month, Verdict verdict) =>
        AgeLimit.OfFirstTaking(360)!.Value.IsWithin(PartialDate.Parse("1985-06-15"), Of(month)).ShouldBe(verdict);

    [Theory]
    [InlineData("district-youth-head", 361)]
    [InlineData("commune-youth-head", 420)]
    [InlineData("district-veterans-head", null)]
    public void OfTaking_OfAPostOfTheDistrict_IsTheLimitOfFirstTakingWhereThereIsOne(string title, int? months) =>
        (AgeLimit.OfTaking(new BuiltInPacks().Get("vn-district").FindTitle(title))?.Months).ShouldBe(months);

    private static AgeLimit Holding(int years) => AgeLimit.OfHolding(years * 12)!.Value;

    private static Month Of(string text) => Month.TryParse(text, out var month) ? month : throw new FormatException(text);
}
