namespace CadreOrleans.Ledger.Archives;

using CadreOrleans.Domain.Identifiers;

/// <summary>What an archive holds.</summary>
/// <param name="Path">The archive.</param>
/// <param name="Workspaces">Number of workspaces.</param>
/// <param name="Events">Number of events.</param>
/// <param name="Bytes">Length of the archive, in bytes.</param>
public sealed record ArchiveReport(string Path, int Workspaces, long Events, long Bytes);

/// <summary>Result of verifying all workspaces of a ledger.</summary>
/// <param name="Workspaces">What was found of each, in ordinal order.</param>
public sealed record LedgerVerification(IReadOnlyList<(WorkspaceId Workspace, VerifyReport Report)> Workspaces)
{
    /// <summary>Whether everything stored is as it was written.</summary>
    public bool Ok => Workspaces.All(entry => entry.Report.Ok);
}

/// <summary>Result of bringing a database up to this release.</summary>
/// <param name="Migrations">Names of the migrations run, in order; empty when it was up to date.</param>
public sealed record UpgradeReport(IReadOnlyList<string> Migrations);
