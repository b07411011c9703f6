namespace CadreOrleans.Contracts.Commands;

/// <summary>What goes with every command besides its content.</summary>
/// <param name="Key">Command key: a retry with the same key and content gets the first answer; the same key with other content is a conflict.</param>
/// <param name="Authority">Number of the decision it records.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
/// <param name="DryRun">Whether to answer what would happen and record nothing.</param>
/// <param name="ReadAt">
/// Ledger position at which the caller read what the command changes: it is refused when that was changed since. Null for no such condition.
/// </param>
[GenerateSerializer, Immutable, Alias("cadre.command-context")]
public sealed record CommandContext(
    [property: Id(0)] string Key,
    [property: Id(1)] string? Authority = null,
    [property: Id(2)] string? OnBehalfOf = null,
    [property: Id(3)] bool DryRun = false,
    [property: Id(4)] long? ReadAt = null);
