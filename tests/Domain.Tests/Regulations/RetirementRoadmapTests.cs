using System.Globalization;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CadreOrleans.Domain.Tests.Regulations;

/// <summary>NĐ 135/2020/NĐ-CP, as the shipped pack carries it.</summary>
public sealed class RetirementRoadmapTests
{
    private static readonly RetirementRoadmap Roadmap = new BuiltInPacks().Get("vn-district").Retirement;
    private static readonly Sex[] Both = [Sex.Male, Sex.Female];

    public static TheoryData<string, int, string, string> CutOffs => new()
    {
        { "2025-04", 60, "1968-04", "1972-01" },
        { "2025-04", 48, "1967-04", "1971-05" },
        { "2025-04", 120, "1973-04", "1975-05" },
        { "2025-06", 60, "1968-06", "1972-02" },
        { "2025-06", 48, "1967-06", "1971-06" },
        { "2025-06", 120, "1973-06", "1975-06" },
        { "2025-07", 60, "1968-07", "1972-03" },
        { "2025-07", 48, "1967-07", "1971-07" },
        { "2025-07", 120, "1973-07", "1975-07" },
        { "2025-09", 60, "1968-09", "1972-05" },
        { "2025-09", 48, "1967-09", "1971-09" },
        { "2025-09", 120, "1973-09", "1975-09" },
        { "2026-03", 60, "1969-03", "1972-09" },
        { "2026-03", 48, "1968-03", "1972-01" },
        { "2026-03", 120, "1974-03", "1976-03" },
        { "2030-07", 60, "1973-07", "1975-07" },
        { "2030-07", 48, "1972-07", "1974-11" },
        { "2030-07", 120, "1978-07", "1980-07" },
    };

    [Fact]
    public void MonthFor_WhenEveryBirthMonthOfTheTable_GivesTheTablesRow()
    {
        var rows = ReadTable();
        rows.Count.ShouldBe(660);
        foreach (var row in rows)
        {
            var retires = Roadmap.MonthFor(row.Sex, row.Birth);
            retires.ShouldBe(row.Retires, $"{row.Sex} {row.Birth}");
            retires.Since(row.Birth).ShouldBe(row.AgeMonths, $"{row.Sex} {row.Birth}");
            retires.LastDay.AddDays(1).ShouldBe(row.PensionFrom.FirstDay, $"{row.Sex} {row.Birth}");
        }
    }

    [Fact]
    public void MonthFor_WhenTheDecreesYearlyAgesAreApplied_IsTheFirstMonthInWhichTheAgeIsReached()
    {
        foreach (var sex in Both)
        {
            for (var birth = First(sex); birth <= Month.Of(2010, 12); birth = birth.Plus(1))
            {
                var month = birth;
                while (month.Since(birth) < AgeOfYear(sex, month.Year))
                {
                    month = month.Plus(1);
                }

                Roadmap.MonthFor(sex, birth).ShouldBe(month, $"{sex} {birth}");
            }
        }
    }

    [Fact]
    public void MonthFor_WhenBornLater_RetiresLater()
    {
        foreach (var sex in Both)
        {
            for (var birth = Month.Of(1940, 1); birth < Month.Of(2010, 1); birth = birth.Plus(1))
            {
                (Roadmap.MonthFor(sex, birth) < Roadmap.MonthFor(sex, birth.Plus(1))).ShouldBeTrue($"{sex} {birth}");
            }
        }
    }

    [Theory]
    [InlineData(Sex.Male, 2021, 2028, 3, 9)]
    [InlineData(Sex.Female, 2021, 2035, 4, 8)]
    public void MonthFor_WhenAgesStepUpInAYear_NobodyRetiresInItsFirstMonths(Sex sex, int from, int to, int emptyMonths, int birthMonths)
    {
        var retiring = Enumerable.Range(0, 70 * 12).Select(offset => Roadmap.MonthFor(sex, Month.Of(1940, 1).Plus(offset)))
            .ToLookup(month => month.Year);
        for (var year = from; year <= to; year++)
        {
            retiring[year].Min(month => month.MonthOfYear).ShouldBe(emptyMonths + 1, $"{year}");
            retiring[year].Count().ShouldBe(birthMonths, $"{year}");
        }

        retiring[from - 1].Count().ShouldBe(12);
        retiring[to + 1].Count().ShouldBe(12);
    }

