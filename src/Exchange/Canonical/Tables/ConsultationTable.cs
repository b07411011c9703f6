using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;

namespace CadreOrleans.Exchange.Canonical.Tables;

/// <summary>Consultations about nominees from outside, who are not balloted.</summary>
internal sealed class ConsultationTable() : CanonicalTable("consultations.csv", "plan", "position", "official", "organ", "agrees", "consulted")
{
    public override void Read(Row row, ImportBuilder into)
    {
        var consulted = new OutsiderConsulted(
            row.Reference("plan", PlanTable.Name, PlanTable.Id),
            row.Reference("position", PositionTable.Name, text => new PositionId(text)),
            row.Reference("official", OfficialTable.Name, text => new OfficialId(text)),
            row.Text("organ"),
            row.Flag("agrees"));
        var on = row.Day("consulted");
        if (!row.Failed)
        {
            into.Add(row, on, EventPhase.OutsiderConsulted, consulted, on);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log) => log.Of<OutsiderConsulted>().Select(entry => new[]
    {
        entry.Event.Plan.ToString(), entry.Event.Position.Value, entry.Event.Official.Value, entry.Event.Organ, Spelled.Of(entry.Event.Agrees), Spelled.Of(entry.On),
    });
}
