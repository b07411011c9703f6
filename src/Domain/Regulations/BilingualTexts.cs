using System.Globalization;
using System.Reflection;
using System.Resources;

namespace CadreOrleans.Domain.Regulations;

/// <summary>Texts of a resource file in both languages; a text that is missing is a fault of the product and never shown as its key.</summary>
/// <param name="resource">Full name of the resource, without language and ending.</param>
/// <param name="home">The assembly that holds it.</param>
public sealed class BilingualTexts(string resource, Assembly home)
{
    private readonly ResourceManager texts = new(resource, home);

    /// <summary>Culture of the Vietnamese texts.</summary>
    public static CultureInfo Vietnamese { get; } = CultureInfo.GetCultureInfo("vi");

    /// <summary>A text in both languages.</summary>
    /// <exception cref="InvalidOperationException">No text is written for the key.</exception>
    public Bilingual Get(string key) => Make(culture => In(key, culture));

    /// <summary>A text in one language.</summary>
    /// <exception cref="InvalidOperationException">No text is written for the key.</exception>
    public string In(string key, CultureInfo culture) => Find(key, culture) ?? throw new InvalidOperationException($"No text is written for '{key}'.");

    /// <summary>A text in one language; null when none is written for the key.</summary>
    public string? Find(string key, CultureInfo culture) => texts.GetString(key, culture);

    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys() =>
        texts.GetResourceSet(CultureInfo.InvariantCulture, true, false)!.Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key);

    /// <summary>A sentence in both languages from what makes it in one: Vietnamese under <see cref="Vietnamese"/>, English under the invariant culture.</summary>
    public static Bilingual Make(Func<CultureInfo, string> sentence) => new(sentence(Vietnamese), sentence(CultureInfo.InvariantCulture));
}
