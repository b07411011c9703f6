using System.Security.Cryptography;
using System.Text.Json;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Imports;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.Commands;
using CadreOrleans.Grains.Following;
using CadreOrleans.Ledger;
using CadreOrleans.Ledger.Stores;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Imports;

/// <summary>The import of one file; see <see cref="IImportGrain"/>.</summary>
public sealed partial class ImportGrain : Grain, IImportGrain
{
    private readonly ILedger ledger;
    private readonly IImportStore store;
    private readonly CommandRunner runner;
    private readonly RosterReader reader;
    private readonly ImportReader files;
    private readonly AccessRecorder access;
    private readonly TimeProvider time;
    private ImportRecord? record;
    private int pieces;
    private byte[]? bytes;
    private ImportReading? read;

    /// <summary>Makes the grain.</summary>
    public ImportGrain(ILedger ledger, IImportStore store, CommandRunner runner, RosterReader reader, ImportReader files, AccessRecorder access, TimeProvider time)
    {
        this.ledger = ledger;
        this.store = store;
        this.runner = runner;
        this.reader = reader;
        this.files = files;
        this.access = access;
        this.time = time;
    }

    private WorkspaceId Workspace => new(GrainKey.WorkspaceOf(this.GetPrimaryKeyString()));

    private ImportId Import => new(GrainKey.RestOf(this.GetPrimaryKeyString()));

    /// <inheritdoc/>
    public override async Task OnActivateAsync(CancellationToken cancellationToken) => record = await store.FindAsync(Workspace, Import, cancellationToken);

    /// <inheritdoc/>
    public async Task<Outcome<ImportReceipt>> Begin(Caller caller, string fileName)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        if (name.Length is 0 or > ImportLimits.NameLength)
        {
            return Refusal.Invalid("import-name-invalid", "fileName");
        }

        if (await reader.ReadAsync(Workspace, Reading.Newest) is null)
        {
            return Refusal.NotFound("workspace-unknown", "workspace");
        }

        if (record is null)
        {
            record = new ImportRecord(Import, Workspace, name, 0, ReadOnlyMemory<byte>.Empty, caller.Account, time.GetUtcNow());
            await store.SaveAsync(record);
        }

        return await ImportStanding.ReceiptAsync(ledger, record);
    }

    /// <inheritdoc/>
    public async Task<Outcome<ImportReceipt>> AddPiece(Caller caller, int piece, byte[] content)
    {
        if (Missing(caller) is { } missing)
        {
            return missing;
        }

        if (content.Length > ImportLimits.PieceBytes || record!.Length + content.Length > ImportLimits.FileBytes)
        {
            return Refusal.Invalid("import-too-large", "file", (ImportLimits.FileBytes >> 20).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (piece < pieces || await ImportStanding.StatusAsync(ledger, Workspace, Import) != ImportStatus.Open)
        {
            return Refusal.Invalid("import-received", "file");
        }

        await store.SavePieceAsync(Workspace, Import, piece, content);
        pieces = piece + 1;
        record = record with { Length = record.Length + content.Length };
        await store.SaveAsync(record);
        (bytes, read) = (null, null);
        return await ImportStanding.ReceiptAsync(ledger, record);
    }

    /// <inheritdoc/>
    public async Task<Outcome<Answer<ImportView>>> Preview(Caller caller)
    {
        var understood = await UnderstandAsync(caller);
        return understood.Refusal is { } refusal ? refusal : RosterReader.Answer(understood.Value!.View, new ImportViewer(understood.Value).View(await ImportStanding.ReceiptAsync(ledger, record!)));
    }

    /// <inheritdoc/>
    public async Task<Outcome<Page<ImportFindingView>>> Findings(Caller caller, ImportFindingFilter filter)
    {
        var understood = await UnderstandAsync(caller);
        return understood.Refusal is { } refusal ? refusal : new ImportViewer(understood.Value!).Findings(filter);
    }

    /// <inheritdoc/>
    public async Task<Outcome<Page<ImportPersonView>>> People(Caller caller, ImportPersonFilter filter)
    {
        var understood = await UnderstandAsync(caller);
        if (understood.Refusal is { } refusal)
        {
            return refusal;
        }

        var page = new ImportViewer(understood.Value!).People(filter);
        foreach (var official in page.Items.SelectMany(person => person.Candidates.Select(candidate => candidate.Official).Append(person.Official)).OfType<string>().Distinct())
        {
            access.Record(Workspace, caller, new OfficialId(official), "import");
        }

        return page;
    }

    /// <inheritdoc/>
    public async Task<Outcome<Answer<ImportView>>> Choose(Caller caller, ImportChoices choices)
    {
        if (Missing(caller) is { } missing)
        {
            return missing;
        }

        if (await ImportStanding.StatusAsync(ledger, Workspace, Import) == ImportStatus.Committed)
        {
            return Refusal.Invalid("import-committed", "import");
        }

        record = record! with { Choices = JsonSerializer.SerializeToUtf8Bytes(choices, ImportJson.Options) };
        await store.SaveAsync(record);
        read = null;
        return await Preview(caller);
    }

    /// <inheritdoc/>
    public async Task<Outcome<ImportRest>> Rest(Caller caller)
    {
        var understood = await UnderstandAsync(caller);
        return understood.Refusal is { } refusal ? refusal : new ImportViewer(understood.Value!).Rest(record!.FileName);
    }

    /// <inheritdoc/>
    public async Task<Outcome<ImportReceipt>> Drop(Caller caller)
    {
        if (Missing(caller) is { } missing)
        {
            return missing;
        }

        var receipt = await ImportStanding.ReceiptAsync(ledger, record!);
        await store.DropAsync(Workspace, Import);
        DeactivateOnIdle();
        return receipt;
    }

    private Refusal? Missing(Caller caller) =>
        record is null || !ImportStanding.IsOpenTo(record, caller) ? Refusal.NotFound("import-unknown", "import") : null;

    /// <summary>The file as it is understood under the choices, on a roster that includes everything recorded: who was brought in a moment ago is known.</summary>
    private async Task<Outcome<ImportReading>> UnderstandAsync(Caller caller)
    {
        if (Missing(caller) is { } missing)
        {
            return missing;
        }

        var choices = record!.Choices.IsEmpty ? ImportChoices.None : JsonSerializer.Deserialize<ImportChoices>(record.Choices.Span, ImportJson.Options)!;
        if (await reader.ReadAsync(Workspace, new Reading(choices.AsOf, AtLeast: (await ledger.GetHeadAsync(Workspace)).Position)) is not { } view)
        {
            return Refusal.NotFound("workspace-unknown", "workspace");
        }

        if (read is null || read.View.Roster.Version != view.Roster.Version || read.View.AsOf != view.AsOf)
        {
            bytes ??= await store.LoadAsync(Workspace, Import);
            if (bytes.Length == 0)
            {
                return Refusal.Invalid("import-empty", "file");
            }

            read = await files.ReadAsync(Workspace, Import, bytes, record.FileName, Convert.ToHexStringLower(SHA256.HashData(bytes)), choices, view);
        }

        return read;
    }
}
