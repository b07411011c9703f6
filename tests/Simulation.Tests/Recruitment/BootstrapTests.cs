using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Packing;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Calibration;
using CadreOrleans.Simulation.Tests.Synthetic;
using CadreOrleans.Simulation.Tests.Worlds;

namespace CadreOrleans.Simulation.Tests.Recruitment;

/// <summary>Recruits that repeat what real recruits of the last years brought.</summary>
public sealed class BootstrapTests
{
    private const int Seats = 400;

    private static readonly RecruitColumns Real = new()
    {
        AgeMonths = [300, 410],
        Marks = [OfficialMarks.Woman, OfficialMarks.EthnicMinority],
        Degree = [4, 5],
        Theory = [0, 2],
        StateManagement = [2, 0],
    };

    [Fact]
    public void Run_WithBootstrappedRecruits_RepeatsRealOnesWithEqualChances()
    {
        var state = Run(bootstrapped: true);
        var first = 0;
        for (var slot = 0; slot < Seats; slot++)
        {
            var real = state.Birth[slot] == -300 ? 0 : 1;
            first += 1 - real;
            state.Birth[slot].ShouldBe(-Real.AgeMonths[real]);
            ((OfficialMarks)state.Marks[slot]).ShouldBe(Real.Marks[real] | OfficialMarks.NotAssessed);
            (state.Degree[slot], state.Theory[slot], state.StateManagement[slot]).ShouldBe((Real.Degree[real], Real.Theory[real], Real.StateManagement[real]));
        }

        first.ShouldBeInRange(160, 240);
    }

    [Fact]
    public void Run_WithoutBootstrap_DrawsFromTheDistributions() =>
        Run(bootstrapped: false).Birth.Take(Seats).Distinct().Count().ShouldBeGreaterThan(50);

    [Fact]
    public void Recruits_DefaultDistribution_HasUniversityDegrees()
    {
        var weights = PolicyDefaults.Recruits().Degree;
        weights[(int)DegreeLevel.University].ShouldBe(95);
        weights[(int)DegreeLevel.Master].ShouldBe(5);
        weights.Sum().ShouldBe(100);
    }

    [Fact]
    public void Pack_OfRecruitsOfTheLastYears_TakesThoseOfThePackOnly()
    {
        var view = new KnownHistory(2, PolicyDefaults.Hazards()).Of(300, 100);
        InitialStatePacker.Pack(view).Recruits.Count.ShouldBe(0);
        var three = InitialStatePacker.Pack(With(view, 3)).Recruits;
        var ten = InitialStatePacker.Pack(With(view, 10)).Recruits;
        three.Count.ShouldBeInRange(20, ten.Count - 1);
        three.AgeMonths.ShouldAllBe(age => age >= 23 * 12 && age < 50 * 12);
        three.Marks.ShouldAllBe(marks => marks == OfficialMarks.NotAssessed);
        PolicyPacker.Pack(With(view, 3).Pack).Recruits.IsBootstrapped.ShouldBeTrue();

        // Under twenty recruits the distributions are used.
        InitialStatePacker.Pack(With(new KnownHistory(2, PolicyDefaults.Hazards()).Of(3, 1), 1)).Recruits.Count.ShouldBe(0);
    }

    [Fact]
    public void Encode_OfAStateWithRecruits_KeepsThem()
    {
        var read = InitialStateCodec.Decode(InitialStateCodec.Encode(State()));
        read.Recruits.AgeMonths.ShouldBe(Real.AgeMonths);
        read.Recruits.Marks.ShouldBe(Real.Marks);
        read.Recruits.Theory.ShouldBe(Real.Theory);
    }

    private static RosterView With(RosterView view, int years)
    {
        const string source = "\"source\":{\"document\":\"-\",\"certainty\":\"estimated\"}";
        var overlay = """{"simulation":{"recruitment":{"intake":{"value":"refill",@},"bootstrapYears":{"value":#,@}}}}"""
            .Replace("@", source, StringComparison.Ordinal)
            .Replace("#", years.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return new RosterView(view.Roster, view.AsOf, new BuiltInPacks().Get("vn-district", overlay));
    }

    private static InitialState State()
    {
        var unit = new SyntheticUnit("u", 0, null);
        var pool = new SyntheticPosition("pool", unit, 1, Seats, PositionKind.Entry);
        return SyntheticPacker.Pack(SmallWorld.Start - 1, [unit], [pool], []).With(Real);
    }

    private static Organisation.OrganisationState Run(bool bootstrapped)
    {
        var policy = TestPolicy.Bare(HazardTable.Constant(0, 0, 0));
        var run = CompiledRun.Compile(TestRun.Inputs(State(), years: 1, policy: policy with { Recruits = policy.Recruits with { IsBootstrapped = bootstrapped } }));
        var scratch = new ReplicateScratch(run);
        var observer = default(NoObserver);
        Kernel.RunReplicate(scratch, 0, new Accumulators(run.Layout), new long[run.Layout.Headlines], ref observer);
        return scratch.State;
    }
}
