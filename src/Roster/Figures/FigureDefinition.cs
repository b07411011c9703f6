using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Figures;

/// <summary>One figure: a code, what it counts and how.</summary>
internal abstract class FigureDefinition(string code, FigureUnit unit, params RuleKind[] kinds)
{
    /// <summary>The report whose figures these are.</summary>
    public static readonly Citation Report = new("Báo cáo công tác cán bộ huyện Lạc Sơn, 6 tháng đầu năm 2022", Certainty.Confirmed);

    public string Code { get; } = code;

    public FigureUnit Unit { get; } = unit;

    public IReadOnlyList<RuleKind> Kinds { get; } = kinds;

    /// <summary>What a reader must be allowed to see before rows are shown.</summary>
    public FieldGroups Needs { get; init; }

    /// <summary>Share aimed at; null where none is set.</summary>
    public Func<FigureScope, double?> Aim { get; init; } = _ => null;

    /// <summary>Where the definition comes from.</summary>
    public Func<FigureScope, Citation> Source { get; init; } = _ => Report;

    /// <summary>What stands beside it.</summary>
    public IReadOnlyList<FigureDefinition> Readings { get; init; } = [];

    /// <summary>Figures that are signs of what this one does not measure.</summary>
    public IReadOnlyList<string> Signs { get; init; } = [];

    public abstract FigureCount Count(FigureScope scope);
}

/// <summary>A figure whose way of counting is one expression.</summary>
internal sealed class Counting(string code, FigureUnit unit, RuleKind kind, Func<FigureScope, FigureCount> count) : FigureDefinition(code, unit, kind)
{
    public override FigureCount Count(FigureScope scope) => count(scope);
}
