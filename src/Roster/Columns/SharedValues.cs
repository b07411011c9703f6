namespace CadreOrleans.Roster.Columns;

/// <summary>Values that many rows have in common (fields of study, subjects of courses): each is kept once, rows name it by number; number 0 is none.</summary>
internal sealed class SharedValues<T>
    where T : class
{
    private readonly ColumnBuilder<T?> values = new();
    private readonly Dictionary<T, int> numbers = [];

    public SharedValues() => values.Add(null);

    /// <summary>The number of a value.</summary>
    public int Number(T? value)
    {
        if (value is null)
        {
            return 0;
        }

        if (!numbers.TryGetValue(value, out var number))
        {
            numbers[value] = number = values.Add(value);
        }

        return number;
    }

    public Column<T?> Freeze() => values.Freeze();
}
