using System.Globalization;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Organisation;

namespace CadreOrleans.Grains.Searching;

/// <summary>Cuts a list in stable order into parts. The cursor is the number of entries already given; the order of a roster version never changes.</summary>
internal static class Paging
{
    public const int MostPerPage = 500;

    public static Page<T> Cut<TRow, T>(IReadOnlyList<TRow> rows, ListRequest request, Func<TRow, T> view)
    {
        var start = int.TryParse(request.Cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? Math.Min(given, rows.Count) : 0;
        var end = Math.Min(rows.Count, start + Math.Clamp(request.Limit, 1, MostPerPage));
        var items = new T[end - start];
        for (var i = start; i < end; i++)
        {
            items[i - start] = view(rows[i]);
        }

        return new Page<T>(items, rows.Count, end < rows.Count ? end.ToString(CultureInfo.InvariantCulture) : null);
    }
}
