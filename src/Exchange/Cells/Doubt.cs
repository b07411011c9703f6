using CadreOrleans.Exchange.Findings;

namespace CadreOrleans.Exchange.Cells;

/// <summary>What a planner should know of the content of a cell; a finding that does not yet know where it stands.</summary>
/// <param name="Severity">What it asks of the planner.</param>
/// <param name="Code">Stable code of its kind.</param>
/// <param name="Right">What would be right; null when that is not known.</param>
/// <param name="Details">Further values of its text.</param>
/// <param name="Fixes">What is offered, the likeliest first.</param>
public sealed record Doubt(
    FindingSeverity Severity,
    string Code,
    string? Right = null,
    IReadOnlyList<string>? Details = null,
    IReadOnlyList<FindingFix>? Fixes = null)
{
    /// <summary>The finding at a place of a sheet.</summary>
    /// <param name="sheet">Name of the sheet.</param>
    /// <param name="place">The cells.</param>
    /// <param name="written">The value as written.</param>
    public Finding At(string sheet, CellRange place, string? written) => new(Severity, Code, sheet, place, written, Right, Details, Fixes);

    /// <summary>The value is unusable.</summary>
    internal static Doubt Error(string code, string? right = null) => new(FindingSeverity.Error, code, right, Fixes: Replace(right));

    /// <summary>The planner has to choose between readings.</summary>
    internal static Doubt Question(string code, params IReadOnlyList<string> readings) =>
        new(FindingSeverity.Question, code, readings.Count > 0 ? string.Join(" / ", readings) : null, Fixes: readings.Count > 0 ? [new(FixKind.ReplaceValue, readings)] : null);

    /// <summary>Read as written, though probably wrong.</summary>
    internal static Doubt Warning(string code, string? right = null) => new(FindingSeverity.Warning, code, right, Fixes: Replace(right));

    /// <summary>Read otherwise than literally.</summary>
    internal static Doubt Notice(string code, string? right = null) => new(FindingSeverity.Notice, code, right);

    private static IReadOnlyList<FindingFix>? Replace(string? right) => right is null ? null : [new(FixKind.ReplaceValue, right)];
}
