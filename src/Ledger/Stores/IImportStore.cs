namespace CadreOrleans.Ledger.Stores;

using CadreOrleans.Domain.Identifiers;

/// <summary>An import as kept: the file's own bytes stand in pieces beside it.</summary>
/// <param name="Import">Names it.</param>
/// <param name="Workspace">The workspace it belongs to.</param>
/// <param name="FileName">Name of the file, without a folder.</param>
/// <param name="Length">Bytes received.</param>
/// <param name="Choices">How the planner wants the file to be understood, JSON as UTF-8; empty before anything was chosen.</param>
/// <param name="Account">Who dropped the file.</param>
/// <param name="CreatedAt">When (UTC).</param>
public sealed record ImportRecord(
    ImportId Import,
    WorkspaceId Workspace,
    string FileName,
    long Length,
    ReadOnlyMemory<byte> Choices,
    string Account,
    DateTimeOffset CreatedAt);

/// <summary>
/// Files dropped for import, encrypted with the master key since they name people. Not events: what was taken over stands in the ledger. When the key of an
/// official is destroyed, all imports of the workspace go with it: their files may name the person.
/// </summary>
public interface IImportStore
{
    /// <summary>How many imports of a workspace are kept.</summary>
    const int KeptPerWorkspace = 50;

    /// <summary>Writes an import, whether new or known, and drops the oldest ones of its workspace beyond <see cref="KeptPerWorkspace"/> with their files.</summary>
    ValueTask SaveAsync(ImportRecord import, CancellationToken cancellation = default);

    /// <summary>An import by its identifier; null when it is not kept.</summary>
    ValueTask<ImportRecord?> FindAsync(WorkspaceId workspace, ImportId import, CancellationToken cancellation = default);

    /// <summary>Imports of a workspace, latest first.</summary>
    ValueTask<IReadOnlyList<ImportRecord>> ListAsync(WorkspaceId workspace, CancellationToken cancellation = default);

    /// <summary>Keeps a piece of the file; the first one written stays.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="import">The import.</param>
    /// <param name="piece">Number of the piece, from 0.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="cancellation">Gives up.</param>
    ValueTask SavePieceAsync(WorkspaceId workspace, ImportId import, int piece, ReadOnlyMemory<byte> content, CancellationToken cancellation = default);

    /// <summary>The file's bytes from the pieces that are there, in order; empty when it was dropped.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">A piece was altered.</exception>
    ValueTask<byte[]> LoadAsync(WorkspaceId workspace, ImportId import, CancellationToken cancellation = default);

    /// <summary>Drops an import with its file.</summary>
    /// <returns>Whether there was one.</returns>
    ValueTask<bool> DropAsync(WorkspaceId workspace, ImportId import, CancellationToken cancellation = default);
}
