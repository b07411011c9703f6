using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Following;

/// <summary>Turns a reading (as of, known at, at least) into a view of the right roster under the workspace's pack.</summary>
public sealed class RosterReader(RosterKeeper keeper, BuiltInPacks packs, TimeProvider time)
{
    /// <summary>The view for a reading; null when there is no such workspace (then).</summary>
    public async ValueTask<RosterView?> ReadAsync(WorkspaceId workspace, Reading reading)
    {
        var roster = reading.KnownAt is { } knownAt
            ? await keeper.GetKnownAtAsync(workspace, knownAt)
            : await keeper.GetAsync(workspace, reading.AtLeast);
        return roster is null ? null : new RosterView(roster, reading.AsOf ?? WorkingDate(roster.Settings), packs.Get(roster.Settings.Pack, roster.Settings.Overlay));
    }

    /// <summary>The pack of a workspace with the workspace's own values.</summary>
    public RegulationPack PackOf(WorkspaceSettings settings) => packs.Get(settings.Pack, settings.Overlay);

    /// <summary>What is "now" in a workspace.</summary>
    public DateOnly WorkingDate(WorkspaceSettings settings) => settings.WorkingDate ?? Today();

    /// <summary>The calendar day where the program runs.</summary>
    public DateOnly Today() => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    /// <summary>An answer with what it rests on.</summary>
    public static Answer<T> Answer<T>(RosterView view, T value)
        where T : class => new(value, Basis(view));

    /// <summary>What answers from a view rest on.</summary>
    public static Basis Basis(RosterView view) => new(
        view.Roster.Version.Workspace.Value,
        view.Roster.Settings.Name,
        view.Roster.Version.Position,
        view.AsOf,
        $"{view.Pack.Id} {view.Pack.Version}",
        view.Roster.Settings.Fictional);
}
