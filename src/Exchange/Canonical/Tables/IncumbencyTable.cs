using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Exchange.Canonical.Tables;

internal sealed class IncumbencyTable() : CanonicalTable(
    Name, "incumbency", "position", "official", "capacity", "taken-by", "move", "from", "term-ends", "planned-return", "until", "end-reason", "notice-given")
{
    public const string Name = "incumbencies.csv";

    /// <inheritdoc/>
    public override IReadOnlyList<string> OptionalColumns => ["notice-given"];

    public override void Read(Row row, ImportBuilder into)
    {
        var incumbency = row.NewId("incumbency", text => new IncumbencyId(text));
        var position = row.Reference("position", PositionTable.Name, text => new PositionId(text));
        var official = row.Reference("official", OfficialTable.Name, text => new OfficialId(text));
        var capacity = row.Code<Capacity>("capacity");
        var takenBy = row.Code<TakenBy>("taken-by");
        var move = row.Code<MoveKind>("move");
        var from = row.Day("from");
        var termEnds = row.OptionalDayAfter("term-ends", from);
        var plannedReturn = row.OptionalDayAfter("planned-return", from);
        var until = row.OptionalDayAfter("until", from);
        var reason = row.OptionalCode<EndReason>("end-reason");
        var notice = row.OptionalDay("notice-given");
        if (!row.Failed && until is null != reason is null)
        {
            row.Fail("incomplete", until is null ? "until" : "end-reason", until is null ? "end-reason" : "until");
        }

        if (!row.Failed && notice is { } told && (termEnds is null || told > termEnds || told < from || told >= until))
        {
            row.Fail("outside-term", "notice-given", $"{Spelled.Of(from)}..{Spelled.Of(termEnds)}");
        }

        if (row.Failed)
        {
            return;
        }

        var appointed = new Appointed(incumbency, position, official, capacity, takenBy, move, termEnds, plannedReturn);
        into.Add(row, from, EventPhase.Appointed, appointed, from);
        if (until is { } end)
        {
            into.Add(row, from, EventPhase.IncumbencyEnded, new IncumbencyEnded(incumbency, position, official, reason!.Value), end);
        }

        if (notice is { } day)
        {
            into.Add(row, from, EventPhase.TermNoticeGiven, new TermNoticeGiven(incumbency, position, official), day);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log)
    {
        var ends = log.By<IncumbencyId, IncumbencyEnded>(ended => ended.Incumbency);
        var notices = log.By<IncumbencyId, TermNoticeGiven>(notice => notice.Incumbency);
        foreach (var (taken, on) in log.Of<Appointed>())
        {
            var told = notices.TryGetValue(taken.Incumbency, out var notice);
            var ended = ends.TryGetValue(taken.Incumbency, out var end);
            yield return
            [
                taken.Incumbency.Value, taken.Position.Value, taken.Official.Value, CanonicalCode<Capacity>.Of(taken.Capacity),
                CanonicalCode<TakenBy>.Of(taken.TakenBy), CanonicalCode<MoveKind>.Of(taken.Move), Spelled.Of(on), Spelled.Of(taken.TermEnds),
                Spelled.Of(taken.PlannedReturn), ended ? Spelled.Of(end.On) : null, ended ? CanonicalCode<EndReason>.Of(end.Event.Reason) : null,
                told ? Spelled.Of(notice.On) : null,
            ];
        }
    }
}
