using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Roster;

/// <summary>Whose file changed by the last events of a roster, as far back as is kept: what is derived from an earlier version needs not be derived anew.</summary>
public sealed class RosterChanges
{
    private readonly IReadOnlyList<Change> changes;

    internal RosterChanges(long from, IReadOnlyList<Change> changes)
    {
        From = from;
        this.changes = changes;
    }

    /// <summary>Nothing is known of what changed.</summary>
    public static RosterChanges None { get; } = new(long.MaxValue, []);

    /// <summary>Ledger position after which all changes are kept.</summary>
    public long From { get; }

    /// <summary>
    /// Rows of the officials whose file, or the posts and plans it names, changed after a ledger position; null when that is not known, or when units
    /// changed, which concerns everybody.
    /// </summary>
    /// <param name="roster">The roster that the changes belong to.</param>
    /// <param name="position">Ledger position of the earlier version.</param>
    public IReadOnlySet<int>? Since(RosterSnapshot roster, long position)
    {
        if (position < From)
        {
            return null;
        }

        var officials = new HashSet<int>();
        for (var i = changes.Count - 1; i >= 0 && changes[i].At > position; i--)
        {
            var (_, official, post) = changes[i];
            if (official is { } person)
            {
                officials.Add(roster.Officials.Find(person));
            }
            else if (post is { } changed)
            {
                var row = roster.Positions.Find(changed);
                officials.UnionWith(roster.Incumbencies.OfPosition.Of(row).Select(held => roster.Incumbencies.Official[held]));
                officials.UnionWith(roster.Nominations.OfPosition.Of(row).Select(nomination => roster.Nominations.Official[nomination]));
            }
            else
            {
                return null;
            }
        }

        return officials;
    }

    /// <summary>One thing that changed: an official's file, a position, or (neither) something that concerns everybody.</summary>
    internal readonly record struct Change(long At, OfficialId? Official, PositionId? Position);
}
