using CadreOrleans.Exchange.Cells.Careers;
using CadreOrleans.Exchange.Hierarchies;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>What rows of a list say together: the tree of posts or units, careers without contradictions, seats not filled twice.</summary>
internal static class ListChecks
{
    public static void Run(RecordReader reader, IReadOnlyList<RecordRows> records)
    {
        switch (reader.Outline.Layout)
        {
            case "post-list" when reader.Has("post.parent"):
                Hierarchy(reader, records, "post.code", "post.title", "post.parent");
                break;
            case "unit-list" when reader.Has("unit.parent"):
                Hierarchy(reader, records, "unit.code", "unit.name", "unit.parent");
                break;
            case "careers":
                Careers(reader, records);
                break;
            case "holdings":
                HoldingChecks.Run(reader, records);
                break;
            default:
                if (reader.Has("person.reports-to") && reader.Has("person.code"))
                {
                    Hierarchy(reader, records, "person.code", "person.name", "person.reports-to");
                }

                break;
        }
    }

    private static void Hierarchy(RecordReader reader, IReadOnlyList<RecordRows> records, string code, string name, string parent)
    {
        var key = reader.Has(code) ? code : name;
        var rows = records.Where(record => !reader.Cell(key, record).IsBlank)
            .Select(record => new HierarchyRow(record.First, reader.Cell(key, record).Text, reader.Cell(parent, record).Text, PositionReading.IsPost(reader, record)));
        foreach (var found in HierarchyReader.Read([.. rows]).Doubts)
        {
            var record = records.First(candidate => candidate.First == found.Rows[0]);
            reader.Found(found.Doubt, parent, record);
        }
    }

    private static void Careers(RecordReader reader, IReadOnlyList<RecordRows> records)
    {
        foreach (var person in records.GroupBy(record => reader.Cell("person.code", record).Text + '\u001f' + reader.Cell("person.name", record).Text, StringComparer.Ordinal))
        {
            var rows = person.ToArray();
            var periods = rows.Select(record => CareerPeriodReader.Read(reader.Cell("tenure.from", record), reader.Cell("tenure.until", record), reader.Rules()).Value);
            foreach (var (place, doubt) in CareerChecks.Of([.. periods]))
            {
                reader.Found(doubt, "tenure.from", rows[place]);
            }
        }
    }
}
