using CadreOrleans.Simulation.Abilities;
using CadreOrleans.Simulation.Assessments;
using CadreOrleans.Simulation.Discipline;
using CadreOrleans.Simulation.Feeders;
using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Randomness;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Compilation;

/// <summary>
/// A run made ready: positions in the order of filling, requirement classes as bits, hazards as cumulative curves, distributions as tables, the
/// first state as arrays. Immutable; any number of threads may use one at once, each with its own <see cref="ReplicateScratch"/>.
/// </summary>
public sealed class CompiledRun
{
    private CompiledRun(RunInputs inputs, RunKey key)
    {
        Inputs = inputs;
        Layout = new AccumulatorLayout(inputs, key);
        var policy = inputs.Policy;
        Places = new Places(inputs.State);
        var rules = RuleTimeline.Of(inputs);
        Classes = new RequirementClasses(inputs, Places, rules);
        Epochs = Epoch.Of(inputs, Places, Classes, rules);
        Tenure = new TenureTables(inputs, Places);
        Rotations = new RotationTables(inputs.State, Places, Tenure);
        Hazards = new HazardCurves(policy.Hazards);
        FillLag = new WeightTable(policy.FillLag.Weights);
        OutsideLag = new WeightTable(policy.OutsideLag.Weights);
        Degrees = new WeightTable(policy.Recruits.Degree);
        Theories = new WeightTable(policy.Recruits.Theory);
        StateManagements = new WeightTable(policy.Recruits.StateManagement);
        Abilities = new AbilityTables(policy, inputs.State.Officials);
        Certainties = Epochs.Select(epoch => epoch[Rule.AssessmentNoise]).Distinct().ToDictionary(rule => rule, rule => new Certainty(policy, rule));
        LevelCuts = new LevelCuts(policy, Abilities, inputs.State.Officials);
        Discipline = new DisciplineTables(policy.Discipline);
        Progression = new GradeRows(policy.Progression.Matrix);
        Feeders = new FeederTables(policy.Feeders, Places);
        PostSeats = Enumerable.Range(0, Places.Count).Sum(place => Organisation.Seating.CountsAsPost(Places, place) ? (long)Places.SeatsOf(place) : 0);
        Plans = new PlanTables(inputs.State, Places, Epochs);
        Planned = [.. Enumerable.Range(0, Places.Count).Where(place => Plans.From[place] < Plans.From[place + 1] && Classes.OfPlace[place] >= 0)];
        Template = StateTemplate.Make(this);
        InitialExits = new InitialExits(this);
        ByMonth = DatedIntervention.ByMonth(inputs);
    }

    /// <summary>The inputs.</summary>
    public RunInputs Inputs { get; }

    /// <summary>Key of the run.</summary>
    public RunKey Key => Layout.RunKey;

    /// <summary>Where its results lie.</summary>
    public AccumulatorLayout Layout { get; }

    internal Places Places { get; }

    internal TenureTables Tenure { get; }

    internal RotationTables Rotations { get; }

    internal RequirementClasses Classes { get; }

    internal HazardCurves Hazards { get; }

    /// <summary>Which draws date an exit of an official of the start.</summary>
    internal InitialExits InitialExits { get; }

    internal LogTable Logs { get; } = new();

    internal NormalTable Normals { get; } = new();

    internal WeightTable FillLag { get; }

    internal WeightTable OutsideLag { get; }

    internal WeightTable Degrees { get; }

    internal WeightTable Theories { get; }

    internal WeightTable StateManagements { get; }

    /// <summary>Rules and requirements by month.</summary>
    internal Epoch[] Epochs { get; }

    internal AbilityTables Abilities { get; }

    /// <summary>What assessments add to estimates, by the value of <see cref="Rule.AssessmentNoise"/>.</summary>
    internal Dictionary<int, Certainty> Certainties { get; }

    /// <summary>Levels of the yearly classification.</summary>
    internal LevelCuts LevelCuts { get; }

    /// <summary>Hazards of discipline.</summary>
    internal DisciplineTables Discipline { get; }

    /// <summary>Progression from grade to grade.</summary>
    internal GradeRows Progression { get; }

    /// <summary>Grades that are filled from a drawn source.</summary>
    internal FeederTables Feeders { get; }

    /// <summary>Seats of posts, followers not counted.</summary>
    internal long PostSeats { get; }

    internal PlanTables Plans { get; }

    /// <summary>Places with a plan and requirements.</summary>
    internal int[] Planned { get; }

    internal OrganisationState Template { get; }

    /// <summary>Interventions by month of the run: what ends, then what begins, each in the scenario's order.</summary>
    internal DatedIntervention[][] ByMonth { get; }

    internal Policy Policy => Inputs.Policy;

    internal int Months => Inputs.Months;

    internal int Start => Inputs.Start;

    /// <summary>Makes a run ready.</summary>
    /// <exception cref="ArgumentException">State, policy or run break one of their rules; the message says which.</exception>
    public static CompiledRun Compile(RunInputs inputs) => new(inputs, RunKey.Of(inputs));

    /// <summary>Makes a run ready whose key is known already, as when a chunk loads what the run has checked and stored.</summary>
    public static CompiledRun Compile(RunInputs inputs, RunKey key) => new(inputs, key);

    internal static int Fixed(int millionths) => (int)(((long)millionths << Score.Bits) / 1_000_000);
}
