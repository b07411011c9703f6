namespace CadreOrleans.Roster.Pools;

/// <summary>Fields of study in the order in which they were met.</summary>
internal sealed class FieldList
{
    private readonly Dictionary<string, int> places = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> names = [];

    public IReadOnlyList<string> Names => names;

    /// <summary>A list that can grow while others read this one.</summary>
    public FieldList Copy()
    {
        var copy = new FieldList();
        names.ForEach(name => copy.PlaceOf(name));
        return copy;
    }

    public int PlaceOf(string? field)
    {
        if (string.IsNullOrWhiteSpace(field))
        {
            return -1;
        }

        if (!places.TryGetValue(field, out var place))
        {
            place = names.Count;
            places.Add(field, place);
            names.Add(field);
        }

        return place;
    }
}
