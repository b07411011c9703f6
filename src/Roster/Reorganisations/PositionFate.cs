namespace CadreOrleans.Roster.Reorganisations;

/// <summary>What becomes of a position.</summary>
public enum FateKind
{
    /// <summary>It goes on in the new unit, with its number of seats by the norm.</summary>
    GoesOn,

    /// <summary>It ends, and another of the same title in the new unit goes on for it.</summary>
    Folded,

    /// <summary>It ends with its unit.</summary>
    Dissolved,

    /// <summary>It goes over to another unit with its holders (split).</summary>
    Moved,
}

/// <summary>What becomes of one position.</summary>
/// <param name="Position">Row of the position.</param>
/// <param name="Kind">What becomes of it.</param>
/// <param name="NewUnit">Number of the new unit; -1 when it is dissolved.</param>
/// <param name="Into">Row of the position that goes on for it: itself, or the one it is folded into; -1 when it is dissolved.</param>
public sealed record PositionFate(int Position, FateKind Kind, int NewUnit, int Into);
