using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Roster;

namespace CadreOrleans.Exchange.Matching;

/// <summary>
/// The units of a roster by every name they have or had, those included that have ended: after a merger one name, and one code, can be of two units, and only a day
/// tells which is meant.
/// </summary>
public sealed class UnitIndex
{
    private readonly RosterSnapshot roster;
    private readonly ILookup<string, int> byName;
    private readonly ILookup<string, int> byBareName;

    /// <summary>Indexes the units of a roster.</summary>
    public UnitIndex(RosterSnapshot roster)
    {
        this.roster = roster;
        var names = Enumerable.Range(0, roster.Units.Count).SelectMany(row => roster.Units.Facts.History(row).Select(version => (Row: row, version.Value.Name))).ToArray();
        byName = names.DistinctBy(entry => (entry.Row, OrganKey.Of(entry.Name))).ToLookup(entry => OrganKey.Of(entry.Name), entry => entry.Row, StringComparer.Ordinal);
        byBareName = names.DistinctBy(entry => (entry.Row, PlaceText.Part(entry.Name).Name)).ToLookup(entry => PlaceText.Part(entry.Name).Name, entry => entry.Row, StringComparer.Ordinal);
    }

    /// <summary>Rows of the units that a name can mean, in the order of the roster.</summary>
    /// <param name="written">Name as written, an organ of it perhaps before (UBND xã Đại Đồng), the units above it perhaps behind.</param>
    public IReadOnlyList<int> Find(string written)
    {
        var whole = byName[OrganKey.Of(written)].ToArray();
        if (whole.Length > 0)
        {
            return whole;
        }

        var place = PlaceText.Of(Organs.PlaceOf(written));
        if (place.Parts.Count == 0)
        {
            return [];
        }

        var named = byBareName[place.Parts[0].Name].Where(row => place.Parts[0].Kind is not { } kind || KindsOf(row).Contains(kind)).ToArray();
        var above = place.Parts.Skip(1).ToArray();
        var confirmed = above.Length == 0 ? [] : named.Where(row => above.Any(part => AboveOf(row).Any(unit => unit.Name == part.Name))).ToArray();
        return confirmed.Length > 0 ? confirmed : [.. named.Where(row => !above.Any(part => Contradicts(row, part)))];
    }

    /// <summary>The unit of the roster whose name is nearest to what was written; null when none is near.</summary>
    /// <param name="written">Name as written.</param>
    /// <param name="day">Only units that exist on this day are offered.</param>
    public string? NearestName(string written, DateOnly day) => Nearest.Of(
        written, Enumerable.Range(0, roster.Units.Count).Where(row => roster.Units.ExistsOn(row, day)).Select(row => roster.Units.Facts.On(row, day).Name), name => name);

    /// <summary>Row of the unit that a unit goes on in on a day, over all mergers between; -1 when it ended without successor.</summary>
    public int SuccessorOf(int row, DateOnly day)
    {
        for (var hops = 0; row >= 0 && !roster.Units.ExistsOn(row, day) && hops <= roster.Units.Count; hops++)
        {
            row = roster.Units.MergedInto[row];
        }

        return row;
    }

    private IEnumerable<string?> KindsOf(int row) => roster.Units.Facts.History(row).Select(version => PlaceText.Part(version.Value.Name).Kind);

    // A district that is written and is another than the unit's own.
    private bool Contradicts(int row, PlacePart part) =>
        part.Kind is not null && AboveOf(row).Any(unit => unit.Kind == part.Kind) && !AboveOf(row).Any(unit => unit.Kind == part.Kind && unit.Name == part.Name);

    private IEnumerable<PlacePart> AboveOf(int row)
    {
        var unit = row;
        for (var height = 0; height < roster.Units.Count && roster.Units.Facts.Latest(unit).Parent is { } parent && roster.Units.Find(parent) is >= 0 and var next; height++)
        {
            unit = next;
            yield return PlaceText.Part(roster.Units.Facts.Latest(unit).Name);
        }
    }
}
