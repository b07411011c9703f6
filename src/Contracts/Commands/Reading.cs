namespace CadreOrleans.Contracts.Commands;

/// <summary>As of which day, as known when, and at least how new an answer must be.</summary>
/// <param name="AsOf">Effective day; null for the workspace's working date.</param>
/// <param name="KnownAt">Recording time up to which events count; null for all.</param>
/// <param name="AtLeast">Ledger position that the answer must include; null for whatever the silo has.</param>
[GenerateSerializer, Immutable, Alias("cadre.reading")]
public sealed record Reading(
    [property: Id(0)] DateOnly? AsOf = null,
    [property: Id(1)] DateTimeOffset? KnownAt = null,
    [property: Id(2)] long? AtLeast = null)
{
    /// <summary>The newest state as of the working date.</summary>
    public static Reading Newest { get; } = new();
}

/// <summary>An answer read from the roster, with what it rests on: every page and response states it.</summary>
/// <typeparam name="T">The answer.</typeparam>
/// <param name="Value">The answer.</param>
/// <param name="Basis">What it rests on.</param>
[GenerateSerializer, Immutable, Alias("cadre.answer`1")]
public sealed record Answer<T>([property: Id(0)] T Value, [property: Id(1)] Basis Basis)
    where T : class;

/// <summary>What an answer rests on.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="WorkspaceName">Name of the committee.</param>
/// <param name="LedgerPosition">Ledger position of the roster.</param>
/// <param name="AsOf">Effective day.</param>
/// <param name="Pack">Identifier and version of the regulation pack.</param>
/// <param name="Fictional">Whether all data are invented.</param>
[GenerateSerializer, Immutable, Alias("cadre.basis")]
public sealed record Basis(
    [property: Id(0)] string Workspace,
    [property: Id(1)] string WorkspaceName,
    [property: Id(2)] long LedgerPosition,
    [property: Id(3)] DateOnly AsOf,
    [property: Id(4)] string Pack,
    [property: Id(5)] bool Fictional);

/// <summary>A part of a list, in stable order.</summary>
/// <typeparam name="T">The entries.</typeparam>
/// <param name="Items">The entries.</param>
/// <param name="Total">Number of all entries that match.</param>
/// <param name="NextCursor">Where the next part begins; null at the end.</param>
[GenerateSerializer, Immutable, Alias("cadre.page`1")]
public sealed record Page<T>([property: Id(0)] IReadOnlyList<T> Items, [property: Id(1)] int Total, [property: Id(2)] string? NextCursor);
