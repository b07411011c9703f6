using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Packing;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Tests.Worlds;

namespace CadreOrleans.Simulation.Tests.Discipline;

/// <summary>Incidents by hazards of cells, the bars that follow by the regime, and the post that a removal takes.</summary>
public sealed class DisciplineTests
{
    private const int Officials = 1_000;
    private const int Replicates = 100;

    [Fact]
    public void Run_WithHazardsByTierAndAge_HasIncidentsByCell()
    {
        // The older half of the lower tier alone: 10% a year.
        var policy = new DisciplinePolicy { BandLimits = [40], Tiers = 2, PerYear = [0, 0, 0, 100_000], FormWeights = [1, 0, 0] };
        SyntheticUnit[] units = [new("a", 0, null), new("b", 1, null)];
        SyntheticPosition[] pools = [.. units.Select(unit => new SyntheticPosition("pool-" + unit.Id, unit, 1, Officials, PositionKind.Entry))];
        var officials = Enumerable.Range(0, Officials).Select(i => new SyntheticOfficial($"p{i:D4}", pools[i % 2]) { Birth = SmallWorld.Start - ((i % 4 < 2 ? 30 : 50) * 12) });
        var run = CompiledRun.Compile(TestRun.Inputs(SyntheticPacker.Pack(SmallWorld.Start - 1, units, pools, [.. officials]), years: 1, policy: Policy(policy)));
        var scratch = new ReplicateScratch(run);
        var into = new Accumulators(run.Layout);
        var observer = default(NoObserver);
        var row = new long[run.Layout.Headlines];
        var incidents = 0;
        for (var replicate = 0; replicate < Replicates; replicate++)
        {
            Kernel.RunReplicate(scratch, replicate, into, row, ref observer);
            for (var slot = 0; slot < Officials; slot++)
            {
                if (scratch.State.DisciplinedIn[slot] == 11)
                {
                    (slot % 4).ShouldBe(3);
                    incidents++;
                }
            }
        }

        var exposed = Officials / 4 * Replicates;
        (incidents / (double)exposed).ShouldBe(0.1, 4.5 * Math.Sqrt(0.1 * 0.9 / exposed));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Run_WithAMeasure_BarsForAsLongAsTheRegimeSays(int form, bool free)
    {
        // Decided in December; the post is vacant thirteen months later. A reprimand bars for 12 months, a warning for 30.
        var world = World(form);
        world.Leaves("a", month: 24);
        world.Run(years: 3).Holder("boss").ShouldBe(free ? "b" : null);
    }

    [Fact]
    public void Run_WithARemoval_TakesThePost()
    {
        var outcome = World(form: 2).Run(years: 1);
        outcome.Holder("clerk").ShouldBeNull();
        outcome.Replicate.State.Present[1].ShouldBeTrue();
    }

    [Fact]
    public void Pack_OfTheShippedPack_TakesTheStrictestBarsOfEachRegime()
    {
        var policy = PolicyPacker.Pack(new BuiltInPacks().Get("vn-district"));
        policy.Rules.Where(change => change.Rule == Rule.WarningBar).Select(change => change.Value).ShouldBe([12, 30, 36]);
        policy.Rules.Where(change => change.Rule == Rule.RemovalBar).Select(change => change.Value).ShouldBe([24, 60, 60]);
        policy.Rules.Last(change => change.Rule == Rule.ExcellentCap).Value.ShouldBe(20);
        policy.Discipline.IsOn.ShouldBeTrue();
        PolicyPacker.Pack(new BuiltInPacks().Get("generic")).Discipline.IsOn.ShouldBeFalse();
    }

    /// <summary>Whom it befalls depends on tier, age and chance alone: talent, virtue, sex, level and bar change nothing.</summary>
    [Fact]
    public void Run_WithOtherRecords_BefallsTheSame()
    {
        var plain = Befallen(new SyntheticOfficial("x", null));
        Befallen(new SyntheticOfficial("x", null) { Talent = Score.One, Virtue = 0, Woman = true, Minority = true, Degree = 0, BarUntil = SmallWorld.Start + 5 }).ShouldBe(plain);
    }

    /// <summary>A shock of nought per cent stops discipline for its time; without discipline it takes no effect.</summary>
    [Fact]
    public void Run_WithAShockOfDiscipline_ChangesItForItsTime()
    {
        var world = World(form: 2);
        world.Change(Shock);
        var outcome = world.Run(years: 1);
        outcome.Holder("clerk").ShouldBe("b");
        outcome.Replicate.Tally.Ineffective.ShouldBe([false]);
        var without = World(form: 2);
        without.Policy = without.Policy with { Discipline = DisciplinePolicy.None };
        without.Change(Shock);
        without.Run(years: 1).Replicate.Tally.Ineffective.ShouldBe([true]);
    }

    private static Intervention Shock => new(InterventionKinds.HazardShock, SmallWorld.At(0)) { Choice = "discipline", Percent = 0, Until = SmallWorld.At(12) };

    private static int[] Befallen(SyntheticOfficial kind)
    {
        var unit = new SyntheticUnit("u", 0, null);
        var pool = new SyntheticPosition("pool", unit, 1, 300, PositionKind.Entry);
        var state = SyntheticPacker.Pack(SmallWorld.Start - 1, [unit], [pool], [.. Enumerable.Range(0, 300).Select(i => kind with { Id = $"p{i:D3}", Position = pool })]);
        var run = CompiledRun.Compile(TestRun.Inputs(state, years: 5, policy: Policy(DisciplinePolicy.None with { PerYear = [30_000] })));
        var scratch = new ReplicateScratch(run);
        var observer = default(NoObserver);
        Kernel.RunReplicate(scratch, 0, new Accumulators(run.Layout), new long[run.Layout.Headlines], ref observer);
        return scratch.State.DisciplinedIn[..300];
    }

    private static Policy Policy(DisciplinePolicy discipline) => TestPolicy.Bare(HazardTable.Constant(0, 0, 0), SourceScope.Unit, recruitsPerYear: 0) with
    {
        Discipline = discipline,
        Rules = [new RuleChange(0, Rule.ReprimandBar, 12), new RuleChange(0, Rule.WarningBar, 30), new RuleChange(0, Rule.RemovalBar, 60)],
    };

    /// <summary>Everybody of the first year over forty is disciplined, nobody later: b turns forty-five in the second.</summary>
    private static SmallWorld World(int form)
    {
        int[] forms = [0, 0, 0];
        forms[form] = 1;
        var world = new SmallWorld { Policy = Policy(new DisciplinePolicy { BandLimits = [40, 45], Tiers = 1, PerYear = [0, 999_999, 0], FormWeights = forms }) };
        var unit = world.Unit("u");
        world.Official(new SyntheticOfficial("a", world.Post("boss", unit, 2)) { Birth = SmallWorld.Start - (60 * 12) });
        world.Official(new SyntheticOfficial("b", world.Post("clerk", unit, 1)) { Birth = SmallWorld.Start - (44 * 12) });
        return world;
    }
}
