using CadreOrleans.Exchange.Cells.Text;

namespace CadreOrleans.Exchange.Cells.People;

/// <summary>Reads the religion. In this column K and 0 mean none; in the column of ethnic groups K is Kinh.</summary>
public static class ReligionReader
{
    private static readonly string[] None = ["không", "k", "ko", "0", "không có", "không theo", "không tôn giáo", "lương", "-"];

    private static readonly (string Name, string[] Others)[] Known =
    [
        ("Phật giáo", ["đạo phật", "phật"]),
        ("Công giáo", ["thiên chúa", "thiên chúa giáo", "đạo thiên chúa", "giáo"]),
        ("Tin lành", ["đạo tin lành"]),
        ("Cao Đài", ["đạo cao đài"]),
        ("Phật giáo Hòa Hảo", ["hòa hảo"]),
        ("Hồi giáo", ["islam", "đạo hồi"]),
    ];

    /// <summary>The religion of a cell; empty when it says that there is none, null when it says nothing. Any other word stays as written.</summary>
    public static CellReading<string?> Read(string text)
    {
        var written = CellText.Clean(text);
        var key = MatchingKey.Of(written);
        bool Is(string word) => MatchingKey.Of(word) == key;
        if (key.Length == 0 || Array.Exists(None, Is))
        {
            return CellReading.Of<string?>(key.Length == 0 ? null : string.Empty);
        }

        var known = Array.Find(Known, religion => Is(religion.Name) || Array.Exists(religion.Others, Is)).Name;
        return known is null || Is(known) ? CellReading.Of<string?>(known ?? written) : CellReading.Of<string?>(known, Doubt.Notice("religion-read-as", known));
    }
}
