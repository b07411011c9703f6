namespace CadreOrleans.Exchange.Cells;

/// <summary>What a cell was understood to say.</summary>
/// <typeparam name="T">Kind of value.</typeparam>
/// <param name="Value">The value; <c>default</c> when the cell is blank or cannot be used.</param>
/// <param name="Doubts">What a planner should know of it; empty when it is plain.</param>
public readonly record struct CellReading<T>(T Value, IReadOnlyList<Doubt> Doubts);

/// <summary>Makes readings.</summary>
public static class CellReading
{
    /// <summary>A value with what is to be known of it.</summary>
    public static CellReading<T> Of<T>(T value, params IReadOnlyList<Doubt> doubts) => new(value, doubts);
}
