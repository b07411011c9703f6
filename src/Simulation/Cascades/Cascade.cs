using CadreOrleans.Roster.Pools;

namespace CadreOrleans.Simulation.Cascades;

/// <summary>Why nothing follows at a link: the seat needs no refilling, or nobody here can refill it.</summary>
public enum CascadeEnding
{
    /// <summary>Nobody meets the conditions, now or within the time a seat may wait.</summary>
    NobodyQualifies,

    /// <summary>An entry post: it is filled by recruitment.</summary>
    EntryPost,

    /// <summary>A level above every unit of the workspace decides who takes it.</summary>
    DecidedElsewhere,

    /// <summary>The position holds as many as it has seats, or more: nothing is to be refilled.</summary>
    OverNorm,

    /// <summary>A seat of a body: it is filled when the body is renewed or completed, and opens no further post.</summary>
    BodySeat,

    /// <summary>The pack has no title of the position's code, so that nobody can be judged for it.</summary>
    TitleUnknown,

    /// <summary>The depth asked for is reached; more may follow.</summary>
    DepthReached,

    /// <summary>The time is used up; more may follow.</summary>
    TimeUsedUp,
}

/// <summary>Where somebody comes from, in the order in which sources are drawn on.</summary>
public enum CascadeSource
{
    /// <summary>Planned for the very position.</summary>
    Planned,

    /// <summary>From the position's own unit.</summary>
    SameUnit,

    /// <summary>From another unit of its tier or a higher one, moving up.</summary>
    ElsewhereUp,

    /// <summary>From another unit of its tier or a higher one, moving to an equal post.</summary>
    ElsewhereAcross,
}

/// <summary>Somebody who could fill a link.</summary>
/// <param name="Entry">The pool's own entry.</param>
/// <param name="Source">Where from.</param>
/// <param name="TakesOn">First day on which the seat is open and every condition holds.</param>
/// <param name="Moves">Moves from this link to the end when this one is taken and then always the first, this move among them.</param>
/// <param name="Ends">How that chain ends; null when the last to move leaves nothing open.</param>
public sealed record CascadeAlternative(PoolEntry Entry, CascadeSource Source, DateOnly TakesOn, int Moves, CascadeEnding? Ends);

/// <summary>One vacancy of the chain: a post, with the posts bound to it, and who fills it.</summary>
/// <param name="Number">Number, from 1, in the order in which vacancies open.</param>
/// <param name="OpenedBy">Number of the link whose move opened it; 0 for the first move.</param>
/// <param name="Depth">Moves before it, from 1.</param>
/// <param name="Position">Row of the position; of linked posts the leading one.</param>
/// <param name="Linked">Rows of the posts held together with it: the same vacancy.</param>
/// <param name="VacantOn">First day vacant.</param>
/// <param name="Pool">The pool that was asked; null where nobody was sought.</param>
/// <param name="Alternatives">The first of those who meet the conditions, in order; whoever was chosen is among them.</param>
/// <param name="Chosen">Whoever fills it; null at an end.</param>
/// <param name="Ending">Why nobody does; null when somebody does.</param>
public sealed record CascadeLink(
    int Number,
    int OpenedBy,
    int Depth,
    int Position,
    IReadOnlyList<int> Linked,
    DateOnly VacantOn,
    CandidatePool? Pool,
    IReadOnlyList<CascadeAlternative> Alternatives,
    CascadeAlternative? Chosen,
    CascadeEnding? Ending);

/// <summary>The chain of moves behind one move.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="On">Day of the first move.</param>
/// <param name="Target">The pool of the position the official goes to; null when the official leaves, or nobody moves first.</param>
/// <param name="HasFreeSeat">Whether the position gone to has a free seat on the day; true when nobody goes anywhere.</param>
/// <param name="Links">The vacancies, in the order in which they open.</param>
/// <param name="Checks">What breaks on the way.</param>
/// <param name="Unused">Choices whose position never came up.</param>
public sealed record Cascade(
    CascadeQuestion Question,
    DateOnly On,
    CandidatePool? Target,
    bool HasFreeSeat,
    IReadOnlyList<CascadeLink> Links,
    IReadOnlyList<CascadeCheck> Checks,
    IReadOnlyList<CascadeChoice> Unused)
{
    /// <summary>Who moves, and where to, in order; the first move is among them when it is a move.</summary>
    public IEnumerable<(int Official, int Position, DateOnly On)> Moves =>
        (Target is null ? [] : new[] { (Question.Official, Question.Position, On) })
            .Concat(Links.Where(link => link.Chosen is not null).Select(link => (link.Chosen!.Entry.Official, link.Position, link.Chosen.TakesOn)));
}

/// <summary>A choice that the pool of its link does not bear out: the official does not meet the conditions there, or moves already.</summary>
/// <param name="Choice">The choice.</param>
public sealed record CascadeMisfit(CascadeChoice Choice);
