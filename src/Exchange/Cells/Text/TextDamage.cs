using System.Text;

namespace CadreOrleans.Exchange.Cells.Text;

/// <summary>What happened to a text before it came here.</summary>
public enum TextDamage
{
    /// <summary>Nothing that can be seen.</summary>
    None,

    /// <summary>Letters were replaced by question marks or the replacement character: they are lost.</summary>
    LostLetters,

    /// <summary>UTF-8 was read as windows-1252 ("Nguyá»…n"): the file should be opened again as UTF-8.</summary>
    Mojibake,
}

/// <summary>Finds text whose letters are lost. It is said and never guessed back: the file it came from has the letters, or nobody has.</summary>
public static class TextDamages
{
    private static readonly Encoding Windows1252 =
        CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The damage of a text.</summary>
    public static TextDamage Of(string text) =>
        text.Contains('\uFFFD', StringComparison.Ordinal) || HasMarkInWord(text) ? TextDamage.LostLetters : HasMojibake(text) ? TextDamage.Mojibake : TextDamage.None;

    // A question mark that ends a text, or stands before a space after a whole word, can be a question; one that a letter follows cannot.
    private static bool HasMarkInWord(string text)
    {
        for (var i = text.IndexOf('?', StringComparison.Ordinal); i >= 0 && i + 1 < text.Length; i = text.IndexOf('?', i + 1))
        {
            var afterMarks = i + 1;
            while (afterMarks < text.Length && text[afterMarks] == '?')
            {
                afterMarks++;
            }

            if (afterMarks < text.Length && Tones.IsOfWord(text[afterMarks]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasMojibake(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] >= '\u0080')
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                if (i - start > 1 && text[start] is >= '\u00C2' and <= '\u00F4' && !char.IsBetween(text[start + 1], '\u00C0', '\u00FF') && IsUtf8(text[start..i]))
                {
                    return true;
                }

                start = -1;
            }
        }

        return false;
    }

    private static bool IsUtf8(string run)
    {
        try
        {
            _ = Utf8.GetString(Windows1252.GetBytes(run));
            return true;
        }
        catch (Exception other) when (other is EncoderFallbackException or DecoderFallbackException)
        {
            return false;
        }
    }
}
