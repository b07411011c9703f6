using System.Globalization;

namespace CadreOrleans.Domain.Regulations;

/// <summary>
/// Fills the texts of resource files. <c>{0:month|months}</c> stands for the words before the bar when the argument is one, and for those behind it otherwise:
/// a language that tells one from many says so in its own text, and one that does not has no bar in it.
/// </summary>
public sealed class SentenceFormat : IFormatProvider, ICustomFormatter
{
    private const string One = "1";
    private readonly CultureInfo culture;

    private SentenceFormat(CultureInfo culture) => this.culture = culture;

    /// <summary>How numbers are written in a culture, and which words go with them.</summary>
    /// <param name="culture">The culture; it decides on separators, the text on its words.</param>
    public static IFormatProvider For(CultureInfo culture) => new SentenceFormat(culture);

    /// <summary>The text with its arguments.</summary>
    /// <param name="culture">The culture in which numbers are written.</param>
    /// <param name="text">Text of a resource file.</param>
    /// <param name="arguments">Its arguments: numbers, or numbers and names as they are written.</param>
    /// <exception cref="FormatException">The text asks for more arguments than there are, or its braces do not close.</exception>
    public static string Fill(CultureInfo culture, string text, params ReadOnlySpan<object?> arguments) => string.Format(For(culture), text, arguments);

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : culture.GetFormat(formatType);

    /// <inheritdoc/>
    public string Format(string? format, object? arg, IFormatProvider? formatProvider)
    {
        var written = arg is IFormattable formattable && !IsWords(format) ? formattable.ToString(format, culture) : Convert.ToString(arg, CultureInfo.InvariantCulture) ?? string.Empty;
        if (!IsWords(format))
        {
            return written;
        }

        var bar = format!.IndexOf('|', StringComparison.Ordinal);
        return written == One ? format[..bar] : format[(bar + 1)..];
    }

    private static bool IsWords(string? format) => format?.Contains('|', StringComparison.Ordinal) == true;
}
