using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Roster.Reorganisations;

/// <summary>What becomes of an entry of a plan whose title or unit ends.</summary>
public enum PlanEntryFate
{
    /// <summary>Goes over to the plan of the position that goes on; has to be approved anew.</summary>
    Mapped,

    /// <summary>Void: the title is dissolved. The committee may plan the nominee for the title it usually leads to.</summary>
    TitleDissolved,

    /// <summary>Void: the nominee takes the position.</summary>
    TakesPost,

    /// <summary>Void: the nominee stands already in the plan for the position that goes on.</summary>
    StandsAlready,

    /// <summary>Void: the position that goes on has as many names as it may have.</summary>
    NamesFull,
}

/// <summary>One entry of a plan and what becomes of it.</summary>
/// <param name="Nomination">Row of the nomination.</param>
/// <param name="Fate">What becomes of it.</param>
/// <param name="Position">Row of the position that goes on; -1 when it is dissolved.</param>
/// <param name="Term">Code of the plan's term.</param>
/// <param name="NewUnit">Number of the new unit whose plan it goes to; -1 when the plan is that of a body that goes on, or it is void.</param>
/// <param name="Body">The body whose plan it goes to; null when it goes to a unit's.</param>
/// <param name="LeadsTo">Code of the title that a dissolved one usually leads to; null if none.</param>
public sealed record PlanEntry(int Nomination, PlanEntryFate Fate, int Position, string Term, int NewUnit, PositionId? Body, string? LeadsTo);
