namespace CadreOrleans.Exchange.Sheets;

/// <summary>How much a file may hold. What exceeds a limit is refused with a finding; nothing is cut off silently.</summary>
/// <param name="FileBytes">Bytes of the file itself.</param>
/// <param name="InflatedBytes">Bytes to which the parts of a workbook may unpack together, counted while they unpack.</param>
/// <param name="Characters">Characters of all texts kept together.</param>
/// <param name="Rows">Rows of a sheet in which something is seen.</param>
/// <param name="Columns">Columns of a sheet in which something is seen.</param>
/// <param name="Cells">Cells of all sheets together, blank ones between others included.</param>
public sealed record SheetLimits(
    int FileBytes = 64 * SheetLimits.Megabyte,
    int InflatedBytes = 256 * SheetLimits.Megabyte,
    int Characters = 96 * SheetLimits.Megabyte,
    int Rows = 200_000,
    int Columns = 500,
    int Cells = 3_000_000)
{
    internal const int Megabyte = 1 << 20;

    /// <summary>The limits that hold unless others are given; they keep a reader under 600 MiB.</summary>
    public static SheetLimits Standard { get; } = new();
}
