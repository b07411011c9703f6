using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;

namespace CadreOrleans.Exchange.Canonical.Tables;

internal sealed class OfficialTable() : CanonicalTable(
    Name,
    "official",
    "name",
    "sex",
    "birth",
    "ethnicity",
    "religion",
    "home-unit",
    "home-text",
    "birthplace",
    "residence",
    "identity-number",
    "party-admission",
    "party-confirmation",
    "service-entry",
    "registered")
{
    public const string Name = "officials.csv";

    public override bool Required => true;

    public override void Read(Row row, ImportBuilder into)
    {
        var official = row.NewId("official", text => new OfficialId(text));
        var facts = new OfficialFacts(
            row.Text("name"),
            row.Code<Sex>("sex"),
            row.Partial("birth"),
            row.OptionalText("ethnicity"),
            row.OptionalText("religion"),
            row.OptionalReference("home-unit", UnitTable.Name, text => new UnitId(text)),
            row.OptionalText("home-text"),
            row.OptionalText("birthplace"),
            row.OptionalText("residence"),
            row.OptionalText("identity-number"),
            row.OptionalPartial("party-admission"),
            row.OptionalPartial("party-confirmation"),
            row.OptionalPartial("service-entry"));
        var registered = row.Day("registered");
        if (row.Failed)
        {
            return;
        }

        NotBefore(row, "party-admission", facts.PartyAdmission?.Latest, facts.Birth.Earliest);
        NotBefore(row, "party-confirmation", facts.PartyConfirmation?.Latest, facts.PartyAdmission?.Earliest ?? facts.Birth.Earliest);
        NotBefore(row, "service-entry", facts.ServiceEntry?.Latest, facts.Birth.Earliest);
        NotBefore(row, "registered", registered, facts.Birth.Earliest);
        if (!row.Failed)
        {
            into.Add(row, registered, EventPhase.OfficialRegistered, new OfficialRegistered(official, facts), registered);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log) =>
        log.Of<OfficialRegistered>().Select(entry => Cells(entry.Event.Official, entry.Event.Facts, entry.On));

    private static string?[] Cells(OfficialId official, OfficialFacts facts, DateOnly on) =>
    [
        official.Value, facts.Name, CanonicalCode<Sex>.Of(facts.Sex), facts.Birth.ToString(), facts.Ethnicity, facts.Religion,
        facts.HomeUnit?.Value, facts.HomeText, facts.Birthplace, facts.Residence, facts.IdentityNumber,
        facts.PartyAdmission?.ToString(), facts.PartyConfirmation?.ToString(), facts.ServiceEntry?.ToString(), Tables.Spelled.Of(on),
    ];

    private static void NotBefore(Row row, string column, DateOnly? day, DateOnly earliest)
    {
        if (day < earliest)
        {
            row.Fail("too-early", column, Tables.Spelled.Of(earliest));
        }
    }
}
