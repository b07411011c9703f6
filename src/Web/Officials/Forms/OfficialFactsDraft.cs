using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;
using CadreOrleans.Web.Forms;
using CadreOrleans.Web.Languages;

namespace CadreOrleans.Web.Officials.Forms;

/// <summary>What is recorded of a person, as it is being typed.</summary>
public sealed class OfficialFactsDraft
{
    /// <summary>Full name.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Sex.</summary>
    public Sex Sex { get; set; }

    /// <summary>Birth, as precisely as known.</summary>
    public string Birth { get; set; } = string.Empty;

    /// <summary>Ethnic group; empty when unknown.</summary>
    public string Ethnicity { get; set; } = string.Empty;

    /// <summary>Religion; empty when unknown or none.</summary>
    public string Religion { get; set; } = string.Empty;

    /// <summary>Home commune as a unit; null when it lies elsewhere or is unknown.</summary>
    public string? HomeUnit { get; set; }

    /// <summary>Home as written.</summary>
    public string HomeText { get; set; } = string.Empty;

    /// <summary>Place of birth.</summary>
    public string Birthplace { get; set; } = string.Empty;

    /// <summary>Place of residence.</summary>
    public string Residence { get; set; } = string.Empty;

    /// <summary>Identity number.</summary>
    public string IdentityNumber { get; set; } = string.Empty;

    /// <summary>Admission to the party.</summary>
    public string PartyAdmission { get; set; } = string.Empty;

    /// <summary>Confirmation of membership.</summary>
    public string PartyConfirmation { get; set; } = string.Empty;

    /// <summary>Entry into service.</summary>
    public string ServiceEntry { get; set; } = string.Empty;

    /// <summary>What is recorded, ready to be corrected.</summary>
    public static OfficialFactsDraft Of(OfficialFacts facts) => new()
    {
        Name = facts.Name,
        Sex = facts.Sex,
        Birth = Words.Partial(facts.Birth),
        Ethnicity = facts.Ethnicity ?? string.Empty,
        Religion = facts.Religion ?? string.Empty,
        HomeUnit = facts.HomeUnit?.Value,
        HomeText = facts.HomeText ?? string.Empty,
        Birthplace = facts.Birthplace ?? string.Empty,
        Residence = facts.Residence ?? string.Empty,
        IdentityNumber = facts.IdentityNumber ?? string.Empty,
        PartyAdmission = Text(facts.PartyAdmission),
        PartyConfirmation = Text(facts.PartyConfirmation),
        ServiceEntry = Text(facts.ServiceEntry),
    };

    /// <summary>Reads it; a field that cannot be read is told, and the answer is null when the birth is among them.</summary>
    public OfficialFacts? Read(Action<string> wrong)
    {
        var birth = Date(Birth, "birth", needed: true, wrong);
        var (admitted, confirmed, entered) = (
            Date(PartyAdmission, "partyAdmission", needed: false, wrong),
            Date(PartyConfirmation, "partyConfirmation", needed: false, wrong),
            Date(ServiceEntry, "serviceEntry", needed: false, wrong));
        return birth is not { } born ? null : new OfficialFacts(
            Name.Trim(),
            Sex,
            born,
            OrNull(Ethnicity),
            OrNull(Religion),
            HomeUnit is { } unit ? new UnitId(unit) : null,
            OrNull(HomeText),
            OrNull(Birthplace),
            OrNull(Residence),
            OrNull(IdentityNumber),
            admitted,
            confirmed,
            entered);
    }

    /// <summary>The fields, for a correction that has to be read again.</summary>
    /// <param name="sex">How a sex is called.</param>
    /// <param name="unit">How a unit is called.</param>
    public IReadOnlyList<CorrectedField> Fields(Func<string, string> sex, Func<string, string> unit) =>
    [
        new("record.name", () => Name, text => Name = text),
        new("record.sex", () => Sex.ToString(), text => Sex = Enum.Parse<Sex>(text), sex),
        new("record.birth", () => Birth, text => Birth = text),
        new("record.ethnicity", () => Ethnicity, text => Ethnicity = text),
        new("record.religion", () => Religion, text => Religion = text),
        new("record.identity-number", () => IdentityNumber, text => IdentityNumber = text),
        new("record.home-unit", () => HomeUnit ?? string.Empty, text => HomeUnit = OrNull(text), unit),
        new("record.home", () => HomeText, text => HomeText = text),
        new("record.birthplace", () => Birthplace, text => Birthplace = text),
        new("record.residence", () => Residence, text => Residence = text),
        new("record.party-admission", () => PartyAdmission, text => PartyAdmission = text),
        new("record.party-confirmation", () => PartyConfirmation, text => PartyConfirmation = text),
        new("record.service-entry", () => ServiceEntry, text => ServiceEntry = text),
    ];

    private static PartialDate? Date(string text, string field, bool needed, Action<string> wrong)
    {
        if (Wording.TryPartial(text, out var date))
        {
            return date;
        }

        if (needed || text.Trim().Length > 0)
        {
            wrong(field);
        }

        return null;
    }

    private static string Text(PartialDate? date) => date is { } known ? Words.Partial(known) : string.Empty;

    private static string? OrNull(string text) => text.Trim() is { Length: > 0 } given ? given : null;
}
