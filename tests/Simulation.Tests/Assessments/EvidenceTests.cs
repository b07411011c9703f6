using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Simulation.Abilities;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Packing;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Calibration;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Tests.Worlds;

namespace CadreOrleans.Simulation.Tests.Assessments;

/// <summary>Abilities drawn from what the evidence leaves open, and what the committee sees of them.</summary>
public sealed class EvidenceTests
{
    private const int Officials = 400;
    private const int Replicates = 50;
    private const int Start = 2022 * 12;

    private static readonly AbilityPolicy Plain = AbilityPolicy.Plain with { Scale = AbilityScale.Logit, FromEvidence = true, Noise = 1_414_214 };

    [Fact]
    public void Run_AtTheStart_DrawsAbilitiesFromThePosterior()
    {
        var seen = Observe(Plain, talent: 0.7, deviation: 0.8, month: 0);
        var errors = seen.Select(one => (one.Ability - one.Estimate) / (double)Score.One).ToArray();
        errors.Average().ShouldBe(0, 4.5 * 0.8 / Math.Sqrt(errors.Length));
        Math.Sqrt(errors.Average(error => error * error)).ShouldBe(0.8, 4.5 * 0.8 / Math.Sqrt(2.0 * errors.Length));

        // The committee sees the posterior mean and not the ability.
        seen.ShouldAllBe(one => Math.Abs(one.Seen - Score.Of(0.7)) <= 1);
    }

    [Fact]
    public void Run_WithCertainEvidence_KeepsTheAbility() =>
        Observe(Plain, talent: 0.7, deviation: 0, month: 0).ShouldAllBe(one => one.Ability == one.Estimate);

    /// <summary>Each year's assessment of variance 2 adds 1/2 to a precision of 1: after five the estimate is off by a variance of 1/3.5, and not by more on one side.</summary>
    [Fact]
    public void Run_AfterYearsOfAssessments_KnowsAbilitiesAsWellAsTheEvidenceAllows()
    {
        var errors = Observe(Plain, talent: 0.5, deviation: 1, month: 59).Select(one => (one.Ability - one.Estimate) / (double)Score.One).ToArray();
        errors.Average(error => error * error).ShouldBe(1 / 3.5, 0.05 / 3.5);
        errors.Average().ShouldBe(0, 4.5 * Math.Sqrt(1 / 3.5 / errors.Length));
    }

    [Fact]
    public void Run_WithReversion_DrawsAbilitiesToTheMeanOfThoseThere()
    {
        var seen = Observe(Plain with { Reversion = 500_000 }, talent: 0.7, deviation: 1, month: 59);
        var middle = new AbilityTables(Bare with { Abilities = Plain }).FromShare(Score.Of(0.7));
        seen.Average(one => (one.Ability - middle) / (double)Score.One).ShouldBe(0, 0.01);
        Math.Sqrt(seen.Average(one => Math.Pow((one.Ability - middle) / (double)Score.One, 2))).ShouldBe(1 / 32.0, 0.002);
    }

    /// <summary>What better assessment is worth: with none of the noise, the first one tells the ability.</summary>
    [Fact]
    public void Run_WithAssessmentsWithoutNoise_KnowsTheAbility()
    {
        var world = new SmallWorld { Policy = Bare with { Abilities = Plain } };
        world.Official(new SyntheticOfficial("a", world.Post("p", world.Unit("u"), 1)) { TalentDeviation = Score.One });
        world.Change(new Intervention(InterventionKinds.PolicyValue, SmallWorld.At(0)) { Choice = "assessmentNoise", Value = 0 });
        var outcome = world.Run();
        ((double)outcome.Replicate.State.TalentEstimate[0]).ShouldBe(outcome.Replicate.State.TalentAbility[0], 1);
        outcome.Replicate.Tally.Ineffective.ShouldBe([false]);
        world.Policy = Bare;
        world.Run().Replicate.Tally.Ineffective.ShouldBe([true]);
    }

