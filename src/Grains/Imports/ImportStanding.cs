using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Imports;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Workspaces;
using CadreOrleans.Grains.Commands;
using CadreOrleans.Ledger;
using CadreOrleans.Ledger.Stores;

namespace CadreOrleans.Grains.Imports;

/// <summary>How imports stand, as the ledger has it, and to whom they are open.</summary>
internal static class ImportStanding
{
    /// <summary>A file is private to who dropped it; who administers the workspace sees all.</summary>
    public static bool IsOpenTo(ImportRecord record, Caller caller) => record.Account == caller.Account || caller.May(Right.Administer, record.Workspace.Value);

    /// <summary>The event by which an import was recorded, unless it was undone; null if none.</summary>
    public static async Task<RecordedEvent?> LastCommitAsync(ILedger ledger, WorkspaceId workspace, ImportId import) =>
        (await StreamReading.ReadAsync(ledger, workspace, StreamId.Of(import))).LastOrDefault(recorded => recorded.Event is ImportCommitted);

    public static async Task<ImportStatus> StatusAsync(ILedger ledger, WorkspaceId workspace, ImportId import) =>
        await ledger.GetStreamVersionAsync(workspace, StreamId.Of(import)) == 0 ? ImportStatus.Open
        : await LastCommitAsync(ledger, workspace, import) is null ? ImportStatus.Undone
        : ImportStatus.Committed;

    public static async Task<ImportReceipt> ReceiptAsync(ILedger ledger, ImportRecord record) => new(
        record.Import.Value, record.FileName, record.Length, record.Account, record.CreatedAt, await StatusAsync(ledger, record.Workspace, record.Import));
}
