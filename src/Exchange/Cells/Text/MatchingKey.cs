namespace CadreOrleans.Exchange.Cells.Text;

/// <summary>
/// A text as it is compared when it is asked whether two writings mean the same: capitals, composed or decomposed letters, placement of the tone mark, the
/// code point of Đ, kinds and number of spaces do not count. Diacritics do: Hưng is not Hùng. What is shown is always the text as written.
/// </summary>
public static class MatchingKey
{
    /// <summary>The key. Making the key of a key gives the same.</summary>
    public static string Of(string text) => Tones.AtWordEnds(CellText.Clean(text));
}
