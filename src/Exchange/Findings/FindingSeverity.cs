namespace CadreOrleans.Exchange.Findings;

/// <summary>What a finding asks of the planner, the gravest first.</summary>
public enum FindingSeverity
{
    /// <summary>The row (or file) cannot be imported until it is mended or left out.</summary>
    Error,

    /// <summary>Two readings are possible, and the planner has to choose.</summary>
    Question,

    /// <summary>Imported as written, though probably wrong.</summary>
    Warning,

    /// <summary>Something was read otherwise than literally, or is worth knowing.</summary>
    Notice,
}
