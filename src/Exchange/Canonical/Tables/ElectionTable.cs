using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Exchange.Canonical.Tables;

/// <summary>Elections with their votes: a row for each candidate, rows of one position and day being one election.</summary>
internal sealed class ElectionTable() : CanonicalTable("elections.csv", "position", "held", "convened", "present", "official", "votes", "elected")
{
    public override void Read(Row row, ImportBuilder into)
    {
        var position = row.Reference("position", PositionTable.Name, text => new PositionId(text));
        var held = row.Day("held");
        var convened = row.Number("convened", 1, 100_000);
        var present = row.Number("present", 0, 100_000);
        var result = new ElectionResult(row.Reference("official", OfficialTable.Name, text => new OfficialId(text)), row.Number("votes", 0, 100_000), row.Flag("elected"));
        if (!row.Failed && present > convened)
        {
            row.Fail("too-many", "present", Spelled.Of(convened));
        }

        if (!row.Failed && result.Votes > present)
        {
            row.Fail("too-many", "votes", Spelled.Of(present));
        }

        if (!row.Failed)
        {
            row.Unique("official", "position", "held", "official");
        }

        if (row.Failed)
        {
            return;
        }

        var results = into.ResultsOf((position, held), out var isNew);
        results.Add(result);
        if (isNew)
        {
            into.Add(row, held, EventPhase.ElectionHeld, new ElectionHeld(position, convened, present, results), held);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log) => log.Of<ElectionHeld>().SelectMany(entry => entry.Event.Results.Select(result => new[]
    {
        entry.Event.Position.Value, Spelled.Of(entry.On), Spelled.Of(entry.Event.Convened), Spelled.Of(entry.Event.Present), result.Official.Value, Spelled.Of(result.Votes), Spelled.Of(result.IsElected),
    }));
}