    [Theory]
    [InlineData(0.4, 0, "a")]
    [InlineData(0.4, 500_000, null)]
    [InlineData(0.6, 500_000, "a")]
    public void Run_WithALeastVirtue_KeepsWhoIsBelowFromAHigherPost(double virtue, int least, string? holder)
    {
        var world = new SmallWorld { Policy = TestPolicy.Bare(HazardTable.Constant(0, 0, 0), SourceScope.Unit) with { Abilities = AbilityPolicy.Plain with { MinimumVirtue = least } } };
        var unit = world.Unit("u");
        world.Post("boss", unit, 2);
        world.Official(new SyntheticOfficial("a", world.Post("clerk", unit, 1)) { Virtue = Score.Of(virtue) });
        world.Run(years: 2).Holder("boss").ShouldBe(holder);
    }

    [Fact]
    public void Encode_OfDrawnAbilitiesOnTheShare_IsRefused() =>
        Should.Throw<ArgumentException>(() => PolicyCodec.Encode(Bare with { Abilities = Plain with { Scale = AbilityScale.Share } }));

    [Fact]
    public void Pack_OfOfficialsWithoutEvidence_GivesThePriorsDeviation()
    {
        var view = new KnownHistory(1, PolicyDefaults.Hazards()).Of(20, 5);
        var officials = InitialStatePacker.Pack(view).Officials;
        var prior = (int)Math.Round(Math.Sqrt(view.Pack.Selection.PriorVariance.Value) * Score.One);
        var unassessed = Enumerable.Range(0, officials.Count).Where(i => officials.Marks[i].HasFlag(OfficialMarks.NotAssessed)).ToArray();
        unassessed.ShouldNotBeEmpty();
        unassessed.ShouldAllBe(i => officials.VirtueDeviation[i] == prior && officials.TalentDeviation[i] <= prior && officials.TalentDeviation[i] > 0);
    }

    [Theory]
    [InlineData("vn-district", 0)]
    [InlineData("generic", 400_000)]
    public void Pack_OfAShippedPack_DrawsFromTheEvidenceInThePacksOrder(string pack, int virtueWeight)
    {
        var policy = PolicyPacker.Pack(new BuiltInPacks().Get(pack));
        (policy.Abilities.FromEvidence, policy.Abilities.Scale, policy.Abilities.VirtueWeight).ShouldBe((true, AbilityScale.Logit, virtueWeight));
        (policy.Drift, policy.Abilities.Reversion, policy.Abilities.Noise, policy.Abilities.PriorDeviation).ShouldBe((200_000, 20_000, 1_414_214, 1_000_000));
    }

    private static Policy Bare => TestPolicy.Bare(HazardTable.Constant(0, 0, 0), SourceScope.PlanOnly, recruitsPerYear: 0);

    private static List<(int Ability, int Estimate, int Seen)> Observe(AbilityPolicy abilities, double talent, double deviation, int month)
    {
        var unit = new SyntheticUnit("unit", 0, null);
        var pool = new SyntheticPosition("pool", unit, 1, Officials, PositionKind.Entry);
        var officials = Enumerable.Range(0, Officials)
            .Select(i => new SyntheticOfficial($"p{i:D3}", pool) { Talent = Score.Of(talent), TalentDeviation = (int)(deviation * Score.One), VirtueDeviation = Score.One });
        var run = CompiledRun.Compile(TestRun.Inputs(SyntheticPacker.Pack(Start - 1, [unit], [pool], [.. officials]), 5, Replicates, policy: Bare with { Abilities = abilities }));
        var scratch = new ReplicateScratch(run);
        var into = new Accumulators(run.Layout);
        var row = new long[run.Layout.Headlines];
        var observer = new AbilityObserver(month, []);
        for (var replicate = 0; replicate < Replicates; replicate++)
        {
            Kernel.RunReplicate(scratch, replicate, into, row, ref observer);
        }

        return observer.Seen;
    }

    private readonly record struct AbilityObserver(int Month, List<(int Ability, int Estimate, int Seen)> Seen) : IMonthObserver
    {
        public void EndOfMonth(ReplicateScratch r, int month)
        {
            for (var slot = 0; month == Month && slot < Officials; slot++)
            {
                Seen.Add((r.State.TalentAbility[slot], r.State.TalentEstimate[slot], r.State.Talent[slot]));
            }
        }
    }
}
