namespace CadreOrleans.Domain.Officials;

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Time;

/// <summary>Sex as recorded; it decides the legal retirement month and structure counts, and nothing else.</summary>
public enum Sex
{
    /// <summary>Nam.</summary>
    Male,

    /// <summary>Nữ.</summary>
    Female,
}

/// <summary>What is recorded of a person as such (sơ yếu lý lịch). Personal: stored encrypted.</summary>
/// <param name="Name">Full name as written.</param>
/// <param name="Sex">Sex.</param>
/// <param name="Birth">Date of birth, as precisely as known.</param>
/// <param name="Ethnicity">Ethnic group (dân tộc) as written; null when unknown.</param>
/// <param name="Religion">Religion as written; null when unknown or none.</param>
/// <param name="HomeUnit">Home commune (quê quán) as a unit of the workspace, when it lies in it.</param>
/// <param name="HomeText">Home (quê quán) as written: commune, district, province.</param>
/// <param name="Birthplace">Place of birth as written.</param>
/// <param name="Residence">Place of residence as written.</param>
/// <param name="IdentityNumber">Identity number, as text (leading zeros count).</param>
/// <param name="PartyAdmission">Admission to the party (dự bị), if a member.</param>
/// <param name="PartyConfirmation">Confirmation of membership (chính thức).</param>
/// <param name="ServiceEntry">Entry into service (ngày tuyển dụng).</param>
[GenerateSerializer, Immutable, Alias("cadre.official-facts")]
public sealed record OfficialFacts(
    [property: Id(0)] string Name,
    [property: Id(1)] Sex Sex,
    [property: Id(2)] PartialDate Birth,
    [property: Id(3)] string? Ethnicity = null,
    [property: Id(4)] string? Religion = null,
    [property: Id(5)] UnitId? HomeUnit = null,
    [property: Id(6)] string? HomeText = null,
    [property: Id(7)] string? Birthplace = null,
    [property: Id(8)] string? Residence = null,
    [property: Id(9)] string? IdentityNumber = null,
    [property: Id(10)] PartialDate? PartyAdmission = null,
    [property: Id(11)] PartialDate? PartyConfirmation = null,
    [property: Id(12)] PartialDate? ServiceEntry = null);
