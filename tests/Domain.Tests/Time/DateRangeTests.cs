using CadreOrleans.Domain.Time;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CadreOrleans.Domain.Tests.Time;

public sealed class DateRangeTests
{
    private static readonly DateOnly Start = new(2022, 1, 1);

    private static readonly Arbitrary<DateRange> AnyRange = Gen.Choose(0, 12)
        .SelectMany(from => Gen.Choose(1, 8).Select(length => new DateRange(Start.AddDays(from), length == 8 ? null : Start.AddDays(from + length))))
        .ToArbitrary();

    [Property]
    public Property Overlaps_WhenTwoRanges_MeansThatSomeDayLiesInBoth() => Prop.ForAll(
        AnyRange,
        AnyRange,
        (a, b) => a.Overlaps(b) == Enumerable.Range(0, 25).Select(Start.AddDays).Any(day => a.Contains(day) && b.Contains(day))
            && a.Overlaps(b) == b.Overlaps(a));

    [Property]
    public Property EndAt_WhenCutAtADay_KeepsTheDaysBeforeIt() => Prop.ForAll(
        AnyRange,
        Gen.Choose(1, 20).Select(Start.AddDays).ToArbitrary(),
        (range, end) => Enumerable.Range(0, 25).Select(Start.AddDays)
            .All(day => range.EndAt(end).Contains(day) == (day >= range.From && day < end)));

    [Fact]
    public void Contains_WhenTheDayOfTheEnd_IsFalse()
    {
        var range = new DateRange(Start, Start.AddDays(1));
        range.Contains(Start).ShouldBeTrue();
        range.Contains(Start.AddDays(1)).ShouldBeFalse();
        range.Contains(Start.AddDays(-1)).ShouldBeFalse();
    }

    [Fact]
    public void Overlaps_WhenOneBeginsOnTheDayTheOtherEnds_IsFalse() =>
        new DateRange(Start, Start.AddDays(5)).Overlaps(new DateRange(Start.AddDays(5), null)).ShouldBeFalse();
}
