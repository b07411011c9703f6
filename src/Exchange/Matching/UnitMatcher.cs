using CadreOrleans.Exchange.Cells;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Exchange.Matching;

/// <summary>Which unit a text means.</summary>
/// <param name="Row">Row of the unit in the roster; -1 when it is not settled.</param>
/// <param name="Candidates">Rows that it can mean.</param>
/// <param name="Doubt">What is to be known of it; null when it is plain.</param>
public sealed record UnitMatch(int Row, IReadOnlyList<int> Candidates, Doubt? Doubt = null);

/// <summary>
/// Finds the units that texts name, with the day in mind: a workplace is a unit of today, a home one of any time. It remembers the workplaces it found; one at a time may ask.
/// </summary>
/// <param name="view">The roster on the working date.</param>
/// <param name="index">Its units.</param>
public sealed class UnitMatcher(RosterView view, UnitIndex index)
{
    private readonly Dictionary<string, UnitMatch> workplaces = new(StringComparer.Ordinal);

    /// <summary>Indexes the units of a roster and finds in them.</summary>
    public UnitMatcher(RosterView view)
        : this(view, new UnitIndex(view.Roster))
    {
    }

    /// <summary>The unit in which somebody works or a post lies: it must exist on the day. One that was merged is offered its successor; one abolished is closed, and so are its posts.</summary>
    public UnitMatch Workplace(string written)
    {
        if (!workplaces.TryGetValue(written, out var match))
        {
            workplaces.Add(written, match = Look(written));
        }

        return match;
    }

    /// <summary>
    /// The home of a person: a unit of any time, by its old name as well; the text is kept as written whatever is found. A commune named without its district is settled
    /// only for somebody who works here.
    /// </summary>
    /// <param name="written">Home as written.</param>
    /// <param name="worksHere">Whether the row names a workplace of this roster.</param>
    /// <param name="bornBy">A day by which the person was born: of an old and a new unit of one name the one of that day is meant; null when unknown.</param>
    public UnitMatch Home(string written, bool worksHere, DateOnly? bornBy = null)
    {
        var found = index.Find(written);
        if (found.Count > 1 && bornBy is { } day && found.Where(row => view.Roster.Units.ExistsOn(row, day)).ToArray() is { Length: 1 } then)
        {
            found = then;
        }

        return found.Count == 0 ? new UnitMatch(-1, [], Doubt.Notice("home-not-on-record"))
            : found.Count > 1 || (!worksHere && PlaceText.Of(written).Parts.Count == 1)
                ? new UnitMatch(-1, found, Doubt.Question("home-ambiguous", [.. found.Select(Described)]))
            : new UnitMatch(found[0], found);
    }

    private UnitMatch Look(string written)
    {
        var found = index.Find(written);
        var present = found.Where(row => view.Roster.Units.ExistsOn(row, view.AsOf)).ToArray();
        if (present.Length == 1)
        {
            return new UnitMatch(present[0], found);
        }

        if (present.Length > 1)
        {
            return new UnitMatch(-1, present, Doubt.Question("unit-ambiguous", [.. present.Select(row => view.Unit(row).Name)]));
        }

        if (found.Count == 0)
        {
            return new UnitMatch(-1, [], Doubt.Error("unit-unknown", index.NearestName(written, view.AsOf)));
        }

        var successors = found.Select(row => index.SuccessorOf(row, view.AsOf)).Where(row => row >= 0).Distinct().ToArray();
        return successors.Length == 0
            ? new UnitMatch(-1, found, Doubt.Error("unit-closed"))
            : new UnitMatch(-1, successors, Doubt.Question("unit-merged", [.. successors.Select(row => view.Unit(row).Name)]));
    }

    private string Described(int row)
    {
        var name = view.Roster.Units.Facts.Latest(row).Name;
        var (from, until) = (view.Roster.Units.CreatedOn[row], view.Roster.Units.EndedOn[row]);
        return until == DateOnly.MaxValue ? $"{name} ({from:yyyy-MM-dd} →)" : $"{name} ({from:yyyy-MM-dd} → {until:yyyy-MM-dd})";
    }
}
