namespace CadreOrleans.Bench;

/// <summary>Something an issue says must be reached. One class a file in <c>Targets</c>, with a public constructor without parameters; all are found and run.</summary>
public interface ITarget
{
    /// <summary>Measures, in a minute at most. The baseline of a ratio is measured in the same run.</summary>
    IEnumerable<TargetLine> Measure();
}

/// <summary>One line of the list of targets.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Measured">What came out, with its unit.</param>
/// <param name="Required">What is required, with its unit.</param>
/// <param name="Met">Whether it is met.</param>
public sealed record TargetLine(string Name, string Measured, string Required, bool Met)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Name} | {Measured} | {Required} | {(Met ? "ok" : "short")}";
}