    [Property]
    public Property MonthFor_WhenOnlyTheYearIsKnown_CountsAsJanuary() => Prop.ForAll(
        Gen.Choose(1940, 2005).ToArbitrary(),
        year => Both.All(sex => Roadmap.MonthFor(sex, PartialDate.OfYear(year)) == Roadmap.MonthFor(sex, Month.Of(year, 1))
            && Roadmap.MonthFor(sex, PartialDate.OfMonth(year, 12)) == Roadmap.MonthFor(sex, Month.Of(year, 12))));

    [Fact]
    public void MonthFor_WhenBornAtAnEdgeOfTheRoadmap_EndsServiceOnTheDayOfTheDecree()
    {
        using var reader = new StreamReader(typeof(RetirementRoadmapTests).Assembly.GetManifestResourceStream("retirement_edges.csv")!);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).ToArray();
        rows.Length.ShouldBe(24);
        foreach (var row in rows)
        {
            var birth = PartialDate.Parse(row[2]);
            var retires = Roadmap.MonthFor(row[1] == "M" ? Sex.Male : Sex.Female, birth);
            retires.LastDay.ToString("O", CultureInfo.InvariantCulture).ShouldBe(row[4], row[0]);
            retires.Plus(1).FirstDay.ToString("O", CultureInfo.InvariantCulture).ShouldBe(row[5], row[0]);
            retires.Since(Month.Of(birth.Earliest)).ShouldBe(int.Parse(row[3], CultureInfo.InvariantCulture), row[0]);
        }
    }

    [Theory]
    [MemberData(nameof(CutOffs))]
    public void MonthFor_WhenRemainingServiceIsAsked_GivesTheCutOffsOfCt45(string reference, int months, string men, string women)
    {
        foreach (var (sex, text) in new[] { (Sex.Male, men), (Sex.Female, women) })
        {
            var oldest = Parse(text);
            Roadmap.MonthFor(sex, oldest).Since(Parse(reference)).ShouldBeGreaterThanOrEqualTo(months, $"{sex}");
            Roadmap.MonthFor(sex, oldest.Plus(-1)).Since(Parse(reference)).ShouldBeLessThan(months, $"{sex}");
        }
    }

    [Fact]
    public void Constructor_WhenBandsLeaveAGapOrOverlap_Throws()
    {
        var source = new Citation("test", Certainty.Estimated);
        RetirementBand Band(Sex sex, int from, int? to) => new(sex, new Month(from), to is { } last ? new Month(last) : null, 700);
        var women = Band(Sex.Female, 100, null);
        Should.NotThrow(() => new RetirementRoadmap([Band(Sex.Male, 100, 110), Band(Sex.Male, 111, null), women], source));
        foreach (var men in new[]
        {
            new[] { Band(Sex.Male, 100, 110), Band(Sex.Male, 112, null) },
            [Band(Sex.Male, 100, 110), Band(Sex.Male, 110, null)],
            [Band(Sex.Male, 100, 110)],
            [Band(Sex.Male, 100, null), Band(Sex.Male, 120, null)],
            [],
        })
        {
            Should.Throw<ArgumentException>(() => new RetirementRoadmap([.. men, women], source));
        }
    }

    private static Month First(Sex sex) => sex == Sex.Male ? Month.Of(1961, 1) : Month.Of(1966, 1);

    private static int AgeOfYear(Sex sex, int year) => sex == Sex.Male
        ? Math.Min((60 * 12) + 3 + (3 * (year - 2021)), 62 * 12)
        : Math.Min((55 * 12) + 4 + (4 * (year - 2021)), 60 * 12);

    private static Month Parse(string text) => Month.TryParse(text, out var month) ? month : throw new FormatException(text);

    private static List<Row> ReadTable()
    {
        using var reader = new StreamReader(typeof(RetirementRoadmapTests).Assembly.GetManifestResourceStream("retirement_by_birth_month.csv")!);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1)
                .Select(line => line.Split(','))
                .Select(cells => new Row(
                    cells[0] == "M" ? Sex.Male : Sex.Female,
                    Parse(cells[1]),
                    (int.Parse(cells[2], CultureInfo.InvariantCulture) * 12) + int.Parse(cells[3], CultureInfo.InvariantCulture),
                    Parse(cells[4]),
                    Parse(cells[5]))),
        ];
    }

    private sealed record Row(Sex Sex, Month Birth, int AgeMonths, Month Retires, Month PensionFrom);
}
