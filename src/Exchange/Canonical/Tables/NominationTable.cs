using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;

namespace CadreOrleans.Exchange.Canonical.Tables;

internal sealed class NominationTable() : CanonicalTable(
    "nominations.csv", "plan", "position", "official", "rank", "from-outside", SubjectGroup, "nominated", "closed", "outcome")
{
    private const string Succeeded = "succeeded";
    private const string SubjectGroup = "subject-group";

    public override IReadOnlyList<string> OptionalColumns => [SubjectGroup];

    public override void Read(Row row, ImportBuilder into)
    {
        var plan = row.Reference("plan", PlanTable.Name, PlanTable.Id);
        var position = row.Reference("position", PositionTable.Name, text => new PositionId(text));
        var official = row.Reference("official", OfficialTable.Name, text => new OfficialId(text));
        var rank = row.Number("rank", 0, 1000);
        var outside = row.Flag("from-outside");
        var group = row.OptionalNumber(SubjectGroup, 1, 2);
        var nominated = row.Day("nominated");
        var closed = row.OptionalDayAfter("closed", nominated);
        var outcome = row.Cell("outcome");
        RemovalReason? reason = null;
        if (outcome.Length > 0 && outcome != Succeeded)
        {
            if (CanonicalCode<RemovalReason>.TryParse(outcome, out var parsed))
            {
                reason = parsed;
            }
            else
            {
                row.Fail("bad-code", "outcome", $"{Succeeded}, {CanonicalCode<RemovalReason>.All}");
            }
        }

        if (!row.Failed && closed is null != (outcome.Length == 0))
        {
            row.Fail("incomplete", closed is null ? "closed" : "outcome", closed is null ? "outcome" : "closed");
        }

        if (!row.Failed)
        {
            row.Unique("nominated", "plan", "position", "official", "nominated");
        }

        if (row.Failed)
        {
            return;
        }

        into.Add(row, nominated, EventPhase.Nominated, new Nominated(plan, position, official, rank, outside, group), nominated);
        if (closed is { } end)
        {
            into.Add(
                row,
                nominated,
                EventPhase.NominationClosed,
                reason is { } why ? new NominationRemoved(plan, position, official, why) : new NominationSucceeded(plan, position, official),
                end);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log)
    {
        var ends = log.Of<NominationRemoved>()
            .Select(entry => (
                Key: (entry.Event.Plan, entry.Event.Position, entry.Event.Official),
                entry.On,
                Outcome: CanonicalCode<RemovalReason>.Of(entry.Event.Reason)))
            .Concat(log.Of<NominationSucceeded>().Select(entry => (
                Key: (entry.Event.Plan, entry.Event.Position, entry.Event.Official),
                entry.On,
                Outcome: Succeeded)))
            .OrderBy(end => end.On)
            .ToLookup(end => end.Key);
        foreach (var (nominated, on) in log.Of<Nominated>())
        {
            var end = ends[(nominated.Plan, nominated.Position, nominated.Official)].FirstOrDefault(candidate => candidate.On > on);
            yield return
            [
                nominated.Plan.ToString(), nominated.Position.Value, nominated.Official.Value, Spelled.Of(nominated.Rank),
                Spelled.Of(nominated.FromOutside), nominated.SubjectGroup is { } group ? Spelled.Of(group) : null, Spelled.Of(on), end.Outcome is null ? null : Spelled.Of(end.On), end.Outcome,
            ];
        }
    }
}
