using System.Globalization;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Layouts;

/// <summary>Understands how a sheet is built: where its list is, what its columns mean, what each of its rows is.</summary>
public static class SheetOutliner
{
    private const int Samples = 3;

    /// <summary>Outlines a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="mapping">What a planner decided; it goes before everything found.</param>
    /// <param name="findings">Takes what is to be said of the sheet's form.</param>
    public static SheetOutline Outline(Sheet sheet, SheetMapping mapping, ICollection<Finding> findings)
    {
        var catalogue = LayoutCatalogue.Shipped;
        var readable = ReadableSheet.Of(sheet);
        if (HeaderBlock.Find(readable, catalogue) is not { } header)
        {
            findings.Add(new Finding(FindingSeverity.Notice, "sheet-no-table", sheet.Name, default));
            return new SheetOutline(sheet, [], [.. sheet.Rows.Select(row => new OutlinedRow(row, RowKind.Title))], null);
        }

        var width = Math.Max(header.Rows.Max(row => row.Cells.Count), sheet.Rows.Where(row => row.Number > header.Last).Select(row => row.Cells.Count).DefaultIfEmpty().Max());
        var columns = Enumerable.Range(1, width).Select(index => new SheetColumn(index, ColumnPaths.Of(readable, header, index), null)).ToArray();
        columns = Decided(Meant(columns, readable, header, mapping, catalogue, findings), mapping);
        var rows = new RowSorter(readable, header, columns).Sort().Select((row, place) => row with { Row = sheet.Rows[place] }).ToArray();
        var fields = columns.Select(column => column.Field).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var layout = mapping.Layout ?? catalogue.Layout(fields)?.Key;
        if (layout is null)
        {
            findings.Add(new Finding(FindingSeverity.Question, "sheet-layout-unknown", sheet.Name, CellRange.OfRow(header.First)));
        }

        Looks(sheet, rows, columns, findings);
        return new SheetOutline(sheet, columns, rows, layout);
    }

    private static SheetColumn[] Decided(SheetColumn[] columns, SheetMapping mapping) =>
        [.. columns.Select(column => mapping.Columns.LastOrDefault(choice => choice.IsFor(column)) is { } choice ? column with { Field = choice.Field } : column)];

    /// <summary>Gives each column the field that its header names. Where two name one field, neither gets it: the planner has to choose.</summary>
    private static SheetColumn[] Meant(
        SheetColumn[] columns, Sheet sheet, HeaderBlock header, SheetMapping mapping, LayoutCatalogue catalogue, ICollection<Finding> findings)
    {
        bool IsDecided(SheetColumn column) => mapping.Columns.Any(choice => choice.IsFor(column));
        var meant = columns.Select(column => column with { Field = catalogue.Match(column.Path)?.Key }).ToArray();
        foreach (var group in meant.Where(column => column.Path.Count > 0).GroupBy(column => column.Field ?? $"\u001f{HeaderWords.Of(column.Name)}").Where(group => group.Count() > 1))
        {
            if (group.Any(IsDecided) || catalogue.Field(group.Key)?.Repeats == true)
            {
                continue;
            }

            var known = !group.Key.StartsWith('\u001f');
            foreach (var column in group)
            {
                var others = string.Join(", ", group.Where(other => other != column).Select(other => CellRange.Letters(other.Index)));
                findings.Add(new Finding(
                    known ? FindingSeverity.Error : FindingSeverity.Question,
                    known ? "columns-same-field" : "columns-same-header",
                    sheet.Name,
                    new CellRange(header.First, column.Index, header.Last, column.Index),
                    column.Name,
                    others,
                    [Sample(sheet, header, column.Index)],
                    known ? [new FindingFix(FixKind.MapColumn, group.Key)] : [new FindingFix(FixKind.MapColumn)]));
                meant[column.Index - 1] = column with { Field = null, Contested = column.Field };
            }
        }

        foreach (var column in meant.Where(column => column.Path.Count == 0 && !IsDecided(column) && Sample(sheet, header, column.Index).Length > 0))
        {
            findings.Add(new Finding(
                FindingSeverity.Notice, "column-without-header", sheet.Name, CellRange.OfColumn(column.Index), null, null,
                [column.Index.ToString(CultureInfo.InvariantCulture), Sample(sheet, header, column.Index)], [new FindingFix(FixKind.MapColumn)]));
        }

        return meant;
    }

    /// <summary>The first values of a column, to show what it is about.</summary>
    private static string Sample(Sheet sheet, HeaderBlock header, int column) =>
        string.Join("; ", sheet.Rows.Where(row => row.Number > header.Last && !row[column].IsBlank).Take(Samples).Select(row => HeaderWords.Shown(row[column].Text)));

    /// <summary>What the sheet hides is said: hiding is a matter of looks, not of content.</summary>
    private static void Looks(Sheet sheet, IReadOnlyList<OutlinedRow> rows, SheetColumn[] columns, ICollection<Finding> findings)
    {
        var hidden = rows.Where(row => row.Row.Hidden && row.Kind is RowKind.Record or RowKind.Continuation && row.Row.Hidden).Select(row => row.Row.Number).ToArray();
        if (hidden.Length > 0)
        {
            findings.Add(new Finding(
                FindingSeverity.Question, "rows-hidden", sheet.Name, CellRange.OfRow(hidden[0]), hidden.Length.ToString(CultureInfo.InvariantCulture),
                string.Join(", ", hidden.Take(20)), null, [new FindingFix(FixKind.KeepAsWritten), new FindingFix(FixKind.LeaveRowOut)]));
        }

        foreach (var column in columns.Where(column => sheet.HiddenColumns?.Contains(column.Index) == true && column.Field is not null))
        {
            findings.Add(new Finding(FindingSeverity.Notice, "column-hidden", sheet.Name, CellRange.OfColumn(column.Index), column.Name));
        }
    }
}
