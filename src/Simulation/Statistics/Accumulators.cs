using CadreOrleans.Simulation.Runs;

namespace CadreOrleans.Simulation.Statistics;

/// <summary>
/// What has been counted so far, in integers only: merging is addition, so any partition of the work gives the same totals. Beside it, the
/// table of headlines per replicate, by block.
/// </summary>
public sealed class Accumulators
{
    private readonly SortedDictionary<int, long[]> blocks = [];

    /// <summary>Empty accumulators.</summary>
    public Accumulators(AccumulatorLayout layout)
    {
        Layout = layout;
        Cells = new long[layout.Cells];
    }

    /// <summary>Where things lie.</summary>
    public AccumulatorLayout Layout { get; }

    /// <summary>Numbers of the blocks of replicates that are counted in, ascending.</summary>
    public IReadOnlyCollection<int> Blocks => blocks.Keys;

    /// <summary>Replicates counted in.</summary>
    public int Replicates => blocks.Keys.Sum(ReplicatesIn);

    /// <summary>Whether every block of the run is counted in.</summary>
    public bool IsComplete => Replicates == Layout.Replicates;

    internal long[] Cells { get; }

    internal IEnumerable<KeyValuePair<int, long[]>> Tables => blocks;

    /// <summary>Adds what another has counted.</summary>
    /// <exception cref="ArgumentException">The other belongs to another run, or a block is counted in both.</exception>
    public void Merge(Accumulators other)
    {
        if (other.Layout.RunKey != Layout.RunKey)
        {
            throw new ArgumentException("The results belong to different runs.", nameof(other));
        }

        if (other.blocks.Keys.Any(blocks.ContainsKey))
        {
            throw new ArgumentException("A block of replicates would be counted twice.", nameof(other));
        }

        for (var i = 0; i < Cells.Length; i++)
        {
            Cells[i] += other.Cells[i];
        }

        foreach (var (block, table) in other.blocks)
        {
            blocks.Add(block, table);
        }
    }

    /// <summary>Makes room for a block's table.</summary>
    /// <exception cref="ArgumentException">The block is not one of the run's, or is counted in already.</exception>
    internal long[] Begin(int block)
    {
        if (block < 0 || ReplicatesIn(block) <= 0)
        {
            throw new ArgumentException("The run has no such block of replicates.", nameof(block));
        }

        var table = new long[ReplicatesIn(block) * Layout.Headlines];
        if (!blocks.TryAdd(block, table))
        {
            throw new ArgumentException("A block of replicates would be counted twice.", nameof(block));
        }

        return table;
    }

    internal int ReplicatesIn(int block) => Math.Min(RunInputs.BlockSize, Layout.Replicates - (block * RunInputs.BlockSize));

    internal void Record(SeriesSpec series, int period, long value)
    {
        var at = series.Offset + (period * series.Stride);
        Cells[at]++;
        Cells[at + 1] += value;
        Cells[at + 2] += value * value;
        Cells[at + SeriesSpec.Moments + series.Scale.Of(value)]++;
    }
}
