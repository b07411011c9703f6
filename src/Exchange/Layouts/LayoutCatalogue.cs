using System.Text.Json;

namespace CadreOrleans.Exchange.Layouts;

/// <summary>All fields and layouts that are known. They are data (<c>layouts.json</c>): a new layout needs no code.</summary>
public sealed class LayoutCatalogue
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly HashSet<string> groups;
    private readonly List<(SheetField Field, HeaderPattern Pattern)> patterns;

    private LayoutCatalogue(Document document)
    {
        Fields = document.Fields;
        Layouts = document.Layouts;
        groups = [.. document.Groups];
        patterns = [.. document.Fields.SelectMany(field => field.Headers.Select(header => (field, new HeaderPattern(header)))).OrderByDescending(pair => pair.Item2.Weight)];
    }

    /// <summary>What is shipped.</summary>
    public static LayoutCatalogue Shipped { get; } = Load();

    /// <summary>All fields, in the order of the data.</summary>
    public IReadOnlyList<SheetField> Fields { get; }

    /// <summary>All layouts, the more particular before the more general.</summary>
    public IReadOnlyList<SheetLayout> Layouts { get; }

    /// <summary>The field of a key; null when there is none.</summary>
    public SheetField? Field(string key) => Fields.FirstOrDefault(field => field.Key == key);

    /// <summary>The field that a column's header names, by the most exact pattern.</summary>
    /// <param name="path">The header, the spanning ones before it.</param>
    /// <returns>The field; null when no pattern fits.</returns>
    public SheetField? Match(IReadOnlyList<string> path)
    {
        var words = path.Select(HeaderWords.Of).Where(step => step.Length > 0).ToArray();
        return words.Length == 0 ? null : patterns.Find(pair => pair.Pattern.Fits(words)).Field;
    }

    /// <summary>The layout of a sheet that has these fields; null when none fits.</summary>
    public SheetLayout? Layout(IReadOnlySet<string> fields) => Layouts.FirstOrDefault(layout => layout.Fits(fields));

    /// <summary>Whether a text heads several columns, or one.</summary>
    internal bool IsHeader(string text) => groups.Contains(HeaderWords.Of(text)) || Match([text]) is not null || MatchLeaf(text);

    private bool MatchLeaf(string text)
    {
        var leaf = HeaderWords.Of(text);
        return leaf.Length > 0 && patterns.Exists(pair => pair.Pattern.FitsLeaf(leaf));
    }

    private static LayoutCatalogue Load()
    {
        using var stream = typeof(LayoutCatalogue).Assembly.GetManifestResourceStream("CadreOrleans.Exchange.Layouts.layouts.json")
            ?? throw new InvalidOperationException("The layouts are not part of the assembly.");
        return new LayoutCatalogue(JsonSerializer.Deserialize<Document>(stream, Json) ?? throw new InvalidOperationException("The layouts are empty."));
    }

    private sealed record Document(IReadOnlyList<string> Groups, IReadOnlyList<SheetField> Fields, IReadOnlyList<SheetLayout> Layouts);
}
