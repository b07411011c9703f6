using CadreOrleans.Roster.Columns;

namespace CadreOrleans.Roster.Tables;

/// <summary>
/// What was recorded of the rows of a table, version by version. On a day the version holds whose effective day is the latest one not after it;
/// of two with the same effective day, the one recorded later.
/// </summary>
/// <typeparam name="T">What is recorded.</typeparam>
public sealed class VersionChain<T>
{
    private readonly Column<int> latest;
    private readonly Column<int> previous;
    private readonly Column<DateOnly> from;
    private readonly Column<T> values;

    internal VersionChain(Column<int> latest, Column<int> previous, Column<DateOnly> from, Column<T> values)
    {
        this.latest = latest;
        this.previous = previous;
        this.from = from;
        this.values = values;
    }

    /// <summary>What holds last, whatever its day.</summary>
    public T Latest(int row) => values[latest[row]];

    /// <summary>What holds on a day; the first version for days before it.</summary>
    public T On(int row, DateOnly day)
    {
        var version = latest[row];
        while (from[version] > day && previous[version] >= 0)
        {
            version = previous[version];
        }

        return values[version];
    }

    /// <summary>All versions of a row, the latest first, each with the day from which it holds.</summary>
    public IEnumerable<(DateOnly From, T Value)> History(int row)
    {
        for (var version = latest[row]; version >= 0; version = previous[version])
        {
            yield return (from[version], values[version]);
        }
    }
}

/// <summary>
/// A version chain that still grows. A version either replaces all that is recorded or changes a part of it; what it leaves alone
/// follows the version before it, even when that one is recorded later under an earlier day.
/// </summary>
internal sealed class VersionChainBuilder<T>
{
    private readonly ColumnBuilder<int> latest = new();
    private readonly ColumnBuilder<int> previous = new();
    private readonly ColumnBuilder<DateOnly> from = new();
    private readonly ColumnBuilder<T> values = new();
    private readonly List<Func<T, T>?> changes = [];

    public void AddRow(DateOnly day, T value) => latest.Add(AddVersion(day, value, null, -1));

    /// <summary>Inserts a version that replaces all that is recorded, at its place by effective day.</summary>
    public void Record(int row, DateOnly day, T value) => Insert(row, day, _ => value, null);

    /// <summary>Inserts a version that changes a part of what is recorded on the day.</summary>
    public void Change(int row, DateOnly day, Func<T, T> change) => Insert(row, day, change, change);

    public VersionChain<T> Freeze() => new(latest.Freeze(), previous.Freeze(), from.Freeze(), values.Freeze());

    private void Insert(int row, DateOnly day, Func<T, T> change, Func<T, T>? kept)
    {
        var newer = new Stack<int>();
        var older = latest[row];
        while (older >= 0 && from[older] > day)
        {
            newer.Push(older);
            older = previous[older];
        }

        var added = AddVersion(day, change(values[older >= 0 ? older : newer.Peek()]), kept, older);
        if (newer.Count == 0)
        {
            latest[row] = added;
            return;
        }

        previous[newer.Peek()] = added;
        foreach (var version in newer)
        {
            if (changes[version] is not { } again)
            {
                break;
            }

            values[version] = again(values[previous[version]]);
        }
    }

    private int AddVersion(DateOnly day, T value, Func<T, T>? change, int older)
    {
        from.Add(day);
        previous.Add(older);
        changes.Add(change);
        return values.Add(value);
    }
}
