using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Imports;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Workspaces;
using CadreOrleans.Grains.Commands;

namespace CadreOrleans.Grains.Imports;

/// <summary>Recording an import as one commit, and undoing it.</summary>
public sealed partial class ImportGrain
{
    /// <inheritdoc/>
    public async Task<Outcome<Recorded>> Commit(Caller caller, bool goodRowsOnly, CommandContext context)
    {
        if (Missing(caller) is { } missing)
        {
            return missing;
        }

        return await runner.RunAsync(Workspace, caller, context, new { import = Import.Value, choices = Convert.ToBase64String(record!.Choices.Span), goodRowsOnly }, null, async _ =>
        {
            if (await ImportStanding.StatusAsync(ledger, Workspace, Import) == ImportStatus.Committed)
            {
                return new Proposal(Refusal.Invalid("import-committed", "import"), []);
            }

            var understood = await UnderstandAsync(caller);
            if (understood.Refusal is { } refusal)
            {
                return new Proposal(refusal, []);
            }

            var reading = understood.Value!;
            return reading.Blocking(goodRowsOnly) is { } blocked ? new Proposal(blocked, []) : new Proposal(Decide(reading), reading.Versions);
        });
    }

    /// <inheritdoc/>
    public async Task<Outcome<Recorded>> Undo(Caller caller, CommandContext context)
    {
        if (Missing(caller) is { } missing)
        {
            return missing;
        }

        return await runner.RunAsync(Workspace, caller, context, new { import = Import.Value, request = "undo" }, null, async _ =>
            await ImportStanding.LastCommitAsync(ledger, Workspace, Import) is not { Event: ImportCommitted { Events: { } count } } recorded
                ? new Proposal(Refusal.Invalid("import-not-committed", "import"), [])
                : await CommitUndoing.ProposeAsync(ledger, Workspace, recorded.Position - count + 1, recorded.Position, recorded.EffectiveOn));
    }

    private static Decision Decide(ImportReading reading)
    {
        var events = reading.Entry.Events;
        var committed = new ImportCommitted(reading.Import.Value, reading.File.Records.RowsRead, reading.ContentHash, events.Count + 1);
        return events.Count == 0 ? Refusal.Invalid("import-changes-nothing", "import") : Decision.Accept([.. events, new EventDraft(committed, reading.View.AsOf)]);
    }
}
