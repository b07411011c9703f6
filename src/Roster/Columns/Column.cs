using System.Collections;

namespace CadreOrleans.Roster.Columns;

/// <summary>One immutable column of a roster: the values of one property for all rows, in row order.</summary>
/// <typeparam name="T">Type of the values.</typeparam>
public sealed class Column<T> : IReadOnlyList<T>
{
    private readonly T[] values;

    internal Column(T[] values) => this.values = values;

    /// <inheritdoc/>
    public int Count => values.Length;

    /// <summary>All values.</summary>
    public ReadOnlySpan<T> Span => values;

    /// <inheritdoc/>
    public T this[int index] => values[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)values).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
