namespace CadreOrleans.Ledger.Stores;

using CadreOrleans.Domain.Identifiers;

/// <summary>Somebody read an official's file.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Actor">Account or key that read; an opaque identifier, never a name.</param>
/// <param name="Official">Whose file.</param>
/// <param name="What">Which part of it, as a stable code (<c>file</c>, <c>assessments</c>, <c>export</c>).</param>
/// <param name="At">When (UTC).</param>
public sealed record AccessEntry(WorkspaceId Workspace, string Actor, OfficialId Official, string What, DateTimeOffset At);

/// <summary>Which entries of the access log are asked for; what is null is not asked.</summary>
/// <param name="Official">Only reads of this official's file.</param>
/// <param name="Actor">Only reads by this account or key.</param>
/// <param name="From">Only reads at or after this moment.</param>
/// <param name="Until">Only reads before this moment.</param>
/// <param name="Limit">At most so many.</param>
public sealed record AccessQuery(
    OfficialId? Official = null,
    string? Actor = null,
    DateTimeOffset? From = null,
    DateTimeOffset? Until = null,
    int Limit = 1000);

/// <summary>Who read whose file, and when.</summary>
public interface IAccessLog
{
    /// <summary>Adds entries.</summary>
    ValueTask AppendAsync(IReadOnlyList<AccessEntry> entries, CancellationToken cancellation = default);

    /// <summary>Entries of a workspace, latest first.</summary>
    ValueTask<IReadOnlyList<AccessEntry>> QueryAsync(WorkspaceId workspace, AccessQuery query, CancellationToken cancellation = default);
}
