namespace CadreOrleans.Domain.Assessments;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

/// <summary>A year's classification (xếp loại), best first.</summary>
public enum AssessmentLevel
{
    /// <summary>Hoàn thành xuất sắc nhiệm vụ.</summary>
    Excellent,

    /// <summary>Hoàn thành tốt nhiệm vụ.</summary>
    Good,

    /// <summary>Hoàn thành nhiệm vụ.</summary>
    Completed,

    /// <summary>Không hoàn thành nhiệm vụ.</summary>
    NotCompleted,
}

/// <summary>An official was assessed for a year; the effective day is the day of the decision.</summary>
/// <param name="Official">Who.</param>
/// <param name="Year">Year assessed.</param>
/// <param name="Level">Classification.</param>
/// <param name="Points">Points out of 100, where points are given.</param>
/// <param name="Evidence">What it rests on, as written; empty when nothing was recorded.</param>
/// <param name="Rater">Which official gave the rating; null when none is on record.</param>
/// <param name="UnitResultPercent">What the official's unit reached of its targets of the year, in percent; null when it is not on record.</param>
[EventType("assessment.recorded", 1)]
public sealed record Assessed(
    OfficialId Official, int Year, AssessmentLevel Level, int? Points, IReadOnlyList<string> Evidence, OfficialId? Rater = null, int? UnitResultPercent = null) : IPersonalEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Official)];
}

/// <summary>A confidence vote (lấy phiếu tín nhiệm) was taken on the effective day.</summary>
/// <param name="Official">On whom.</param>
/// <param name="High">Votes of high confidence.</param>
/// <param name="Medium">Votes of confidence.</param>
/// <param name="Low">Votes of low confidence.</param>
/// <param name="Convened">Members convened.</param>
[EventType("assessment.confidence-vote", 1)]
public sealed record ConfidenceVoteTaken(OfficialId Official, int High, int Medium, int Low, int Convened) : IPersonalEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Official)];
}
