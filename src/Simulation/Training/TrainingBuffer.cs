using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Training;

/// <summary>Who is on a course in a replicate, the places a year, and room for those who ask for one.</summary>
internal sealed class TrainingBuffer
{
    private readonly int[] places;

    public TrainingBuffer(CompiledRun run)
    {
        places = run.Policy.Training.Places;
        var slots = run.Template.Size.Slots;
        Slot = new int[slots];
        Generation = new int[slots];
        Ends = new int[slots];
        Kind = new CourseKind[slots];
        Level = new byte[slots];
        Studies = new bool[slots];
        Missing = new byte[slots];
        Wanted = new byte[slots];
        NeedSlot = new int[2 * run.Plans.Entries];
        NeedClass = new int[NeedSlot.Length];
    }

    /// <summary>Places a year of each kind now.</summary>
    public int[] Places { get; } = new int[TrainingPolicy.Kinds];

    public bool HasPlaces => Places[0] > 0 || Places[1] > 0 || Places[2] > 0;

    /// <summary>The intervention, by its place among them, that set the places of each kind and has put nobody on a course yet; -1 for none.</summary>
    public int[] SetBy { get; } = new int[TrainingPolicy.Kinds];

    // Students, in no order that means anything.
    public int Count { get; set; }
    public int[] Slot { get; }
    public int[] Generation { get; }
    public int[] Ends { get; }
    public CourseKind[] Kind { get; }
    public byte[] Level { get; }

    /// <summary>Whether a slot's official is on a course.</summary>
    public bool[] Studies { get; }

    // Nominees who do not meet the levels of a post they are planned for, with its requirement class; one of several posts stands several times.
    public int Needs { get; set; }
    public int[] NeedSlot { get; }
    public int[] NeedClass { get; }

    /// <summary>Requirements missing for the planned post that needs an applicant's course most; 0 for who applies for none.</summary>
    public byte[] Missing { get; }

    /// <summary>The level that this post asks for.</summary>
    public byte[] Wanted { get; }

    /// <summary>Forgets the replicate before.</summary>
    public void Reset()
    {
        places.CopyTo(Places, 0);
        SetBy.AsSpan().Fill(-1);
        for (var i = 0; i < Count; i++)
        {
            Studies[Slot[i]] = false;
        }

        Count = 0;
    }
}
