using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Positions;

namespace CadreOrleans.Exchange.Canonical.Tables;

internal sealed class PositionTable() : CanonicalTable(
    Name, "position", "unit", "title", "name", "seats", "managed-by", "decided-by", "consults", "linked-to", "order", "from", "until")
{
    public const string Name = "positions.csv";

    /// <summary>Most seats that one position may have: more is a slip of the pen.</summary>
    public const int MaximumSeats = 10_000;

    public override bool Required => true;

    public override void Read(Row row, ImportBuilder into)
    {
        var position = row.NewId("position", text => new PositionId(text));
        var tiers = into.Pack?.Tiers.Select(tier => tier.Code);
        var facts = new PositionFacts(
            row.Reference("unit", UnitTable.Name, text => new UnitId(text)),
            row.PackCode("title", into.Pack?.Titles.Select(title => title.Code)),
            row.Text("name"),
            row.Number("seats", 1, MaximumSeats),
            row.PackCode("managed-by", tiers),
            row.PackCode("decided-by", tiers),
            row.OptionalText("consults"),
            row.OptionalReference("linked-to", Name, text => new PositionId(text)),
            row.Number("order", 0, int.MaxValue));
        var from = row.Day("from");
        var until = row.OptionalDayAfter("until", from);
        if (facts.LinkedTo is { } linked && linked == position)
        {
            row.Fail("self-reference", "linked-to", Name);
        }

        if (row.Failed)
        {
            return;
        }

        into.Add(row, from, EventPhase.PositionCreated, new PositionCreated(position, facts), from);
        if (until is { } end)
        {
            into.Add(row, from, EventPhase.PositionAbolished, new PositionAbolished(position, facts.Unit), end);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log)
    {
        var ends = log.By<PositionId, PositionAbolished>(ended => ended.Position);
        foreach (var (created, on) in log.Of<PositionCreated>())
        {
            var facts = created.Facts;
            DateOnly? until = ends.TryGetValue(created.Position, out var end) ? end.On : null;
            yield return
            [
                created.Position.Value, facts.Unit.Value, facts.Title, facts.Name, Spelled.Of(facts.Seats), facts.ManagedBy, facts.DecidedBy,
                facts.Consults, facts.LinkedTo?.Value, Spelled.Of(facts.Order), Spelled.Of(on), Spelled.Of(until),
            ];
        }
    }
}
