using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Contracts.Officials;

/// <summary>Answers about officials, from the silo's roster. Key: the workspace.</summary>
[Alias("cadre.official-query-grain")]
public interface IOfficialQueryGrain : IGrainWithStringKey
{
    /// <summary>Officials by name, found with or without diacritics; only those in post on the day unless all are asked for.</summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("list")]
    Task<Answer<Page<OfficialSummary>>?> List(Caller caller, Reading reading, ListRequest request, bool includeFormer);

    /// <summary>The file of an official, as far as the caller may see it; the reading is logged. Null when there is none.</summary>
    [Requires(Right.ReadOfficial)]
    [Alias("get")]
    Task<Answer<OfficialFile>?> Get(Caller caller, Reading reading, string official);
}

/// <summary>An official in a list.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="Sex">Sex.</param>
/// <param name="Birth">Birth, as precisely as known.</param>
/// <param name="PrincipalPosition">Principal post; null if none.</param>
/// <param name="PrincipalPost">Name of the principal post; null if none.</param>
/// <param name="UnitName">Unit of the principal post; null if none.</param>
/// <param name="Retires">Last day of service by the roadmap; null outside the roadmap.</param>
/// <param name="InService">Whether in service on the day.</param>
[GenerateSerializer, Immutable, Alias("cadre.official-summary")]
public sealed record OfficialSummary(
    [property: Id(0)] string Id,
    [property: Id(1)] string Name,
    [property: Id(2)] Sex Sex,
    [property: Id(3)] PartialDate Birth,
    [property: Id(4)] string? PrincipalPosition,
    [property: Id(5)] string? PrincipalPost,
    [property: Id(6)] string? UnitName,
    [property: Id(7)] DateOnly? Retires,
    [property: Id(8)] bool InService);

/// <summary>The file of an official. A part that the caller may not see is null, and <see cref="Hidden"/> names it.</summary>
/// <param name="Summary">Who it is.</param>
/// <param name="Facts">What is recorded of the person as such.</param>
/// <param name="Degree">Highest degree level on the day.</param>
/// <param name="PoliticalTheory">Highest political theory level on the day.</param>
/// <param name="StateManagement">Highest state management level on the day.</param>
/// <param name="Career">Seats held, the latest first.</param>
/// <param name="Entries">Dated entries of the file, the latest first.</param>
/// <param name="Plans">Open nominations.</param>
/// <param name="Hidden">Codes of the field groups that were withheld.</param>
[GenerateSerializer, Immutable, Alias("cadre.official-file")]
public sealed record OfficialFile(
    [property: Id(0)] OfficialSummary Summary,
    [property: Id(1)] OfficialFacts Facts,
    [property: Id(2)] DegreeLevel Degree,
    [property: Id(3)] PoliticalTheoryLevel PoliticalTheory,
    [property: Id(4)] StateManagementLevel StateManagement,
    [property: Id(5)] IReadOnlyList<CareerEntry> Career,
    [property: Id(6)] IReadOnlyList<FileEntryView> Entries,
    [property: Id(7)] IReadOnlyList<PlannedFor> Plans,
    [property: Id(8)] IReadOnlyList<string> Hidden)
{
    /// <summary>All nominations up to the day, open and closed, the latest first.</summary>
    [Id(9)]
    public IReadOnlyList<NominationEntry> Nominations { get; init; } = [];

    /// <summary>Bars that measures of discipline cause under the regime of the day, the latest first; null when the caller may not see discipline.</summary>
    [Id(10)]
    public IReadOnlyList<BarView>? Bars { get; init; }

    /// <summary>Cohort on the day, 1 to 3; 0 when the birth is not known well enough to say.</summary>
    [Id(11)]
    public int Cohort { get; init; }

    /// <summary>Where the month of legal retirement comes from.</summary>
    [Id(12)]
    public Citation? RetirementSource { get; init; }

    /// <summary>Identifiers of the records that are part of this one, because they were found to be of the same person.</summary>
    [Id(13)]
    public IReadOnlyList<string> Merged { get; init; } = [];
}

/// <summary>A seat held.</summary>
/// <param name="Position">The position.</param>
/// <param name="Name">Its name.</param>
/// <param name="UnitName">Its unit at the time.</param>
/// <param name="Capacity">In which capacity.</param>
/// <param name="TakenBy">How it was taken.</param>
/// <param name="Move">What kind of move it was.</param>
/// <param name="From">First day.</param>
/// <param name="Until">First day no longer held; null while held.</param>
/// <param name="EndReason">Why it ended; null while held.</param>
[GenerateSerializer, Immutable, Alias("cadre.career-entry")]
public sealed record CareerEntry(
    [property: Id(0)] string Position,
    [property: Id(1)] string Name,
    [property: Id(2)] string UnitName,
    [property: Id(3)] Capacity Capacity,
    [property: Id(4)] TakenBy TakenBy,
    [property: Id(5)] MoveKind Move,
    [property: Id(6)] DateOnly From,
    [property: Id(7)] DateOnly? Until,
    [property: Id(8)] EndReason? EndReason)
{
    /// <summary>Last day of the appointment's term; null if none.</summary>
    [Id(9)]
    public DateOnly? TermEnds { get; init; }

    /// <summary>Planned return of a rotation or secondment; null if none.</summary>
    [Id(10)]
    public DateOnly? PlannedReturn { get; init; }

    /// <summary>Kind of post; null when the pack has no such title.</summary>
    [Id(11)]
    public TitleKind? Kind { get; init; }

    /// <summary>Tier of the unit at the time.</summary>
    [Id(12)]
    public string Tier { get; init; } = string.Empty;
}

/// <summary>A dated entry of a file.</summary>
/// <param name="On">Day.</param>
/// <param name="Entry">The entry.</param>
[GenerateSerializer, Immutable, Alias("cadre.file-entry-view")]
public sealed record FileEntryView([property: Id(0)] DateOnly On, [property: Id(1)] FileEntry Entry);

/// <summary>A position an official is planned for.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Position">The position.</param>
/// <param name="Name">Its name.</param>
/// <param name="UnitName">Its unit.</param>
/// <param name="Rank">Place in the order of votes; 0 when none was set.</param>
/// <param name="Since">First day in the plan.</param>
[GenerateSerializer, Immutable, Alias("cadre.planned-for")]
public sealed record PlannedFor(
    [property: Id(0)] string Plan,
    [property: Id(1)] string Position,
    [property: Id(2)] string Name,
    [property: Id(3)] string UnitName,
    [property: Id(4)] int Rank,
    [property: Id(5)] DateOnly Since);
