using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Grains.Following;

namespace CadreOrleans.Grains.Plans;

/// <summary>Reads from roster and pack which nominations an appointment overtakes: those for posts of an equal or lower title.</summary>
public sealed class PlannedTitles(RosterReader reader)
{
    /// <summary>Positions for which the official is planned and whose title is not higher than that of the position now taken; memberships of bodies stand outside the ladder.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="taken">The position taken.</param>
    /// <param name="official">Who takes it.</param>
    /// <param name="on">First day.</param>
    public async ValueTask<IReadOnlySet<PositionId>> OvertakenAsync(WorkspaceId workspace, PositionState taken, OfficialState official, DateOnly on)
    {
        if (official.Nominations.IsEmpty
            || taken.Facts is not { } facts
            || await reader.ReadAsync(workspace, new Reading(on)) is not { } view
            || view.Pack.FindTitle(facts.Title) is not { Kind: not TitleKind.Membership } title)
        {
            return new HashSet<PositionId>();
        }

        bool IsOvertaken(PositionId position) =>
            view.Roster.Positions.Find(position) is >= 0 and var row
            && view.TitleOf(row) is { Kind: not TitleKind.Membership } planned
            && planned.Group <= title.Group;

        return official.Nominations.Select(open => open.Position).Where(IsOvertaken).ToHashSet();
    }
}
