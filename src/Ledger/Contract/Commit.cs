namespace CadreOrleans.Ledger;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

/// <summary>One decision to be recorded: its events stand or fall together.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="CommandKey">Names the command, at most <see cref="MaximumKeyLength"/> characters; a retry carries the same key and applies once.</param>
/// <param name="RequestHash">Hash of the request as asked, so that a key used again for another request is seen.</param>
/// <param name="Attribution">Who decided.</param>
/// <param name="Events">What happened, in order; at least one.</param>
/// <param name="Expected">Versions the decision rests on: the commit is refused when a stream has another. Streams not named are not checked.</param>
/// <param name="Answer">The answer to give for this command, kept with the key and returned on a retry; opaque to the ledger.</param>
public sealed record Commit(
    WorkspaceId Workspace,
    string CommandKey,
    ReadOnlyMemory<byte> RequestHash,
    Attribution Attribution,
    IReadOnlyList<EventDraft> Events,
    IReadOnlyList<StreamVersion> Expected,
    ReadOnlyMemory<byte> Answer)
{
    /// <summary>Longest command key, in characters.</summary>
    public const int MaximumKeyLength = 200;
}
