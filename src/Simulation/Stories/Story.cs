namespace CadreOrleans.Simulation.Stories;

/// <summary>One future, told.</summary>
/// <param name="Events">What happened, in order.</param>
/// <param name="Spells">Who held which single-seat post from when to when, in the order of the posts, from the highest grade.</param>
/// <param name="People">The officials that appear, by their number in the story: the index of the initial state, or -1 for a newcomer.</param>
public sealed record Story(IReadOnlyList<StoryEvent> Events, IReadOnlyList<StorySpell> Spells, IReadOnlyList<int> People);

/// <summary>One event of a future.</summary>
/// <param name="Month">Month index.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Person">Number of the official in the story, from 0.</param>
/// <param name="Position">Index of the position taken or left; -1 for none.</param>
/// <param name="From">For an appointment, index of the principal position left for it; -1 for none.</param>
/// <param name="Reason">For an appointment, why this person, as the kernel chose; for a post lost, the rule by which it ended.</param>
/// <param name="PlannedSince">Month index since which the person had stood in the plan for the position.</param>
/// <param name="Nominees">Nominees the plan held for the position at that moment, the person included.</param>
/// <param name="Among">Those who qualified then, of whom the person was the first; 0 where nobody was compared.</param>
public sealed record StoryEvent(
    int Month, StoryKind Kind, int Person, int Position, int From = -1, StoryReason Reason = StoryReason.None, int? PlannedSince = null, int Nominees = 0, int Among = 0);

/// <summary>A time in a post.</summary>
/// <param name="Position">Index of the position.</param>
/// <param name="Person">Number of the official in the story.</param>
/// <param name="From">Month index of the first month; the run's start for those in post before.</param>
/// <param name="Until">Month index of the first month no more in post; the end of the run for those still there.</param>
public sealed record StorySpell(int Position, int Person, int From, int Until);

/// <summary>What can happen in a story.</summary>
public enum StoryKind
{
    /// <summary>Retires in the month of the law.</summary>
    Retires,

    /// <summary>Leaves, for whatever cause that is not by law; the cause is never told.</summary>
    Leaves,

    /// <summary>Loses a post, but stays in service.</summary>
    LosesPost,

    /// <summary>Takes a position.</summary>
    Takes,
}

/// <summary>Why a person takes a position, or loses it.</summary>
public enum StoryReason
{
    /// <summary>None is told.</summary>
    None,

    /// <summary>Stood in the plan for it and ranked first among the nominees who qualified.</summary>
    FromPlan,

    /// <summary>No nominee qualified; ranked first among those of the unit who did.</summary>
    FromUnit,

    /// <summary>Nobody there qualified; ranked first among those of other units who did.</summary>
    FromOtherUnit,

    /// <summary>No nominee qualified and the post is open to all; ranked first among those who qualified anywhere.</summary>
    FromAnywhere,

    /// <summary>The policy draws where holders of the grade come from: drawn among those there who qualified.</summary>
    Drawn,

    /// <summary>The position goes with the one held.</summary>
    ByOffice,

    /// <summary>Sent by the level that decides.</summary>
    Sent,

    /// <summary>Recruited.</summary>
    Recruited,

    /// <summary>Rotated.</summary>
    Rotated,

    /// <summary>The scenario says so.</summary>
    Scenario,

    /// <summary>Landed in it when units were merged or abolished.</summary>
    Reorganised,

    /// <summary>By law: the rules on terms ended the tenure.</summary>
    TermEnds,

    /// <summary>By law: the age up to which the post may be held was reached.</summary>
    AgeLimit,
}
