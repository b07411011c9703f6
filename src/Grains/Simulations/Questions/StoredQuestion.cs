using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Ledger.Stores;

namespace CadreOrleans.Grains.Simulations.Questions;

/// <summary>An inverse question as kept, beside the runs it rests on.</summary>
/// <param name="Request">What was asked, its start filled in.</param>
/// <param name="Years">Years of each run.</param>
internal sealed record StoredQuestion(QuestionRequest Request, int Years)
{
    private const string Mark = "question ";

    /// <summary>Whether a record of the run store is a question's.</summary>
    public static bool Is(RunRecord record) => record.RunKey.StartsWith(Mark, StringComparison.Ordinal);

    public static StoredQuestion FromBytes(ReadOnlyMemory<byte> bytes) => JsonSerializer.Deserialize<StoredQuestion>(bytes.Span, StoredRun.Json)!;

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, StoredRun.Json);

    /// <summary>The key: asked again of the same roster and rules, the same question has the same answer.</summary>
    public string KeyOf(long ledgerPosition, string pack) => Mark + Convert.ToHexStringLower(SHA256.HashData(
        [.. ToBytes(), .. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $" {ledgerPosition} {pack}"))]));
}

/// <summary>The answer to an inverse question as kept, as far as it is.</summary>
/// <param name="Steps">Amounts tried.</param>
/// <param name="Failure">Why there is no answer; null when there is one, or may be.</param>
internal sealed record StoredAnswer(IReadOnlyList<QuestionStep> Steps, Refusal? Failure)
{
    public static StoredAnswer FromBytes(ReadOnlyMemory<byte> bytes) =>
        bytes.IsEmpty ? new StoredAnswer([], null) : JsonSerializer.Deserialize<StoredAnswer>(bytes.Span, StoredRun.Json)!;

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, StoredRun.Json);
}
