using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Ledger.Stores;

namespace CadreOrleans.Grains.Simulations.Comparisons;

/// <summary>A comparison as kept: what was asked for and the runs it rests on.</summary>
/// <param name="Request">The request, its start filled in.</param>
/// <param name="Runs">The runs, in the order of the scenarios.</param>
internal sealed record StoredComparison(ComparisonRequest Request, IReadOnlyList<string> Runs)
{
    private const string Mark = "comparison ";

    /// <summary>Whether a record of the run store is a comparison's. They are kept beside the runs, and grow old with them.</summary>
    public static bool Is(RunRecord record) => record.RunKey.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>The key of a comparison: what its runs are made of, in order.</summary>
    public static string KeyOf(IEnumerable<string> runKeys) =>
        Mark + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', runKeys))));

    public static StoredComparison FromBytes(ReadOnlyMemory<byte> bytes) => JsonSerializer.Deserialize<StoredComparison>(bytes.Span, StoredRun.Json)!;

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, StoredRun.Json);
}
