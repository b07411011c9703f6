using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Cascades;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Time;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.Following;
using CadreOrleans.Grains.Pools;
using CadreOrleans.Simulation.Cascades;
using Orleans.Concurrency;

namespace CadreOrleans.Grains.Cascades;

/// <summary>Answers cascades; see <see cref="ICascadeQueryGrain"/>.</summary>
[StatelessWorker]
public sealed class CascadeQueryGrain(RosterReader reader, PoolKeeper keeper, AccessRecorder access, TimeProvider time) : Grain, ICascadeQueryGrain
{
    private WorkspaceId Workspace => new(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public async Task<Outcome<Answer<CascadeView>>> Of(Caller caller, Reading reading, CascadeRequest request)
    {
        if (await reader.ReadAsync(Workspace, reading) is not { } view)
        {
            return Refusal.NotFound("workspace-unknown", null);
        }

        var read = CascadeQuestions.Of(view, request);
        if (read.Value is not { } question)
        {
            return read.Refusal!;
        }

        if (question.Official >= 0)
        {
            access.Record(Workspace, caller, view.Roster.Officials.Ids[question.Official], "cascade");
        }

        var columns = await keeper.GetAsync(view);
        var (cascade, misfit) = await keeper.ComputeAsync(view, () => CascadeBuilder.Build(columns, question, time));
        if (cascade is null)
        {
            return Refusal.Invalid("cascade-choice-unfit", CascadeQuestions.FieldOf(request, view, misfit!.Choice));
        }

        var first = Month.Of(reader.WorkingDate(view.Roster.Settings)).Plus(1);
        return RosterReader.Answer(view, new CascadeViewer(view, caller).View(cascade, first, request.Reason));
    }
}
