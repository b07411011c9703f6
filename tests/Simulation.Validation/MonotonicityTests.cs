using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Validation;

/// <summary>Under common random numbers, with exits and fills off.</summary>
public sealed class MonotonicityTests
{
    private const int Start = 2022 * 12;

    [Fact]
    public void Run_WithLaterRetirement_NeverHasMoreRetirementsInTheFirstYear()
    {
        var before = double.MaxValue;
        for (var later = 0; later <= 24; later += 3)
        {
            var retirements = FirstYear(later);
            retirements.ShouldBeLessThanOrEqualTo(before);
            before = retirements;
        }

        before.ShouldBeLessThan(FirstYear(0));
    }

    /// <summary>More training places never lower the number of nominees who qualify, in any replicate and year.</summary>
    [Fact]
    public void Run_WithMoreTrainingPlaces_NeverHasFewerQualifiedNominees()
    {
        var before = Qualified(0);
        foreach (var places in new[] { 1, 2, 3, 5, 8, 13, 21, 34, 55 })
        {
            var qualified = Qualified(places);
            qualified.Zip(before).ShouldAllBe(pair => pair.First >= pair.Second, $"{places} places");
            qualified.Sum().ShouldBeGreaterThan(before.Sum());
            before = qualified;
        }
    }

    private static int[] Qualified(int places)
    {
        const int posts = 40;
        const int years = 8;
        var unit = new SyntheticUnit("unit", 0, null);
        var pool = new SyntheticPosition("pool", unit, 1, posts * 2, PositionKind.Entry);
        var positions = Enumerable.Range(0, posts).Select(i => new SyntheticPosition($"post{i:D2}", unit, 2, 1, PositionKind.Post) { Degree = 4, Theory = (byte)(2 + (i % 2)), StateManagement = 2, PlanTarget = 2 }).ToArray();
        var people = Enumerable.Range(0, posts * 2)
            .Select(i => new SyntheticOfficial($"p{i:D3}", pool) { Degree = (byte)(3 + (i % 5 / 4)), Theory = (byte)(i % 4), StateManagement = (byte)(i % 3), Talent = Score.One / 100 * (i % 97) })
            .ToArray();
        var state = SyntheticPacker.Pack(Start - 1, [unit], [pool, .. positions], people);
        var plan = Enumerable.Range(0, posts * 2).ToArray();
        state = state.With(new NominationColumns
        {
            Layer = [.. plan.Select(_ => PlanLayer.Current)],
            Position = [.. plan.Select(i => Array.IndexOf(state.Positions.Ids, $"post{i / 2:D2}"))],
            Official = plan,
            Since = [.. plan.Select(_ => Start - 24)],
        });
        var policy = TestPolicy.Bare(HazardTable.Constant(0, 0, 0), SourceScope.PlanOnly, recruitsPerYear: 0) with
        {
            Drift = 30_000,
            Training = new TrainingPolicy { Month = 9, Places = [places, places, places], Months = [[0, 0, 24, 36, 48], [0, 1, 12, 12], [0, 2, 2]] },
        };
        var run = CompiledRun.Compile(TestRun.Inputs(state, years, 8, policy: policy));
        var scratch = new ReplicateScratch(run);
        var into = new Accumulators(run.Layout);
        var row = new long[run.Layout.Headlines];
        var observer = new NomineeObserver(new int[8 * years], years);
        for (var replicate = 0; replicate < 8; replicate++)
        {
            Kernel.RunReplicate(scratch, replicate, into, row, ref observer);
        }

        return observer.Counts;
    }

    /// <summary>Counts at the end of each year the nominees who meet the levels of the post they are planned for.</summary>
    private readonly record struct NomineeObserver(int[] Counts, int Years) : IMonthObserver
    {
        public void EndOfMonth(ReplicateScratch r, int month)
        {
            for (var place = 0; month % 12 == 11 && place < r.Run.Places.Count; place++)
            {
                for (var entry = r.Run.Plans.From[place]; entry < r.Run.Plans.From[place + 1]; entry++)
                {
                    if (r.State.Nominations[entry].Slot is >= 0 and var slot && Eligibility.MeetsLevels(r.State, slot, r.Epoch.ClassOf[place]))
                    {
                        Counts[(r.Replicate * Years) + (month / 12)]++;
                    }
                }
            }
        }
    }

    private static double FirstYear(int later)
    {
        var unit = new SyntheticUnit("unit", 0, null);
        var pool = new SyntheticPosition("pool", unit, 1, 200, PositionKind.Entry);
        var officials = Enumerable.Range(0, 200).Select(i => new SyntheticOfficial($"p{i:D3}", pool) { Retirement = Start + (i / 4) + later });
        var inputs = TestRun.Inputs(
            SyntheticPacker.Pack(Start - 1, [unit], [pool], [.. officials]),
            years: 1,
            replicates: 1,
            policy: TestPolicy.With(TestPolicy.Bare(HazardTable.Constant(0, 0, 0), SourceScope.PlanOnly, recruitsPerYear: 0), retirement: true));
        return ResultBuilder.Build(inputs, TestRun.Run(inputs)).Of(IndicatorCodes.Retirements).Points[0].Estimate.Mean;
    }
}
