using System.Runtime.CompilerServices;
using System.Text;
using CadreOrleans.Exchange.Sheets;
using nietras.SeparatedValues;

namespace CadreOrleans.Exchange.Tests.Cases;

/// <summary>The rows of a text file of a case, as cells, the header being the first.</summary>
internal static class CaseFile
{
    public static IReadOnlyList<IReadOnlyList<SheetCell>> Rows(string name, char separator = ',', Encoding? encoding = null)
    {
        var text = File.ReadAllText(Path.Combine(Folder(), name), encoding ?? Encoding.UTF8);
        using var reader = Sep.New(separator).Reader(options => options with { HasHeader = false, Unescape = true, DisableColCountCheck = true }).FromText(text);
        var rows = new List<IReadOnlyList<SheetCell>>();
        foreach (var row in reader)
        {
            var cells = new List<SheetCell>();
            for (var i = 0; i < row.ColCount; i++)
            {
                cells.Add(SheetCell.OfText(row[i].ToString()));
            }

            rows.Add(cells);
        }

        return rows;
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
