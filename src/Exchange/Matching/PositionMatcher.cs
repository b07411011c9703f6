using CadreOrleans.Exchange.Cells;
using CadreOrleans.Exchange.Cells.Posts;
using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Exchange.Matching;

/// <summary>Which position a text means.</summary>
/// <param name="Row">Row of the position in the roster; -1 when it is not settled.</param>
/// <param name="Candidates">Rows that it can mean.</param>
/// <param name="Doubt">What is to be known of it; null when it is plain.</param>
public sealed record PositionMatch(int Row, IReadOnlyList<int> Candidates, Doubt? Doubt = null);

/// <summary>
/// Finds the positions that texts name: by the name in decisions or an earlier one, with abbreviations, and by title within the unit. It remembers what it found, since a
/// file names few posts many times; one at a time may ask.
/// </summary>
public sealed class PositionMatcher
{
    private readonly RosterView view;
    private readonly ILookup<string, int> byName;
    private readonly Dictionary<int, string> keys;
    private readonly Dictionary<(string Name, string Title, int Unit), PositionMatch> known = [];

    /// <summary>Indexes the positions of a roster that exist on its day, by every name they have or had.</summary>
    public PositionMatcher(RosterView view)
    {
        this.view = view;
        byName = view.Positions.SelectMany(row => view.Roster.Positions.Facts.History(row).Select(version => (Row: row, Key: OrganKey.Of(version.Value.Name)))).Distinct()
            .ToLookup(entry => entry.Key, entry => entry.Row, StringComparer.Ordinal);
        keys = view.Positions.ToDictionary(row => row, row => OrganKey.Of(view.Position(row).Name) + " ");
    }

    /// <summary>The position of a post.</summary>
    /// <param name="post">The post as understood.</param>
    /// <param name="unit">Row of the unit that the row of the file names; -1 when it names none. Positions of other units, and of those not below it, then do not count.</param>
    public PositionMatch Find(PostText post, int unit = -1)
    {
        var asked = (post.Name, post.Title, unit);
        if (!known.TryGetValue(asked, out var match))
        {
            known.Add(asked, match = Look(post, unit));
        }

        return match;
    }

    private PositionMatch Look(PostText post, int unit)
    {
        var named = Within(byName[OrganKey.Of(post.Name)], unit);
        if (named.Length == 0 && post.Organ is not null)
        {
            named = Within(byName[OrganKey.Of($"{post.Title} {post.Organ}")], unit);
        }

        if (named.Length == 0 && unit >= 0)
        {
            named = Beginning(post.Name, unit) is { Length: > 0 } whole ? whole : Beginning(post.Title, unit);
        }

        return named.Length switch
        {
            1 => new PositionMatch(named[0], named),
            0 => new PositionMatch(-1, [], Doubt.Error("position-unknown", NearestName(post, unit))),
            _ => new PositionMatch(-1, named, Doubt.Question("position-ambiguous", [.. named.Select(row => $"{view.Position(row).Name} ({view.Unit(view.UnitOf(row)).Name})")])),
        };
    }

    private int[] Beginning(string words, int unit)
    {
        var key = OrganKey.Of(words) + " ";
        return [.. view.Positions.Where(row => view.UnitOf(row) == unit && keys[row].StartsWith(key, StringComparison.Ordinal))];
    }

    private string? NearestName(PostText post, int unit) =>
        Nearest.Of(post.Name, Within(view.Positions, unit).Select(row => view.Position(row).Name), name => name);

    private int[] Within(IEnumerable<int> positions, int unit) => [.. positions.Where(row => unit < 0 || IsUnder(view.UnitOf(row), unit))];

    private bool IsUnder(int unit, int above)
    {
        for (var height = 0; unit >= 0 && height <= view.Roster.Units.Count; height++)
        {
            if (unit == above)
            {
                return true;
            }

            unit = view.Unit(unit).Parent is { } parent ? view.Roster.Units.Find(parent) : -1;
        }

        return false;
    }
}
