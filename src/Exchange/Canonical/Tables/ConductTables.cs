using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Inspections;

namespace CadreOrleans.Exchange.Canonical.Tables;

internal sealed class DisciplineTable() : CanonicalTable("disciplines.csv", "official", "track", "form", "category", "decided")
{
    public override void Read(Row row, ImportBuilder into)
    {
        var measure = new Disciplined(
            row.Reference("official", OfficialTable.Name, text => new OfficialId(text)),
            row.Code<DisciplineTrack>("track"),
            row.Code<DisciplineForm>("form"),
            row.Code<BreachCategory>("category"));
        var decided = row.Day("decided");
        if (measure is { Track: DisciplineTrack.Party, Form: DisciplineForm.SalaryReduction or DisciplineForm.Demotion })
        {
            row.Fail("bad-code", "form", "reprimand, warning, removal, expulsion");
        }

        if (!row.Failed)
        {
            into.Add(row, decided, EventPhase.Disciplined, measure, decided);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log) => log.Of<Disciplined>().Select(entry => new[]
    {
        entry.Event.Official.Value, CanonicalCode<DisciplineTrack>.Of(entry.Event.Track), CanonicalCode<DisciplineForm>.Of(entry.Event.Form),
        CanonicalCode<BreachCategory>.Of(entry.Event.Category), Spelled.Of(entry.On),
    });
}

internal sealed class InspectionTable() : CanonicalTable("inspections.csv", "official", "inspection", "subject", "opened", "concluded", "breach-found")
{
    public override void Read(Row row, ImportBuilder into)
    {
        var official = row.Reference("official", OfficialTable.Name, text => new OfficialId(text));
        var number = row.Number("inspection", 1, 10_000);
        var subject = row.Text("subject");
        var opened = row.Day("opened");
        var concluded = row.OptionalDay("concluded");
        var breach = row.OptionalFlag("breach-found");
        if (concluded is { } day && day != default && day < opened)
        {
            row.Fail("too-early", "concluded", Spelled.Of(opened));
        }

        if (!row.Failed && concluded is null != breach is null)
        {
            row.Fail("incomplete", concluded is null ? "concluded" : "breach-found", concluded is null ? "breach-found" : "concluded");
        }

        if (!row.Failed)
        {
            row.Unique("inspection", "official", "inspection");
        }

        if (row.Failed)
        {
            return;
        }

        into.Add(row, opened, EventPhase.InspectionOpened, new InspectionOpened(official, number, subject), opened);
        if (concluded is { } end)
        {
            into.Add(row, opened, EventPhase.InspectionConcluded, new InspectionConcluded(official, number, breach!.Value), end);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log)
    {
        var ends = log.By<(OfficialId, int), InspectionConcluded>(ended => (ended.Official, ended.Inspection));
        foreach (var (opened, on) in log.Of<InspectionOpened>())
        {
            var concluded = ends.TryGetValue((opened.Official, opened.Inspection), out var end);
            yield return
            [
                opened.Official.Value, Spelled.Of(opened.Inspection), opened.Subject, Spelled.Of(on),
                concluded ? Spelled.Of(end.On) : null, concluded ? Spelled.Of(end.Event.BreachFound) : null,
            ];
        }
    }
}

internal sealed class ComplaintTable() : CanonicalTable("complaints.csv", "official", "subject", "concluded", "upheld")
{
    public override void Read(Row row, ImportBuilder into)
    {
        var complaint = new ComplaintConcluded(
            row.Reference("official", OfficialTable.Name, text => new OfficialId(text)), row.Text("subject"), row.Flag("upheld"));
        var concluded = row.Day("concluded");
        if (!row.Failed)
        {
            into.Add(row, concluded, EventPhase.ComplaintConcluded, complaint, concluded);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log) => log.Of<ComplaintConcluded>().Select(entry => new[]
    {
        entry.Event.Official.Value, entry.Event.Subject, Spelled.Of(entry.On), Spelled.Of(entry.Event.Upheld),
    });
}
