namespace CadreOrleans.Ledger.Events;

using CadreOrleans.Domain.Events;

/// <summary>An event as its row holds it, except for the workspace.</summary>
/// <param name="Position">Its place in the workspace.</param>
/// <param name="Type">Stored name of its type.</param>
/// <param name="TypeVersion">Version of its schema.</param>
/// <param name="EffectiveOn">The day from which it holds, <c>yyyy-MM-dd</c>.</param>
/// <param name="RecordedAt">When it was recorded; see <see cref="Moment"/>.</param>
/// <param name="Attribution">Who recorded it.</param>
/// <param name="Official">Whose key encrypts the payload; null when it is plain.</param>
/// <param name="KeyGeneration">Which of that official's keys; 0 when it is plain.</param>
/// <param name="Streams">The streams; see <see cref="StreamList"/>.</param>
/// <param name="Payload">JSON as UTF-8, encrypted when <paramref name="Official"/> is given.</param>
/// <param name="ChainHash">The chain's hash up to this event.</param>
internal sealed record StoredEvent(
    long Position,
    string Type,
    long TypeVersion,
    string EffectiveOn,
    long RecordedAt,
    Attribution Attribution,
    string? Official,
    long KeyGeneration,
    string Streams,
    byte[] Payload,
    byte[] ChainHash);
