using System.Collections;
using System.Runtime.InteropServices;
using System.Text;

namespace CadreOrleans.Roster.Columns;

/// <summary>
/// An immutable column of identifiers that are seldom read: their letters lie one after the other, a byte each, and an identifier is made when it is
/// asked for. A text of its own would take 40 to 90 bytes a row.
/// </summary>
/// <typeparam name="TId">Type of the identifiers.</typeparam>
internal sealed class IdentifierColumn<TId>(byte[] letters, int[] ends, Func<string, TId> make) : IReadOnlyList<TId>
{
    /// <inheritdoc/>
    public int Count => ends.Length;

    /// <inheritdoc/>
    public TId this[int index]
    {
        get
        {
            var start = index == 0 ? 0 : ends[index - 1];
            return make(Encoding.ASCII.GetString(letters.AsSpan(start, ends[index] - start)));
        }
    }

    /// <inheritdoc/>
    public IEnumerator<TId> GetEnumerator() => Enumerable.Range(0, Count).Select(row => this[row]).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>An identifier column that still grows.</summary>
internal sealed class IdentifierColumnBuilder<TId>(Func<string, TId> make)
{
    private readonly List<byte> letters = [];
    private readonly List<int> ends = [];
    private IdentifierColumn<TId>? frozen;

    /// <summary>Adds a row; identifiers are ASCII by their form.</summary>
    /// <returns>Its number.</returns>
    public int Add(string text)
    {
        var start = letters.Count;
        CollectionsMarshal.SetCount(letters, start + text.Length);
        Encoding.ASCII.GetBytes(text, CollectionsMarshal.AsSpan(letters)[start..]);
        ends.Add(letters.Count);
        frozen = null;
        return ends.Count - 1;
    }

    public IReadOnlyList<TId> Freeze() => frozen ??= new IdentifierColumn<TId>([.. letters], [.. ends], make);
}
