using System.Collections.Frozen;
using System.Text;

namespace CadreOrleans.Exchange.Canonical;

/// <summary>Codes of an enumeration as files spell them: its names in lower-case words joined by hyphens.</summary>
internal static class CanonicalCode<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> ByValue = Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Spell(value.ToString()));
    private static readonly FrozenDictionary<string, T> ByCode = ByValue.ToFrozenDictionary(entry => entry.Value, entry => entry.Key);

    /// <summary>All codes, in the order of the enumeration, for a message.</summary>
    public static string All { get; } = string.Join(", ", Enum.GetValues<T>().Select(value => ByValue[value]));

    public static string Of(T value) => ByValue[value];

    public static bool TryParse(string text, out T value) => ByCode.TryGetValue(text, out value);

    private static string Spell(string name)
    {
        var code = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && code.Length > 0)
            {
                code.Append('-');
            }

            code.Append(char.ToLowerInvariant(c));
        }

        return code.ToString();
    }
}
