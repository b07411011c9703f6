using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Roster.Tests.Figures;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Tests.Pools;

/// <summary>The bench of the sample's positions: by the readiest nominee, and by no other judgement than that of the pools.</summary>
public sealed class BenchReaderTests(SampleFigureTests.SampleRoster sample) : IClassFixture<SampleFigureTests.SampleRoster>
{
    private static readonly DateOnly Today = new(2022, 6, 30);

    [Fact]
    public void Readiest_OfEveryPositionPlannedFor_IsTheReadiestThatItsPoolHas()
    {
        var view = new RosterView(sample.Roster, Today, Records.Pack);
        var columns = PoolColumns.Of(view, new RuleBook(), Today);
        var bench = new BenchReader(view, Today);
        var found = new HashSet<Readiness?>();
        foreach (var position in view.Positions.Where(row => view.NomineesFor(row).Any()))
        {
            var pool = new CandidatePool(columns, CandidatePool.TargetOf(columns, position, Purpose.Appointment, null)!);
            var nominees = view.NomineesFor(position).ToArray();
            Readiness[] inPool = [.. nominees.Select(row => sample.Roster.Nominations.Official[row]).Where(pool.Concerns).Select(official => pool.StandingOf(official).Readiness)];
            Readiness[] order = [Readiness.Now, Readiness.WithinOneYear, Readiness.WithinThreeYears, Readiness.WithinFiveYears, Readiness.Unknown, Readiness.Never];
            Readiness? expected = inPool.Length == 0 ? null : order.First(inPool.Contains);
            bench.Readiest(position, nominees).ShouldBe(expected, sample.Roster.Positions.Ids[position].Value);
            found.Add(expected);
        }

        found.Count.ShouldBeGreaterThan(2);
    }

    [Fact]
    public void Readiest_WhenNobodyIsPlanned_IsNobody()
    {
        var view = new RosterView(sample.Roster, Today, Records.Pack);
        new BenchReader(view, Today).Readiest(0, []).ShouldBeNull();
    }
}
