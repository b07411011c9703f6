using System.Diagnostics.CodeAnalysis;

namespace CadreOrleans.Roster.Columns;

/// <summary>Texts that the files of many officials have in common (ethnic groups, home communes): each event read from the ledger brings its own, one of them is kept.</summary>
internal sealed class SharedTexts
{
    private readonly HashSet<string> texts = [];

    /// <summary>The one that is kept of all equal texts.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public string? One(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (texts.TryGetValue(text, out var kept))
        {
            return kept;
        }

        texts.Add(text);
        return text;
    }
}
