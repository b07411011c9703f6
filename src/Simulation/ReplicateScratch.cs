using CadreOrleans.Simulation.Assessments;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Randomness;
using CadreOrleans.Simulation.Recording;
using CadreOrleans.Simulation.Restructuring;
using CadreOrleans.Simulation.Reviews;
using CadreOrleans.Simulation.Rotation;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Stories;
using CadreOrleans.Simulation.Training;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation;

/// <summary>What one thread needs to run replicates of a run, one after another, without allocating. Not for use by two threads at once.</summary>
public sealed class ReplicateScratch
{
    /// <summary>Makes scratch for a run.</summary>
    public ReplicateScratch(CompiledRun run)
    {
        Run = run;
        Epoch = run.Epochs[0];
        State = new OrganisationState(run.Template.Size);
        var slots = State.Size.Slots;
        Tally = new Tally(run);
        Positions = new PositionTally(run);
        Candidates = new CandidateBuffer(slots);
        Pools = new ClassPools(run);
        Targets = new RotationTargets(run);
        Landing = new LandingPool(slots, run.Places.Count);
        Review = new ReviewBuffer(run);
        Words0 = new uint[slots];
        Words1 = new uint[slots];
        Words2 = new uint[slots];
        Words3 = new uint[slots];
        Training = new TrainingBuffer(run);
        Groups = new RatingGroups(run);
        Shown = new int[slots];
        ShownTalent = new int[slots];
        FeederDraws = new ushort[run.Places.Count];
    }

    internal CompiledRun Run { get; }

    /// <summary>Rules and requirements of the running month.</summary>
    internal Epoch Epoch { get; set; }

    internal OrganisationState State { get; }

    internal Tally Tally { get; }

    internal PositionTally Positions { get; }

    /// <summary>Where what is decided is written down; null unless a story is told.</summary>
    internal ChoiceLog? Choices { get; init; }

    /// <summary>Those whom a reorganisation concerns.</summary>
    internal LandingPool Landing { get; }

    internal CandidateBuffer Candidates { get; }

    /// <summary>Those in question for each class in the month.</summary>
    internal ClassPools Pools { get; }

    /// <summary>Seats that rotations lead to, in the order in which they are looked at.</summary>
    internal RotationTargets Targets { get; }

    internal ReviewBuffer Review { get; }

    internal uint[] Words0 { get; }

    internal uint[] Words1 { get; }

    internal uint[] Words2 { get; }

    internal uint[] Words3 { get; }

    /// <summary>Courses, assessments and discipline of the running year.</summary>
    internal ConductTally Conduct { get; } = new();

    /// <summary>Who is on a course.</summary>
    internal TrainingBuffer Training { get; }

    /// <summary>Groups in which the highest level is capped.</summary>
    internal RatingGroups Groups { get; }

    /// <summary>What the last yearly assessment showed of each talent, on the scale of abilities.</summary>
    internal int[] Shown { get; }

    /// <summary>The same, kept aside while virtue is shown.</summary>
    internal int[] ShownTalent { get; }

    /// <summary>Sources drawn for each place in <see cref="FeederMonth"/>, so that no two draws of a month are the same.</summary>
    internal ushort[] FeederDraws { get; }

    /// <summary>The month that <see cref="FeederDraws"/> counts; those of other months have no say in it.</summary>
    internal int FeederMonth { get; set; }

    /// <summary>Structure of the whole, as last recorded.</summary>
    internal StructureAtEnd Structure { get; set; }

    /// <summary>Number of the replicate in the run.</summary>
    internal int Replicate { get; set; }

    /// <summary>Address of a draw in this replicate; the month counts from the start of the run.</summary>
    internal DrawAddress Address(RandomStream stream, int month, int index = 0) =>
        new(Run.Inputs.Seed, Replicate, stream, Run.Start + month, index);
}
