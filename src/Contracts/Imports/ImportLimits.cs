namespace CadreOrleans.Contracts.Imports;

/// <summary>How much of a file is taken.</summary>
public static class ImportLimits
{
    /// <summary>Most bytes of a piece.</summary>
    public const int PieceBytes = 1 << 20;

    /// <summary>Most bytes of a file.</summary>
    public const long FileBytes = 64L << 20;

    /// <summary>Most characters of a file's name.</summary>
    public const int NameLength = 200;
}
