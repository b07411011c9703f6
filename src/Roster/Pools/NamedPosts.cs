namespace CadreOrleans.Roster.Pools;

/// <summary>
/// Which officials name a kind of post in their file: a title in a unit, held or planned for. Towards such a post they may stand otherwise than towards an
/// equal post elsewhere: terms served there count, and being planned for the very position does.
/// </summary>
internal sealed class NamedPosts
{
    private readonly int[] starts;
    private readonly int[] posts;
    private readonly Lazy<CodeIndex> naming;

    private NamedPosts(int[] starts, int[] posts, int kinds)
    {
        this.starts = starts;
        this.posts = posts;
        naming = new(() => new CodeIndex(starts, posts, kinds));
    }

    /// <summary>Makes the index of officials in row order.</summary>
    /// <param name="before">An earlier index; null when there is none.</param>
    /// <param name="named">Posts named by the officials that are new or differ, by row.</param>
    /// <param name="officials">Number of officials.</param>
    /// <param name="kinds">Number of kinds of posts.</param>
    public static NamedPosts Of(NamedPosts? before, IReadOnlyDictionary<int, int[]> named, int officials, int kinds)
    {
        var starts = new int[officials + 1];
        var posts = new List<int>(before?.posts.Length ?? 2 * officials);
        for (var row = 0; row < officials; row++)
        {
            posts.AddRange(named.TryGetValue(row, out var own) ? own : before is null ? [] : before.posts.AsSpan(before.starts[row]..before.starts[row + 1]));
            starts[row + 1] = posts.Count;
        }

        return new NamedPosts(starts, [.. posts], kinds);
    }

    /// <summary>Rows of the officials who name a kind of post.</summary>
    public ReadOnlySpan<int> Naming(int kind) => naming.Value.Of(kind);

    /// <summary>From kinds of posts to officials.</summary>
    private sealed class CodeIndex
    {
        private readonly int[] starts;
        private readonly int[] rows;

        public CodeIndex(int[] ownerStarts, int[] codes, int values)
        {
            starts = new int[values + 1];
            foreach (var code in codes)
            {
                starts[code + 1]++;
            }

            for (var i = 0; i < values; i++)
            {
                starts[i + 1] += starts[i];
            }

            rows = new int[codes.Length];
            var next = starts[..values];
            for (var row = 0; row + 1 < ownerStarts.Length; row++)
            {
                foreach (var code in codes.AsSpan(ownerStarts[row]..ownerStarts[row + 1]))
                {
                    rows[next[code]++] = row;
                }
            }
        }

        public ReadOnlySpan<int> Of(int value) => rows.AsSpan(starts[value]..starts[value + 1]);
    }
}
