using CadreOrleans.Domain.Families;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Recruitment;

namespace CadreOrleans.Exchange.Canonical.Tables;

internal sealed class RelationTable() : CanonicalTable("relations.csv", "official", "relative", "relation", "recorded")
{
    public override void Read(Row row, ImportBuilder into)
    {
        var relation = new FamilyRelationRecorded(
            row.Reference("official", OfficialTable.Name, text => new OfficialId(text)),
            row.Reference("relative", OfficialTable.Name, text => new OfficialId(text)),
            row.Code<FamilyRelation>("relation"));
        var recorded = row.Day("recorded");
        if (!row.Failed && relation.Official == relation.Relative)
        {
            row.Fail("self-reference", "relative", OfficialTable.Name);
        }

        if (!row.Failed)
        {
            into.Add(row, recorded, EventPhase.RelationRecorded, relation, recorded);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log) => log.Of<FamilyRelationRecorded>().Select(entry => new[]
    {
        entry.Event.Official.Value, entry.Event.Relative.Value, CanonicalCode<FamilyRelation>.Of(entry.Event.Relation), Spelled.Of(entry.On),
    });
}

internal sealed class RecruitmentTable() : CanonicalTable("recruitments.csv", "official", "unit", "kind", "field", "recruited")
{
    public override void Read(Row row, ImportBuilder into)
    {
        var recruited = new Recruited(
            row.Reference("official", OfficialTable.Name, text => new OfficialId(text)),
            row.Reference("unit", UnitTable.Name, text => new UnitId(text)),
            row.Code<JobKind>("kind"),
            row.OptionalText("field"));
        var on = row.Day("recruited");
        if (!row.Failed)
        {
            into.Add(row, on, EventPhase.Recruited, recruited, on);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log) => log.Of<Recruited>().Select(entry => new[]
    {
        entry.Event.Official.Value, entry.Event.Unit.Value, CanonicalCode<JobKind>.Of(entry.Event.Kind), entry.Event.Field, Spelled.Of(entry.On),
    });
}

internal sealed class DepartureTable() : CanonicalTable(Name, "official", "left", "reason")
{
    public const string Name = "departures.csv";

    public override void Read(Row row, ImportBuilder into)
    {
        var departed = new LeftService(
            row.Reference("official", OfficialTable.Name, text => new OfficialId(text)), row.Code<LeavingReason>("reason"));
        var left = row.Day("left");
        if (!row.Failed)
        {
            row.Unique("official", "official");
        }

        if (!row.Failed)
        {
            into.Add(row, left, EventPhase.LeftService, departed, left);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log) => log.Of<LeftService>().Select(entry => new[]
    {
        entry.Event.Official.Value, Spelled.Of(entry.On), CanonicalCode<LeavingReason>.Of(entry.Event.Reason),
    });
}
