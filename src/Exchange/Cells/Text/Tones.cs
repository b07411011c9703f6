using System.Text;

namespace CadreOrleans.Exchange.Cells.Text;

/// <summary>The five tone marks of Vietnamese, as combining characters; the marks that make another letter (â, ă, ơ) are none.</summary>
internal static class Tones
{
    public const char Grave = '\u0300';
    public const char Acute = '\u0301';
    public const char Tilde = '\u0303';
    public const char Hook = '\u0309';
    public const char Dot = '\u0323';

    public static bool IsTone(char c) => c is Grave or Acute or Tilde or Hook or Dot;

    /// <summary>Whether the character is a letter, or a mark on one.</summary>
    public static bool IsOfWord(char c) => char.IsLetter(c) || c is >= '\u0300' and <= '\u036F';

    /// <summary>
    /// The text with the tone of each word at its end, so that hoà and hòa, uỷ and ủy are the same text. Letters are decomposed, Đ in each of its three
    /// code points is đ, and capitals are small.
    /// </summary>
    public static string AtWordEnds(string text)
    {
        var moved = new StringBuilder(text.Length + 8);
        var tones = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (IsTone(c))
            {
                tones.Append(c);
                continue;
            }

            if (tones.Length > 0 && !IsOfWord(c))
            {
                moved.Append(tones);
                tones.Clear();
            }

            moved.Append(c is '\u00D0' or '\u0110' or '\u0189' or '\u00F0' ? '\u0111' : char.ToLowerInvariant(c));
        }

        return moved.Append(tones).ToString();
    }
}
