using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Api.Endpoints;

/// <summary>A fact for an official's file, as a consumer sends it.</summary>
/// <param name="Official">Whose file.</param>
/// <param name="Authority">Number of the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal abstract record FactRequest(OfficialId Official, string? Authority, string? OnBehalfOf)
{
    /// <summary>The effective day.</summary>
    public abstract DateOnly EffectiveOn();

    /// <summary>The entry of the file.</summary>
    public abstract FileEntry ToEntry();
}

/// <summary>Records a year's assessment.</summary>
/// <param name="Official">Who was assessed.</param>
/// <param name="Year">Year assessed.</param>
/// <param name="Level">Classification.</param>
/// <param name="On">Day of the decision.</param>
/// <param name="Points">Points out of 100, where points are given.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="Rater">Which official gave the rating.</param>
/// <param name="UnitResultPercent">What the unit reached of its targets of the year, in percent.</param>
/// <param name="Authority">Number of the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record AssessmentRequest(
    OfficialId Official,
    int Year,
    AssessmentLevel Level,
    DateOnly On,
    int? Points = null,
    IReadOnlyList<string>? Evidence = null,
    OfficialId? Rater = null,
    int? UnitResultPercent = null,
    string? Authority = null,
    string? OnBehalfOf = null) : FactRequest(Official, Authority, OnBehalfOf)
{
    public override DateOnly EffectiveOn() => On;

    public override FileEntry ToEntry() => new AssessmentEntry(Year, Level, Points, Evidence ?? [], Rater, UnitResultPercent);
}

/// <summary>Records a confidence vote.</summary>
/// <param name="Official">On whom.</param>
/// <param name="High">Votes of high confidence.</param>
/// <param name="Medium">Votes of confidence.</param>
/// <param name="Low">Votes of low confidence.</param>
/// <param name="Convened">Members convened.</param>
/// <param name="On">Day of the vote.</param>
/// <param name="Authority">Number of the minutes or the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record ConfidenceVoteRequest(
    OfficialId Official, int High, int Medium, int Low, int Convened, DateOnly On, string? Authority = null, string? OnBehalfOf = null)
    : FactRequest(Official, Authority, OnBehalfOf)
{
    public override DateOnly EffectiveOn() => On;

    public override FileEntry ToEntry() => new ConfidenceVoteEntry(High, Medium, Low, Convened);
}

/// <summary>Records a completed training.</summary>
/// <param name="Official">Who.</param>
/// <param name="Training">What it gave.</param>
/// <param name="On">Day of completion.</param>
/// <param name="PoliticalTheory">The level it gave, for political theory.</param>
/// <param name="StateManagement">The level it gave, for state management.</param>
/// <param name="Subject">Name of the course.</param>
/// <param name="Authority">Number of the certificate or the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record TrainingRequest(
    OfficialId Official,
    TrainingKind Training,
    DateOnly On,
    PoliticalTheoryLevel? PoliticalTheory = null,
    StateManagementLevel? StateManagement = null,
    string? Subject = null,
    string? Authority = null,
    string? OnBehalfOf = null) : FactRequest(Official, Authority, OnBehalfOf)
{
    public override DateOnly EffectiveOn() => On;

    public override FileEntry ToEntry() =>
        new TrainingEntry(Training, PoliticalTheory ?? PoliticalTheoryLevel.None, StateManagement ?? StateManagementLevel.None, Subject);
}

/// <summary>Records a degree.</summary>
/// <param name="Official">Its holder.</param>
/// <param name="Level">Level.</param>
/// <param name="Awarded">When, as precisely as known; it takes effect on the earliest day that this can mean.</param>
/// <param name="Field">Field of study.</param>
/// <param name="Mode">Mode of study; unknown unless said.</param>
/// <param name="SentForTraining">Whether the organisation sent the official to study.</param>
/// <param name="Authority">Number of the diploma or the decision.</param>
/// <param name="OnBehalfOf">The organ on whose behalf it is recorded.</param>
internal sealed record DegreeRequest(
    OfficialId Official,
    DegreeLevel Level,
    PartialDate Awarded,
    string? Field = null,
    StudyMode? Mode = null,
    bool SentForTraining = false,
    string? Authority = null,
    string? OnBehalfOf = null) : FactRequest(Official, Authority, OnBehalfOf)
{
    public override DateOnly EffectiveOn() => Awarded.Earliest;

    public override FileEntry ToEntry() => new DegreeEntry(Level, Field, Mode ?? StudyMode.Unknown, Awarded, SentForTraining);
}
