using System.Globalization;
using System.Text;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Roster.Searching;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Exchange.Reorganisations;

/// <summary>
/// Reads a table of old and new units (<c>old_code, old_name, new_code, new_name</c>) as mergers. A unit is found by code and name together on the day before:
/// after a merger one code can name another unit, and neither name nor code alone says which is meant. The row whose code goes on leads its merger.
/// </summary>
public static class MergerTable
{
    private const int MostBytes = 1 << 20;
    private static readonly string[] Columns = ["old_code", "old_name", "new_code", "new_name"];

    /// <summary>The mergers, and the abolition of a tier that goes with them; or the first thing that is wrong, with row, column, value and what would be right.</summary>
    /// <param name="view">The roster on the day before the new structure.</param>
    /// <param name="table">The file.</param>
    /// <param name="month">Month of the new structure.</param>
    /// <param name="abolishedTier">Code of a tier that is dropped in the same month; null if none.</param>
    public static (IReadOnlyList<Intervention> Interventions, Refusal? Wrong) Read(RosterView view, byte[] table, Month month, string? abolishedTier)
    {
        if (table.Length > MostBytes)
        {
            return ([], Refusal.Invalid("table-too-large", "table", MostBytes.ToString(CultureInfo.InvariantCulture)));
        }

        IReadOnlyList<CsvRow> rows;
        try
        {
            rows = CsvDocument.Read(table);
        }
        catch (Exception unreadable) when (unreadable is DecoderFallbackException or InvalidDataException)
        {
            return ([], Refusal.Invalid("table-unreadable", "table"));
        }

        var at = Columns.Select(column => rows.Count == 0 ? -1 : Array.FindIndex(rows[0].Cells, cell => string.Equals(cell.Trim(), column, StringComparison.OrdinalIgnoreCase))).ToArray();
        var missing = Array.FindIndex(at, index => index < 0);
        return missing >= 0 ? ([], Refusal.Invalid("table-column-missing", "table", Columns[missing]))
            : rows.Count < 2 ? ([], Refusal.Invalid("table-empty", "table"))
            : ReadRows(view, rows, at, month, abolishedTier);
    }

    private static (IReadOnlyList<Intervention> Interventions, Refusal? Wrong) ReadRows(RosterView view, IReadOnlyList<CsvRow> rows, int[] at, Month month, string? abolishedTier)
    {
        var groups = new Dictionary<(string Code, string Name), List<(int Unit, bool Leads)>>();
        var seen = new HashSet<int>();
        foreach (var row in rows.Skip(1))
        {
            var cells = at.Select(index => index < row.Cells.Length ? row.Cells[index].Trim().Normalize(NormalizationForm.FormC) : string.Empty).ToArray();
            var empty = Array.FindIndex(cells, string.IsNullOrEmpty);
            if (empty >= 0)
            {
                return ([], Wrong(row, Columns[empty], string.Empty, string.Empty));
            }

            var unit = Find(view, cells[0], cells[1]);
            if (unit < 0)
            {
                return ([], Wrong(row, Columns[1], $"{cells[0]} {cells[1]}", Nearest(view, cells[0], cells[1])));
            }

            if (!seen.Add(unit))
            {
                return ([], Refusal.Invalid("table-unit-twice", "table", Line(row), cells[1]));
            }

            var key = (cells[2], cells[3]);
            groups.TryAdd(key, []);
            groups[key].Add((unit, cells[0] == cells[2]));
        }

        var alone = groups.FirstOrDefault(group => group.Value.Count < 2).Key;
        if (alone != default)
        {
            return ([], Refusal.Invalid("table-merges-one", "table", alone.Name));
        }

        var mergers = groups.Select(group => Merger(view, group.Key, group.Value, month));
        return abolishedTier is null ? ([.. mergers], null) : ([.. mergers, new Intervention(InterventionKinds.TierAbolished, month) { Tier = abolishedTier }], null);
    }

    private static Intervention Merger(RosterView view, (string Code, string Name) into, List<(int Unit, bool Leads)> units, Month month) =>
        new(InterventionKinds.UnitsMerged, month)
        {
            Units = [.. units.OrderByDescending(unit => unit.Leads).Select(unit => view.Roster.Units.Ids[unit.Unit])],
            Name = into.Name,
            Code = into.Code,
        };

    private static int Find(RosterView view, string code, string name)
    {
        var folded = Folding.Fold(name);
        return view.Units.Where(row => view.Unit(row).Code == code && Folding.Fold(view.Unit(row).Name) == folded).DefaultIfEmpty(-1).First();
    }

    /// <summary>What would be right: the unit of that name, else the unit of that code, as it is on the day.</summary>
    private static string Nearest(RosterView view, string code, string name)
    {
        var folded = Folding.Fold(name);
        var near = view.Units.Where(row => Folding.Fold(view.Unit(row).Name) == folded).Concat(view.Units.Where(row => view.Unit(row).Code == code)).DefaultIfEmpty(-1).First();
        return near < 0 ? string.Empty : $"{view.Unit(near).Code} {view.Unit(near).Name}";
    }

    private static Refusal Wrong(CsvRow row, string column, string value, string right) =>
        right.Length == 0
            ? Refusal.Invalid("table-cell-wrong", "table", Line(row), column, value)
            : Refusal.Invalid("table-unit-unknown", "table", Line(row), column, value, right);

    private static string Line(CsvRow row) => row.Line.ToString(CultureInfo.InvariantCulture);
}
