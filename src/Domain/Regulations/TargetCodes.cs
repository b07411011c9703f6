namespace CadreOrleans.Domain.Regulations;

/// <summary>Codes of the targets that rules and the simulation follow by themselves; see <see cref="ResolutionTarget"/>.</summary>
public static class TargetCodes
{
    /// <summary>Leaders rotated: T2 of NQ 09-NQ/HU.</summary>
    public const string Rotation = "T2";

    /// <summary>Key leaders of the lowest tier who are not local: T3 of NQ 09-NQ/HU.</summary>
    public const string Locality = "T3";
}
