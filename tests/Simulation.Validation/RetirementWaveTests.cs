using System.Globalization;
using CadreOrleans.Domain.Time;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Validation;

/// <summary>Retirement only: the wave equals the legal roadmap exactly, month by month, for everyone born 1955 to 2005.</summary>
public sealed class RetirementWaveTests
{
    private static readonly RetirementSteps Bands = ReadBands();

    public static TheoryData<int> FirstYears => [2010, 2031];

    [Theory]
    [MemberData(nameof(FirstYears))]
    public void Run_WithRetirementOnly_RetiresEverybodyInTheRoadmapsMonth(int firstYear)
    {
        var start = firstYear * 12;
        var people = People().Where(person => person.Retires >= start).ToArray();
        var unit = new SyntheticUnit("unit", 0, null);
        var pool = new SyntheticPosition("pool", unit, 1, 2_000, PositionKind.Entry);
        var officials = people.Select((person, i) => new SyntheticOfficial($"p{i:D4}", pool) { Birth = person.Birth, Woman = person.Woman, Retirement = person.Retires });
        var state = SyntheticPacker.Pack(start - 1, [unit], [pool], [.. officials]);
        var inputs = TestRun.Inputs(state, years: 40, replicates: 1, policy: TestPolicy.With(TestPolicy.Bare(HazardTable.Constant(0, 0, 0), recruitsPerYear: 0), retirement: true));
        var result = ResultBuilder.Build(inputs, TestRun.Run(inputs));

        var expected = people.GroupBy(person => person.Retires).ToDictionary(group => group.Key, group => group.Count());
        foreach (var point in result.Of(IndicatorCodes.Retirements, Period.Month).Points)
        {
            point.Estimate.Mean.ShouldBe(expected.GetValueOrDefault(point.Month), $"{new Month(point.Month)}");
        }

        result.Headlines.Single(headline => headline.Code == IndicatorCodes.OtherExits).Estimate.Mean.ShouldBe(0);
    }

    /// <summary>The bands, used for people who join during a run, give the published month for every birth month of the table.</summary>
    [Fact]
    public void MonthFor_EveryPublishedBirthMonth_IsThePublishedMonth()
    {
        var rows = Rows("retirement_by_birth_month.csv").ToArray();
        rows.Length.ShouldBeGreaterThan(600);
        foreach (var row in rows)
        {
            Bands.MonthFor(row[0] == "F", Parse(row[1])).ShouldBe(Parse(row[4]), string.Join(',', row));
        }
    }

    private static IEnumerable<(bool Woman, int Birth, int Retires)> People() =>
        from woman in new[] { false, true }
        from birth in Enumerable.Range(1955 * 12, 51 * 12)
        select (woman, birth, Retires(woman, birth));

    /// <summary>Before the decree's first bands: 60 and 55.</summary>
    private static int Retires(bool woman, int birth)
    {
        var first = woman ? Bands.WomenFrom[0] : Bands.MenFrom[0];
        return birth < first ? birth + (woman ? 55 * 12 : 60 * 12) : Bands.MonthFor(woman, birth);
    }

    private static RetirementSteps ReadBands()
    {
        var rows = Rows("retirement.csv").ToArray();
        int[] From(string sex) => [.. rows.Where(row => row[0] == sex).Select(row => Parse(row[1]))];
        int[] Age(string sex) => [.. rows.Where(row => row[0] == sex).Select(row => (Number(row[3]) * 12) + Number(row[4]))];
        return new RetirementSteps { MenFrom = From("M"), MenAge = Age("M"), WomenFrom = From("F"), WomenAge = Age("F") };
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", file)).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(','));

    private static int Parse(string month) => Month.TryParse(month, out var parsed) ? parsed.Index : throw new FormatException(month);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
