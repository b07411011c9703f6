using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Runs;

/// <summary>What a run will cost, reckoned from its inputs before it starts.</summary>
/// <param name="Bytes">Bytes at the most: the merged counts, the headlines of each replicate, and the scratch and counts of the threads of a silo.</param>
/// <param name="Seconds">Seconds on one thread.</param>
public readonly record struct RunCost(long Bytes, double Seconds)
{
    /// <summary>Most bytes of a run.</summary>
    public const long MostBytes = 256L << 20;

    /// <summary>Most seconds of a run on one thread.</summary>
    public const double MostSeconds = 2 * 60 * 60;

    /// <summary>Threads counted with.</summary>
    private const int Threads = 2;

    /// <summary>Bytes of a place in the state of a thread; rounded up.</summary>
    private const int BytesOfSlot = 512;

    /// <summary>Bytes of a position and year in the scratch of a thread.</summary>
    private const int BytesOfPositionYear = 16;

    /// <summary>Official-years a second on one thread; measured 5.7 million (docs/performance.md), halved for a busy machine.</summary>
    private const double OfficialYearsPerSecond = 2_850_000;

    /// <summary>Whether the run costs no more than it may.</summary>
    public bool IsWithinBudget => Bytes <= MostBytes && Seconds <= MostSeconds;

    /// <summary>Reckons the cost of a run.</summary>
    public static RunCost Of(RunInputs inputs)
    {
        var layout = new AccumulatorLayout(inputs, default);
        var people = inputs.State.Officials.Count + inputs.State.Positions.Seats.Sum(seats => (long)seats);
        var scratch = (people * BytesOfSlot) + ((long)inputs.Years * inputs.State.Positions.Count * BytesOfPositionYear);
        var counts = (long)layout.Cells * sizeof(long);
        var headlines = (long)inputs.Replicates * layout.Headlines * sizeof(long);
        return new RunCost(
            counts + headlines + (Threads * (scratch + counts)),
            (double)inputs.State.Officials.Count * inputs.Years * inputs.Replicates / OfficialYearsPerSecond);
    }
}
