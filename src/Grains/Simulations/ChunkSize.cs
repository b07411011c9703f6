namespace CadreOrleans.Grains.Simulations;

/// <summary>How many blocks a chunk gets: half a second's work at most, and small enough that everybody has some to the end.</summary>
internal static class ChunkSize
{
    private const double LongestSeconds = 0.5;

    public static int For(double secondsPerBlock, int remainingBlocks, int capacity)
    {
        var byTime = secondsPerBlock > 0 ? (int)Math.Min(1024, LongestSeconds / secondsPerBlock) : 1024;
        var byShare = remainingBlocks / Math.Max(1, capacity);
        return Math.Max(1, Math.Min(byTime, byShare));
    }
}
