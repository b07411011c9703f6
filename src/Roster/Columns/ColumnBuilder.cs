using System.Runtime.InteropServices;

namespace CadreOrleans.Roster.Columns;

/// <summary>A column that still grows. Freezing it gives the same immutable column again as long as nothing changed, so that roster versions share what they have in common.</summary>
internal sealed class ColumnBuilder<T>
{
    private readonly List<T> values = [];
    private Column<T>? frozen;

    public int Count => values.Count;

    /// <summary>The values so far; means nothing any more once one is added.</summary>
    public ReadOnlySpan<T> Span => CollectionsMarshal.AsSpan(values);

    public T this[int index]
    {
        get => values[index];
        set
        {
            values[index] = value;
            frozen = null;
        }
    }

    public int Add(T value)
    {
        values.Add(value);
        frozen = null;
        return values.Count - 1;
    }

    public Column<T> Freeze() => frozen ??= new Column<T>([.. values]);
}
