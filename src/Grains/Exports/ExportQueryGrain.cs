using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Exports;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.Computing;
using CadreOrleans.Grains.Following;
using Orleans.Concurrency;

namespace CadreOrleans.Grains.Exports;

/// <summary>Makes files on the compute lane; see <see cref="IExportQueryGrain"/>.</summary>
[StatelessWorker]
public sealed class ExportQueryGrain(RosterReader reader, AccessRecorder access, ComputeLane lane, ExportTemplates templates, TimeProvider time) : Grain, IExportQueryGrain
{
    private WorkspaceId Workspace => new(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public async Task<Outcome<Answer<ExportFile>>> Make(Caller caller, Reading reading, ExportRequest request)
    {
        if (await reader.ReadAsync(Workspace, reading) is not { } view)
        {
            return Refusal.NotFound("workspace-unknown", null);
        }

        var read = ExportCase.Of(view, caller, request, reader.WorkingDate(view.Roster.Settings));
        if (read.Value is not { } asked)
        {
            return read.Refusal!;
        }

        var made = await lane.RunAsync(() => ExportMaker.Make(asked, templates), time);
        foreach (var official in asked.People.Read)
        {
            access.Record(Workspace, caller, official, "export");
        }

        return made.Value is { } file ? RosterReader.Answer(view, file) : made.Refusal!;
    }

    /// <inheritdoc/>
    public Task<Outcome<ExportFile>> Template(Caller caller, ExportRequest request) => lane.RunAsync(() => ExportMaker.Template(request, templates), time);
}
