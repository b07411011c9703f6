namespace CadreOrleans.Simulation.Runs;

/// <summary>A run may end once an indicator is known this well.</summary>
/// <param name="Code">Code of a headline.</param>
/// <param name="HalfWidth">Greatest half-width of its 95% interval, in millionths of the headline's unit.</param>
public sealed record PrecisionTarget(string Code, long HalfWidth);
