using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.Laws;

/// <summary>Second law: two scenarios differ only where their causes differ.</summary>
public sealed class CommonRandomNumbersTests
{
    private static readonly InitialState District = SyntheticDistrict.Make();
    private static readonly Accumulators Base = TestRun.Run(Inputs([]));

    [Fact]
    public void Run_WithRecruitmentSetToWhatItIs_EqualsTheBaseRunExactly() =>
        ShouldEqualBase(new ResolvedIntervention(InterventionKind.Recruitment, Start(), -1, -1, -1));

    [Fact]
    public void Run_WithSomebodyMovedWhereHeIs_EqualsTheBaseRunExactly()
    {
        var officials = District.Officials;
        var official = Enumerable.Range(0, officials.Count).First(o =>
            officials.PrincipalPosition[o] >= 0 && District.Positions.Kind[officials.PrincipalPosition[o]] == PositionKind.Post);
        ShouldEqualBase(new ResolvedIntervention(InterventionKind.ForcedMove, Start(), official, officials.PrincipalPosition[official], 0));
    }

    [Fact]
    public void Run_WithAnExitForcedOnSomebodyWhoLeftByLaw_EqualsTheBaseRunExactly()
    {
        var official = Array.FindIndex(District.Officials.RetirementMonth, month => month > Start() && month < Start() + 24);
        ShouldEqualBase(new ResolvedIntervention(InterventionKind.ForcedExit, District.Officials.RetirementMonth[official] + 1, official, -1, 0));
    }

    [Fact]
    public void Run_WithAnEarlyForcedExit_DiffersFromThereOnOnly()
    {
        var inputs = Inputs([new ResolvedIntervention(InterventionKind.ForcedExit, Start() + 36, 0, -1, 0)]);
        var changed = TestRun.Run(inputs);
        var series = changed.Layout.Monthly[(int)MonthlySeries.OpenVacancies];
        Months(changed, series, 0, 36).ShouldBe(Months(Base, series, 0, 36));
        Months(changed, series, 36, 60).ShouldNotBe(Months(Base, series, 36, 60));
    }

    [Fact]
    public void Run_WithPlacesAndHazardsSetToWhatTheyAre_EqualsTheBaseRunExactly()
    {
        var (before, changed) = (TestRun.Run(Whole([])), TestRun.Run(Whole(
        [
            new ResolvedIntervention(InterventionKind.TrainingPlaces, Start(), -1, -1, TestRun.Whole.Training.Places[1]) { Choice = 1 },
            new ResolvedIntervention(InterventionKind.HazardShock, Start() + 3, -1, -1, 0) { Choice = HazardShocks.Discipline, Count = 100, Until = Start() + 30 },
        ])));
        changed.Cells[..changed.Layout.Ineffective].ShouldBe(before.Cells[..before.Layout.Ineffective]);
    }

    private static RunInputs Whole(IReadOnlyList<ResolvedIntervention> interventions) =>
        TestRun.Inputs(District, years: 5, replicates: 64, policy: TestRun.Whole, interventions: interventions);

    private static long[] Months(Accumulators of, SeriesSpec series, int from, int to) =>
        of.Cells[(series.Offset + (from * series.Stride))..(series.Offset + (to * series.Stride))];

    private static void ShouldEqualBase(ResolvedIntervention intervention)
    {
        var changed = TestRun.Run(Inputs([intervention]));
        changed.Layout.RunKey.ShouldNotBe(Base.Layout.RunKey);
        changed.Cells[..changed.Layout.Ineffective].ShouldBe(Base.Cells[..Base.Layout.Ineffective]);
        changed.Tables.SelectMany(table => table.Value).ShouldBe(Base.Tables.SelectMany(table => table.Value));
    }

    private static int Start() => District.AsOfMonth + 1;

    private static RunInputs Inputs(IReadOnlyList<ResolvedIntervention> interventions) => TestRun.Inputs(District, years: 5, replicates: 128, interventions: interventions);
}
