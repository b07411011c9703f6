using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Units;

namespace CadreOrleans.Exchange.Canonical.Tables;

internal sealed class UnitTable() : CanonicalTable(Name, "unit", "code", "name", "tier", "kind", "parent", "order", "from", "until")
{
    public const string Name = "units.csv";

    public override bool Required => true;

    public override void Read(Row row, ImportBuilder into)
    {
        var unit = row.NewId("unit", text => new UnitId(text));
        var facts = new UnitFacts(
            row.Cell("code"),
            row.Text("name"),
            row.PackCode("tier", into.Pack?.Tiers.Select(tier => tier.Code)),
            row.Text("kind"),
            row.OptionalReference("parent", Name, text => new UnitId(text)),
            row.Number("order", 0, int.MaxValue));
        var from = row.Day("from");
        var until = row.OptionalDayAfter("until", from);
        if (row.Failed)
        {
            return;
        }

        into.Add(row, from, EventPhase.UnitCreated, new UnitCreated(unit, facts), from);
        if (until is { } end)
        {
            into.Add(row, from, EventPhase.UnitAbolished, new UnitAbolished(unit), end);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log)
    {
        var ends = log.By<UnitId, UnitAbolished>(ended => ended.Unit);
        foreach (var (created, on) in log.Of<UnitCreated>())
        {
            var facts = created.Facts;
            DateOnly? until = ends.TryGetValue(created.Unit, out var end) ? end.On : null;
            yield return
            [
                created.Unit.Value, facts.Code, facts.Name, facts.Tier, facts.Kind, facts.Parent?.Value, Spelled.Of(facts.Order), Spelled.Of(on), Spelled.Of(until),
            ];
        }
    }
}
