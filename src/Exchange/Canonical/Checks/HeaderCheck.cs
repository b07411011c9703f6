using CadreOrleans.Exchange.Canonical.Tables;

namespace CadreOrleans.Exchange.Canonical.Checks;

/// <summary>The header names each column once, in any order, and no other; optional columns may be missing. A set of settings has one row.</summary>
internal static class HeaderCheck
{
    /// <summary>Index by column; null when the header is wrong, after everything wrong in it was reported.</summary>
    public static Dictionary<string, int>? Columns(CanonicalTable table, IReadOnlyList<CsvRow> rows, ImportBuilder into)
    {
        var known = string.Join(", ", table.Columns);
        var columns = new Dictionary<string, int>();
        var header = rows.Count == 0 ? [] : rows[0].Cells;
        var errors = into.Errors.Count;
        for (var i = 0; i < header.Length; i++)
        {
            if (!table.Columns.Contains(header[i]))
            {
                into.Errors.Add(new CanonicalError("unknown-column", table.File, 0, header[i], null, known));
            }
            else if (!columns.TryAdd(header[i], i))
            {
                into.Errors.Add(new CanonicalError("duplicate-column", table.File, 0, header[i], null, known));
            }
        }

        foreach (var missing in table.Columns.Where(column => !columns.ContainsKey(column) && !table.OptionalColumns.Contains(column)))
        {
            into.Errors.Add(new CanonicalError("missing-column", table.File, 0, missing, null, known));
        }

        if (table is WorkspaceTable && rows.Count != 2 && into.Errors.Count == errors)
        {
            into.Errors.Add(new CanonicalError("row-count", table.File, 0, null, Spelled.Of(Math.Max(0, rows.Count - 1)), "1"));
        }

        return into.Errors.Count == errors ? columns : null;
    }
}
