using CadreOrleans.Simulation.Assessments;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Tests.Worlds;

namespace CadreOrleans.Simulation.Tests.Assessments;

/// <summary>The yearly classification: shares of levels, the cap on the highest, and what years of tasks not completed lead to.</summary>
public sealed class LevelTests
{
    private static readonly AbilityPolicy Abilities = AbilityPolicy.Plain with { Scale = AbilityScale.Logit, FromEvidence = true, Noise = 1_000_000 };
    private static readonly AssessmentPolicy AllExcellent = AssessmentPolicy.None with { Excellent = 1_000_000 };
    private static readonly AssessmentPolicy NobodyCompletes = AssessmentPolicy.None with { NotCompleted = 1_000_000 };

    [Fact]
    public void Most_OfAnyNumberFound_IsTheGreatestWithinTheCapOfThoseRatedGood()
    {
        for (var found = 0; found <= 200; found++)
        {
            var most = LevelStep.Most(found, 20);
            (most * 100).ShouldBeLessThanOrEqualTo(20 * (found - most));
            ((most + 1) * 100).ShouldBeGreaterThan(20 * (found - most - 1));
        }
    }

    [Fact]
    public void Run_WithoutACap_GivesTheSharesOfThePolicy()
    {
        var levels = Levels(new AssessmentPolicy { Excellent = 180_000, Completed = 80_000, NotCompleted = 20_000 });
        double[] shares = [0.18, 0.72, 0.08, 0.02];
        for (var level = 0; level < shares.Length; level++)
        {
            // Estimates of the start spread evenly, not as a normal: the shares hold within two in a hundred.
            levels.Average(one => one.Level == (AssessedLevel)level ? 1.0 : 0).ShouldBe(shares[level], 0.02);
        }
    }

    [Fact]
    public void Run_WithTheCap_RatesDownThoseWhoShowedLeast()
    {
        var levels = Levels(new AssessmentPolicy { Excellent = 500_000, Completed = 80_000, NotCompleted = 20_000 }, new RuleChange(0, Rule.ExcellentCap, 20));
        var excellent = levels.Where(one => one.Level == AssessedLevel.Excellent).ToArray();
        var good = levels.Where(one => one.Level == AssessedLevel.Good).ToArray();
        excellent.Length.ShouldBe(LevelStep.Most(excellent.Length + good.Length, 20));
        excellent.Min(one => one.Shown).ShouldBeGreaterThanOrEqualTo(good.Max(one => one.Shown));
    }

    [Fact]
    public void Run_AfterAYearNotCompleted_KeepsFromAHigherPost()
    {
        World(AllExcellent, vacatedIn: 13).Run(years: 2).Holder("boss").ShouldBe("b");
        var outcome = World(NobodyCompletes, vacatedIn: 13).Run(years: 2);
        outcome.Holder("boss").ShouldBeNull();
        outcome.Holder("clerk").ShouldBe("b");
    }

    [Fact]
    public void Run_AfterYearsNotCompletedInARow_TakesThePost()
    {
        var world = World(NobodyCompletes);
        world.Policy = world.Policy with { Rules = [new RuleChange(0, Rule.NotCompletedYears, 2)] };
        world.Run(years: 1).Holder("clerk").ShouldBe("b");
        world.Run(years: 2).Holder("clerk").ShouldBeNull();
    }

    [Fact]
    public void Run_WithAYearNotCompletedOnRecord_CountsIt()
    {
        var state = SyntheticPacker.Pack(SmallWorld.Start - 1, [Unit], [Pool], [new SyntheticOfficial("p", Pool) { NotCompletedYears = 1 }]);
        var run = Compilation.CompiledRun.Compile(TestRun.Inputs(state, years: 1, policy: Policy(AllExcellent)));
        run.Template.PoorYears[0].ShouldBe((byte)1);
        run.Template.BarUntil[0].ShouldBe(11);
    }

    [Fact]
    public void Encode_OfLevelsWithoutDrawnAbilities_IsRefused() =>
        Should.Throw<ArgumentException>(() => PolicyCodec.Encode(Policy(AllExcellent) with { Abilities = AbilityPolicy.Plain }));

    [Fact]
    public void Encode_OfSharesOverOne_IsRefused() =>
        Should.Throw<ArgumentException>(() => PolicyCodec.Encode(Policy(AllExcellent with { Completed = 1 })));

    private static SyntheticUnit Unit { get; } = new("unit", 0, null);

    private static SyntheticPosition Pool { get; } = new("pool", Unit, 1, 2_000, PositionKind.Entry);

    private static Policy Policy(AssessmentPolicy levels, params RuleChange[] rules) =>
        TestPolicy.Bare(HazardTable.Constant(0, 0, 0), SourceScope.Unit, recruitsPerYear: 0) with { Abilities = Abilities, Assessment = levels, Rules = rules };

    private static SmallWorld World(AssessmentPolicy levels, int? vacatedIn = null)
    {
        var world = new SmallWorld { Policy = Policy(levels) };
        var unit = world.Unit("u");
        world.Official("a", world.Post("boss", unit, 2));
        world.Official("b", world.Post("clerk", unit, 1));
        if (vacatedIn is { } month)
        {
            world.Leaves("a", month);
        }

        return world;
    }

    /// <summary>The levels of two thousand officials of one unit after the first year, with what was shown.</summary>
    private static (AssessedLevel Level, int Shown)[] Levels(AssessmentPolicy levels, params RuleChange[] rules)
    {
        var officials = Enumerable.Range(0, 2_000).Select(i => new SyntheticOfficial($"p{i:D4}", Pool) { Talent = Score.Of(0.5 + (i % 41 / 100.0)), TalentDeviation = Score.One });
        var run = Compilation.CompiledRun.Compile(TestRun.Inputs(SyntheticPacker.Pack(SmallWorld.Start - 1, [Unit], [Pool], [.. officials]), years: 1, policy: Policy(levels, rules)));
        var scratch = new ReplicateScratch(run);
        var observer = default(NoObserver);
        Kernel.RunReplicate(scratch, 0, new Statistics.Accumulators(run.Layout), new long[run.Layout.Headlines], ref observer);
        return [.. Enumerable.Range(0, 2_000).Select(slot => (scratch.State.Level[slot], scratch.Shown[slot]))];
    }
}
