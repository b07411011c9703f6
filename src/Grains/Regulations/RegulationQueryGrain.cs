using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Regulations;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Grains.Following;
using Orleans.Concurrency;

namespace CadreOrleans.Grains.Regulations;

/// <summary>Lists regulations; see <see cref="IRegulationQueryGrain"/>.</summary>
[StatelessWorker]
public sealed class RegulationQueryGrain(RosterReader reader, BuiltInPacks packs) : Grain, IRegulationQueryGrain
{
    /// <inheritdoc/>
    public async Task<Outcome<Answer<RegulationsView>>> Of(Caller caller, Reading reading)
    {
        if (await reader.ReadAsync(new WorkspaceId(this.GetPrimaryKeyString()), reading) is not { } view)
        {
            return Refusal.NotFound("workspace-unknown", null);
        }

        var overlay = view.Roster.Settings.Overlay;
        var values = RegulationListing.Of(packs, view.Pack.Id, overlay, view.AsOf)
            .Select(value => new RegulationValueView(value.Path, value.Value, value.Source, value.IsOwn));
        return RosterReader.Answer(view, new RegulationsView(view.Pack.Id, view.Pack.Version, overlay, [.. values]));
    }

    /// <inheritdoc/>
    public async Task<ChosenPack?> Chosen(Caller caller, Reading reading) =>
        await reader.ReadAsync(new WorkspaceId(this.GetPrimaryKeyString()), reading) is { } view ? new ChosenPack(view.Pack.Id, view.Roster.Settings.Overlay) : null;
}
