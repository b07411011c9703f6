namespace CadreOrleans.Exchange.Exports.Word;

/// <summary>
/// What a template is filled with: texts by field name, and lists of further sets for what repeats. A set in a list also knows the fields of the set that
/// the list stands in.
/// </summary>
public sealed class FieldSet
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<FieldSet>> lists = new(StringComparer.Ordinal);
    private FieldSet? outer;

    /// <summary>Sets a text; null is an empty text.</summary>
    /// <returns>This set.</returns>
    public FieldSet With(string name, string? text)
    {
        texts[name] = text ?? string.Empty;
        return this;
    }

    /// <summary>Sets a list.</summary>
    /// <returns>This set.</returns>
    public FieldSet With(string name, IEnumerable<FieldSet> items)
    {
        FieldSet[] all = [.. items];
        foreach (var item in all)
        {
            item.outer = this;
        }

        lists[name] = all;
        return this;
    }

    /// <summary>The text of a field, here or further out; null when there is no such field.</summary>
    internal string? Text(string name) => texts.TryGetValue(name, out var text) ? text : outer?.Text(name);

    /// <summary>The items of a list, here or further out; null when there is no such list.</summary>
    internal IReadOnlyList<FieldSet>? List(string name) => lists.TryGetValue(name, out var items) ? items : outer?.List(name);
}
