using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Imports;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Following;
using CadreOrleans.Ledger;
using CadreOrleans.Ledger.Stores;
using Orleans.Concurrency;

namespace CadreOrleans.Grains.Imports;

/// <summary>Lists imports; see <see cref="IImportQueryGrain"/>.</summary>
[StatelessWorker]
public sealed class ImportQueryGrain(ILedger ledger, IImportStore store, RosterReader reader) : Grain, IImportQueryGrain
{
    /// <inheritdoc/>
    public async Task<Answer<Page<ImportReceipt>>?> List(Caller caller, Reading reading)
    {
        var workspace = new WorkspaceId(this.GetPrimaryKeyString());
        if (await reader.ReadAsync(workspace, reading) is not { } view)
        {
            return null;
        }

        var receipts = new List<ImportReceipt>();
        foreach (var record in (await store.ListAsync(workspace)).Where(record => ImportStanding.IsOpenTo(record, caller)))
        {
            receipts.Add(await ImportStanding.ReceiptAsync(ledger, record));
        }

        return RosterReader.Answer(view, new Page<ImportReceipt>(receipts, receipts.Count, null));
    }
}
