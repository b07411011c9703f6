using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Units;
using CadreOrleans.Domain.Workspaces;

namespace CadreOrleans.Roster.Building;

/// <summary>Notes whom the last events concern. It begins with the first roster that is frozen: before it there is none that could be carried on.</summary>
internal sealed class ChangeLog
{
    private const int Kept = 4096;
    private const string OfOfficial = "official/";
    private readonly Queue<RosterChanges.Change> changes = new();
    private long from = long.MaxValue;

    public void Note(RecordedEvent recorded)
    {
        if (from == long.MaxValue)
        {
            return;
        }

        foreach (var change in Concerned(recorded))
        {
            changes.Enqueue(change);
        }

        while (changes.Count > Kept)
        {
            from = changes.Dequeue().At;
        }
    }

    public RosterChanges Freeze(long position)
    {
        from = Math.Min(from, position);
        return new RosterChanges(from, [.. changes]);
    }

    private static IEnumerable<RosterChanges.Change> Concerned(RecordedEvent recorded)
    {
        switch (recorded.Event)
        {
            case PositionCorrected corrected:
                return [new(recorded.Position, null, corrected.Position)];
            case PositionMoved moved:
                return [new(recorded.Position, null, moved.Position)];
            case UnitCorrected or UnitsMerged or UnitAbolished or PackChosen or RegulationsOverlaid or CommitUndone or OfficialsMerged or OfficialsSplit or null:
                return [new(recorded.Position, null, null)];
            default:
                return recorded.Event.Streams()
                    .Where(stream => stream.Value.StartsWith(OfOfficial, StringComparison.Ordinal))
                    .Select(stream => new RosterChanges.Change(recorded.Position, new OfficialId(stream.Value[OfOfficial.Length..]), null));
        }
    }
}
