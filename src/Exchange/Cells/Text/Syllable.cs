using System.Collections.Frozen;
using System.Text;

namespace CadreOrleans.Exchange.Cells.Text;

/// <summary>
/// Whether a word can be a Vietnamese syllable: an initial, a rhyme, and a tone that the rhyme can bear. It is what tells one encoding from another:
/// text read in the wrong one makes no syllables.
/// </summary>
internal static class Syllable
{
    private static readonly string[] Initials =
    [
        "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", string.Empty,
    ];

    private static readonly FrozenSet<string> Rhymes = ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
        + "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu ynh ych yt "
        + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot "
        + "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut "
        + "uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word, in any case and any form of composition, can be a syllable.</summary>
    public static bool IsOne(string word)
    {
        var letters = new StringBuilder(word.Length + 4);
        var tone = '\0';
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (!Tones.IsTone(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
            else if (tone == '\0')
            {
                tone = c;
            }
            else
            {
                return false;
            }
        }

        var plain = letters.Replace('\u00F0', 'đ').ToString().Normalize(NormalizationForm.FormC);
        var bearsTone = !EndsInStop(plain) || tone is Tones.Acute or Tones.Dot;
        return bearsTone && Array.Exists(Initials, initial => plain.StartsWith(initial, StringComparison.Ordinal) && IsRhyme(initial, plain[initial.Length..]));
    }

    // In gì and gìn the i of the initial is the vowel, too.
    private static bool IsRhyme(string initial, string rest) => Rhymes.Contains(rest) || (initial == "gi" && Rhymes.Contains("i" + rest));

    private static bool EndsInStop(string plain) =>
        plain.EndsWith('c') || plain.EndsWith('p') || plain.EndsWith('t') || plain.EndsWith("ch", StringComparison.Ordinal);
}
