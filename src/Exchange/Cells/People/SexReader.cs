using CadreOrleans.Domain.Officials;
using CadreOrleans.Exchange.Cells.Text;

namespace CadreOrleans.Exchange.Cells.People;

/// <summary>What a column that tells the sex holds.</summary>
public enum SexColumn
{
    /// <summary>Words or letters for either sex.</summary>
    Either,

    /// <summary>A mark for women (header Nữ); no mark means a man.</summary>
    MarksWomen,

    /// <summary>A mark for men (header Nam); no mark means a woman.</summary>
    MarksMen,
}

/// <summary>Reads the sex.</summary>
public static class SexReader
{
    private static readonly string[] Male = ["nam", "male", "m", "trai"];
    private static readonly string[] Female = ["nữ", "nư", "nu", "n", "female", "f", "gái"];
    private static readonly string[] Marks = ["x", "+", "1", "v", "\u2713", "\u2714", "có", "true"];

    /// <summary>The sex of a cell; null when it is not told.</summary>
    /// <param name="text">Text of the cell.</param>
    /// <param name="column">What the column holds.</param>
    public static CellReading<Sex?> Read(string text, SexColumn column = SexColumn.Either)
    {
        var key = MatchingKey.Of(text);
        bool Is(string[] words) => Array.Exists(words, word => MatchingKey.Of(word) == key);
        if (column != SexColumn.Either && (key.Length == 0 || Is(Marks)))
        {
            return CellReading.Of<Sex?>(key.Length == 0 == (column == SexColumn.MarksWomen) ? Sex.Male : Sex.Female);
        }

        return key.Length == 0 ? CellReading.Of<Sex?>(null)
            : Is(Male) ? CellReading.Of<Sex?>(Sex.Male)
            : Is(Female) ? CellReading.Of<Sex?>(Sex.Female)
            : CellReading.Of<Sex?>(null, Doubt.Question("sex-unreadable", "Nam", "Nữ"));
    }

    /// <summary>A doubt when the middle name speaks for the other sex (Thị); it never decides.</summary>
    public static Doubt? Against(PersonName name, Sex sex) =>
        sex == Sex.Male && name.Key.Split(' ').Skip(1).SkipLast(1).Contains(MatchingKey.Of("thị"), StringComparer.Ordinal) ? Doubt.Warning("sex-unlike-name") : null;
}
