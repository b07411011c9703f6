using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Records;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>Makes records of the rows of one sheet.</summary>
internal static class OutlineReader
{
    public static FileRecords Read(SheetOutline outline, DateOnly today, SheetChoices choices)
    {
        var records = RecordRows.Of(outline, choices);
        var reader = new RecordReader(outline, records, today, choices);
        var term = outline.Rows.Where(row => row.Kind == RowKind.Title).SelectMany(row => row.Row.Cells).Select(cell => TermText.Of(cell.Text)).FirstOrDefault(found => found is not null);
        List<PersonRecord> people = [];
        List<UnitRecord> units = [];
        List<PositionRecord> positions = [];
        var withoutRecord = new List<RecordRows>();
        ColumnChecks.Run(reader);
        foreach (var record in records)
        {
            var made = false;
            if (outline.Layout is "post-list" or "holdings" && PositionReading.Read(reader, record) is { } position)
            {
                made = true;
                if (outline.Layout == "post-list" || !positions.Exists(known => known.Code is not null && known.Code == position.Code))
                {
                    positions.Add(position);
                }
            }

            if (outline.Layout == "unit-list" && PositionReading.ReadUnit(reader, record) is { } unit)
            {
                units.Add(unit);
                made = true;
            }
            else if (PersonReading.Read(reader, record, term) is { } person)
            {
                people.Add(person);
                made = true;
            }

            if (!made)
            {
                withoutRecord.Add(record);
            }
        }

        RowChecks.Empty(reader, records);
        RowChecks.Widths(reader, outline, records);
        RowChecks.WithoutRecord(reader, withoutRecord);
        ContestedChecks.Run(reader, records, today, choices);
        ListChecks.Run(reader, records);
        var together = RepeatedPeople.Join(people, outline.Layout);
        TotalChecks.Run(reader, together, people.Count);
        var rowsOfRecords = records.Sum(record => record.Rows.Count);
        return new FileRecords(together, units, positions, reader.Findings, outline.Rows.Count, rowsOfRecords, outline.Rows.Count - rowsOfRecords);
    }
}
