using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.Reviews;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Results;

/// <summary>What is recorded of plans, against a count of its own over the state at each year's end.</summary>
public sealed class PlanRecordTests
{
    private const int Years = 6;
    private static readonly CompiledRun Run = CompiledRun.Compile(TestRun.Inputs(SyntheticDistrict.Make(), years: Years, replicates: 1));

    [Fact]
    public void Recorded_OfOneReplicate_IsWhatTheStateSays()
    {
        var counted = new Accumulators(Run.Layout);
        var recount = new Recount([]);
        Kernel.RunReplicate(new ReplicateScratch(Run), 0, counted, new long[Run.Layout.Headlines], ref recount);
        recount.Years.Count.ShouldBe(Years);
        for (var year = 0; year < Years; year++)
        {
            Value(counted, Run.Layout.Yearly[(int)YearlySeries.SeveralNames], year).ShouldBe(recount.Years[year].SeveralNames, 1e-3);
            for (var scope = 0; scope <= Run.Layout.Tiers.Length; scope++)
            {
                if (recount.Years[year].Young[scope] is { } young)
                {
                    Value(counted, Run.Layout.ByTier[scope][(int)TierSeries.PlanYoung], year).ShouldBe(young, 1e-3);
                    Value(counted, Run.Layout.ByTier[scope][(int)TierSeries.PlanWomen], year).ShouldBe(recount.Years[year].Women[scope]!.Value, 1e-3);
                }
            }
        }
    }

    [Fact]
    public void KeyPostsCovered_WhenNobodyIsPlanned_IsNought()
    {
        var state = SyntheticDistrict.Make();
        for (var position = 0; position < state.Positions.Count; position++)
        {
            state.Positions.Marks[position] |= state.Positions.Kind[position] == PositionKind.Post ? PositionMarks.Key : PositionMarks.None;
        }

        var run = CompiledRun.Compile(TestRun.Inputs(state, years: 1, replicates: 8, policy: TestRun.Policy with { Plans = TestRun.Policy.Plans with { ReviewMonth = 0 } }));
        var planned = TestRun.Run(run);
        var series = run.Layout.Yearly[(int)YearlySeries.KeyPostsCovered];
        planned.Cells[series.Offset].ShouldBe(8);
        Value(planned, series, 0).ShouldBeGreaterThan(0);

        var emptied = new Accumulators(run.Layout);
        var forget = default(Forget);
        Kernel.RunReplicate(new ReplicateScratch(run), 0, emptied, new long[run.Layout.Headlines], ref forget);
        Value(emptied, series, 0).ShouldBe(0);
    }

    [Fact]
    public void Quotas_OfARun_FollowItsRulesByYear()
    {
        var changed = TestRun.Policy with { Rules = [.. TestRun.Policy.Rules, new RuleChange(Run.Start + 24, Rule.YoungInPlan, 20)] };
        var run = CompiledRun.Compile(TestRun.Inputs(SyntheticDistrict.Make(), years: 4, replicates: 1, policy: changed));
        var young = PlanQuotas.Of(run).Single(level => level.Code == PlanQuotas.Young && level.Tier is null);
        young.ByYear.ShouldBe([0.15, 0.15, 0.2, 0.2]);
    }

    private static double Value(Accumulators counted, SeriesSpec series, int year)
    {
        var cells = counted.Cells.AsSpan(series.Offset + (year * series.Stride), series.Stride);
        return (double)cells[1] / cells[0] / series.Divisor;
    }

    private sealed record Count(double SeveralNames, double?[] Young, double?[] Women);

    /// <summary>Empties the plan in the month before the year's end, so that the record finds none.</summary>
    private readonly struct Forget : IMonthObserver
    {
        public void EndOfMonth(ReplicateScratch r, int month)
        {
            if (month == 10)
            {
                r.State.Nominations.AsSpan().Fill(Nomination.Empty);
                r.State.NextNominations.AsSpan().Fill(Nomination.Empty);
            }
        }
    }

    private readonly struct Recount(List<Count> years) : IMonthObserver
    {
        public List<Count> Years => years;

        public void EndOfMonth(ReplicateScratch r, int month)
        {
            if (month % 12 != 11)
            {
                return;
            }

            var state = r.State;
            var places = r.Run.Places;
            var reference = PlanReviewStep.NextReference(r.Run, month);
            var plan = reference - month <= r.Run.Policy.Plans.NextPlanMonths ? state.NextNominations : state.Nominations;
            var entries = (
                from place in r.Run.Planned
                from entry in Enumerable.Range(r.Run.Plans.From[place], r.Run.Plans.From[place + 1] - r.Run.Plans.From[place])
                where plan[entry].Slot >= 0 && state.Generation[plan[entry].Slot] == plan[entry].Generation
                select (Place: place, plan[entry].Slot)).ToArray();
            int[] posts = [.. r.Run.Planned.Where(place => places.Kind[place] == PositionKind.Post && state.SeatsThere[place] > 0)];
            var people = Enumerable.Range(0, r.Run.Layout.Tiers.Length + 1)
                .Select(scope => entries.Where(entry => scope == 0 || places.Tier[entry.Place] == scope - 1).DistinctBy(entry => entry.Slot).ToArray())
                .ToArray();
            years.Add(new Count(
                posts.Average(place => entries.Count(entry => entry.Place == place) >= 2 ? 1.0 : 0.0),
                Array.ConvertAll(people, of => of.Length == 0 ? (double?)null : of.Average(entry => reference - state.Birth[entry.Slot] < r.Review.Shares.YoungUnder(places.Tier[entry.Place]) ? 1.0 : 0.0)),
                Array.ConvertAll(people, of => of.Length == 0 ? (double?)null : of.Average(entry => (state.Marks[entry.Slot] & (byte)OfficialMarks.Woman) != 0 ? 1.0 : 0.0))));
        }
    }
}
