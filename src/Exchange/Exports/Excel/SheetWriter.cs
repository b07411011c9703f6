using System.Globalization;
using CadreOrleans.Exchange.Exports.Csv;
using CadreOrleans.Exchange.Exports.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using TableColumn = CadreOrleans.Exchange.Exports.Tables.TableColumn;

namespace CadreOrleans.Exchange.Exports.Excel;

/// <summary>Writes one table as a sheet, row after row, so that a long list needs no more memory than a short one.</summary>
internal sealed class SheetWriter(TableReport table, OpenXmlWriter writer)
{
    private static readonly DateOnly DayZero = new(1899, 12, 30);
    private readonly List<string> merged = [];
    private int row = -1;

    /// <summary>Row of the first header, from 0; known once written.</summary>
    public int HeaderRow { get; private set; }

    /// <summary>Row of the column numbers, from 0; known once written.</summary>
    public int NumberRow { get; private set; }

    private int Columns => table.Columns.Count;

    public void Write()
    {
        var headerRow = LetterheadRows + table.Title.Count + 1;
        var depth = HeaderGrid.Depth(table.Columns);
        writer.WriteStartDocument();
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(View(headerRow + depth + 1));
        writer.WriteElement(new Columns(table.Columns.Select(Width)));
        writer.WriteStartElement(new SheetData());
        WriteHead();
        WriteHeaders(depth);
        WriteRows();
        WriteFoot();
        writer.WriteEndElement();
        writer.WriteElement(new MergeCells(merged.Select(block => new MergeCell { Reference = block })));
        writer.WriteElement(new PageMargins { Left = 0.5, Right = 0.4, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter(new OddFooter("&C&P/&N")));
        writer.WriteEndElement();
    }

    private int LetterheadRows => Math.Max(3, table.Letterhead.Right.Count + 1);

    private static SheetViews View(int frozen) => new(new SheetView(
        new Pane { VerticalSplit = frozen, TopLeftCell = CellTexts.Place(0, frozen), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
    {
        WorkbookViewId = 0,
        ShowGridLines = false,
    });

    private static Column Width(TableColumn column, int place) =>
        new() { Min = (uint)place + 1, Max = (uint)place + 1, Width = column.Width, CustomWidth = true };

    private void WriteHead()
    {
        var half = Math.Max(1, Columns / 2);
        var head = table.Letterhead;
        string[] left = [head.Body.ToUpper(CultureInfo.GetCultureInfo("vi")), head.Mark.Length > 0 ? head.Mark : head.Number.In(table.Language), head.Mark.Length > 0 ? head.Number.In(table.Language) : string.Empty];
        string[] right = [.. head.Right.Select(line => line.In(table.Language)), Letterhead.PlaceAndDay.In(table.Language)];
        for (var line = 0; line < LetterheadRows; line++)
        {
            Begin();
            Block(0, half - 1, left.ElementAtOrDefault(line), line == 0 ? CellStyle.CentredBold : CellStyle.Centred);
            Block(half, Columns - 1, right.ElementAtOrDefault(line), line == right.Length - 1 ? CellStyle.CentredItalic : CellStyle.CentredBold);
            End();
        }

        foreach (var (line, place) in table.Title.Select((line, place) => (line, place)))
        {
            Begin();
            Block(0, Columns - 1, line, place == 0 ? CellStyle.Title : CellStyle.CentredItalic);
            End();
        }

        Begin();
        End();
    }

    private void WriteHeaders(int depth)
    {
        HeaderRow = row + 1;
        var cells = HeaderGrid.Cells(table.Columns).ToDictionary(cell => (cell.Row, cell.Column));
        for (var level = 0; level < depth; level++)
        {
            Begin();
            for (var column = 0; column < Columns; column++)
            {
                var found = cells.TryGetValue((level, column), out var cell);
                Text(column, found ? cell.Text : null, CellStyle.Header);
                if (found && cell.IsMerged)
                {
                    merged.Add($"{CellTexts.Place(column, row)}:{CellTexts.Place(cell.LastColumn, row + cell.LastRow - cell.Row)}");
                }
            }

            End();
        }

        Begin();
        NumberRow = row;
        for (var column = 0; column < Columns; column++)
        {
            Number(column, column + 1, CellStyle.ColumnNumber);
        }

        End();
    }

    private void WriteRows()
    {
        foreach (var written in table.Rows)
        {
            Begin();
            if (written is SectionRow section)
            {
                Text(0, section.Number, CellStyle.Section);
                Block(1, Columns - 1, section.Text, CellStyle.Section);
            }
            else if (written is DataRow data)
            {
                for (var column = 0; column < Columns; column++)
                {
                    Cell(column, data.Cells[column]);
                }
            }

            End();
        }
    }

    private void WriteFoot()
    {
        foreach (var line in table.Totals.Concat(table.Notes).Append(table.Provenance.Line.In(table.Language)))
        {
            Begin();
            Block(0, Columns - 1, line, CellStyle.Note);
            End();
        }

        if (table.Signatures.Count > 0)
        {
            Begin();
            End();
            Begin();
            for (var place = 0; place < table.Signatures.Count; place++)
            {
                Block(place * Columns / table.Signatures.Count, ((place + 1) * Columns / table.Signatures.Count) - 1, table.Signatures[place], CellStyle.CentredBold);
            }

            End();
        }
    }

    private void Begin()
    {
        row++;
        writer.WriteStartElement(new Row { RowIndex = (uint)row + 1 });
    }

    private void End() => writer.WriteEndElement();

    /// <summary>A text over several columns of the row, which are merged.</summary>
    private void Block(int column, int last, string? text, CellStyle style)
    {
        for (var place = column; place <= last; place++)
        {
            Text(place, place == column ? text : null, style);
        }

        if (last > column)
        {
            merged.Add($"{CellTexts.Place(column, row)}:{CellTexts.Place(last, row)}");
        }
    }

    private void Cell(int column, TableCell cell)
    {
        if (cell.Day is { } day)
        {
            Number(column, day.DayNumber - DayZero.DayNumber, CellStyle.Day);
        }
        else if (cell.Number is { } number)
        {
            Number(column, number, cell.IsShare ? CellStyle.Share : CellStyle.Number);
        }
        else
        {
            Text(column, cell.Text, cell.Text is { } text && FormulaText.Is(text) ? CellStyle.GuardedText : CellStyle.Text);
        }
    }

    private void Number(int column, double number, CellStyle style) => writer.WriteElement(new Cell(new CellValue(number.ToString("R", CultureInfo.InvariantCulture)))
    {
        CellReference = CellTexts.Place(column, row),
        StyleIndex = (uint)style,
    });

    private void Text(int column, string? text, CellStyle style)
    {
        var cell = new Cell { CellReference = CellTexts.Place(column, row), StyleIndex = (uint)style };
        if (!string.IsNullOrEmpty(text))
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(CellTexts.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        }

        writer.WriteElement(cell);
    }
}
