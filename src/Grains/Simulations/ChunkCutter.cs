namespace CadreOrleans.Grains.Simulations;

/// <summary>Some blocks of a run that one silo computes.</summary>
/// <param name="Ordinal">Number among the run's chunks.</param>
/// <param name="FirstBlock">First block.</param>
/// <param name="Blocks">Number of blocks.</param>
/// <param name="Attempt">How often it was lost before.</param>
internal sealed record Chunk(int Ordinal, int FirstBlock, int Blocks, int Attempt);

/// <summary>Cuts what is left of a run, up to a block, into chunks, passing over blocks that are done already.</summary>
internal sealed class ChunkCutter
{
    private HashSet<int> done = [];
    private int next;
    private int until;
    private int ordinal;

    /// <summary>Begins to cut anew.</summary>
    public void Begin(IEnumerable<int> blocksDone, int end)
    {
        done = [.. blocksDone];
        next = 0;
        until = end;
    }

    /// <summary>The next chunk of at most so many blocks; null when nothing is left.</summary>
    public Chunk? Next(int size)
    {
        while (next < until && done.Contains(next))
        {
            next++;
        }

        if (next >= until)
        {
            return null;
        }

        var first = next;
        while (next < until && next - first < size && !done.Contains(next))
        {
            next++;
        }

        return new Chunk(ordinal++, first, next - first, 0);
    }
}
