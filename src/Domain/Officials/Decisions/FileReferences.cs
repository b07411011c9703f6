namespace CadreOrleans.Domain.Officials.Decisions;

using CadreOrleans.Domain.Units;

/// <summary>What an entry of a file names besides the official, as recorded; null when it names nothing of the kind.</summary>
/// <param name="Relative">The related official.</param>
/// <param name="Unit">The unit recruited for.</param>
/// <param name="Rater">The official who gave a rating.</param>
public sealed record FileReferences(OfficialState? Relative = null, UnitState? Unit = null, OfficialState? Rater = null)
{
    /// <summary>Of an entry that names nobody and no unit.</summary>
    public static FileReferences None { get; } = new();
}
