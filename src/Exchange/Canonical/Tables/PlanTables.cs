using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;

namespace CadreOrleans.Exchange.Canonical.Tables;

internal sealed class PlanTable() : CanonicalTable(Name, "plan", "kind", "name", "opened")
{
    public const string Name = "plans.csv";

    /// <summary>A plan's identifier from text that has its form.</summary>
    public static PlanId Id(string text) => PlanId.TryParse(text, out var plan) ? plan : throw new FormatException("A plan is named term/scope.");

    public override void Read(Row row, ImportBuilder into)
    {
        var plan = row.NewId("plan", Id);
        var kind = row.Code<PlanKind>("kind");
        var name = row.Text("name");
        var opened = row.Day("opened");
        if (into.Pack is { } pack && plan.Term is { } term && pack.FindTerm(term) is null)
        {
            row.Fail("bad-code", "plan", string.Join(", ", pack.Terms.Select(known => known.Code)));
        }

        if (plan.Scope is { } scope)
        {
            var file = kind == PlanKind.Committee ? PositionTable.Name : UnitTable.Name;
            into.Refer(new PendingReference(file, scope, row.File, row.Line, "plan"));
        }

        if (!row.Failed)
        {
            into.Add(row, opened, EventPhase.PlanOpened, new PlanOpened(plan, kind, name), opened);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log) => log.Of<PlanOpened>().Select(entry => new[]
    {
        entry.Event.Plan.ToString(), CanonicalCode<PlanKind>.Of(entry.Event.Kind), entry.Event.Name, Spelled.Of(entry.On),
    });
}

internal sealed class PlanReviewTable() : CanonicalTable("plan-reviews.csv", "plan", "year", "reviewed")
{
    public override void Read(Row row, ImportBuilder into)
    {
        var reviewed = new PlanReviewed(row.Reference("plan", PlanTable.Name, PlanTable.Id), row.Number("year", 1900, 2200));
        var on = row.Day("reviewed");
        if (!row.Failed)
        {
            into.Add(row, on, EventPhase.PlanReviewed, reviewed, on);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log) => log.Of<PlanReviewed>().Select(entry => new[]
    {
        entry.Event.Plan.ToString(), Spelled.Of(entry.Event.Year), Spelled.Of(entry.On),
    });
}

internal sealed class PlanApprovalTable() : CanonicalTable("plan-approvals.csv", "plan", "round", "decision", "approved")
{
    public override void Read(Row row, ImportBuilder into)
    {
        var approved = new PlanApproved(
            row.Reference("plan", PlanTable.Name, PlanTable.Id), row.Number("round", 1, 1000), row.Text("decision"));
        var on = row.Day("approved");
        if (!row.Failed)
        {
            into.Add(row, on, EventPhase.PlanApproved, approved, on);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log) => log.Of<PlanApproved>().Select(entry => new[]
    {
        entry.Event.Plan.ToString(), Spelled.Of(entry.Event.Round), entry.Event.Decision, Spelled.Of(entry.On),
    });
}

internal sealed class PlanAnnouncementTable() : CanonicalTable("plan-announcements.csv", "plan", "to", "announced")
{
    public override void Read(Row row, ImportBuilder into)
    {
        var announced = new PlanAnnounced(row.Reference("plan", PlanTable.Name, PlanTable.Id), row.Text("to"));
        var on = row.Day("announced");
        if (!row.Failed)
        {
            into.Add(row, on, EventPhase.PlanAnnounced, announced, on);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log) => log.Of<PlanAnnounced>().Select(entry => new[]
    {
        entry.Event.Plan.ToString(), entry.Event.To, Spelled.Of(entry.On),
    });
}
