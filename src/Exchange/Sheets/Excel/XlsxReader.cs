using System.Xml;
using CadreOrleans.Exchange.Findings;

namespace CadreOrleans.Exchange.Sheets.Excel;

/// <summary>Reads workbooks of Excel since 2007, both in their transitional and in their strict form.</summary>
internal static class XlsxReader
{
    public static Workbook Read(byte[] bytes, string fileName, SheetBudget budget)
    {
        using var package = new XlsxPackage(bytes, budget);
        var main = package.Relations(string.Empty).Values.FirstOrDefault(relation => relation.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target;
        if (main is null || !package.Holds(main))
        {
            main = package.Holds("xl/workbook.xml") ? "xl/workbook.xml" : throw SheetRefusedException.File("file-damaged");
        }

        var relations = package.Relations(main);
        using var styles = Part(package, relations, "/styles");
        using var shared = Part(package, relations, "/sharedStrings");
        var context = new XlsxContext(XlsxStyles.Read(styles), XlsxText.ReadShared(shared, budget), budget);
        var listed = Listed(package, main);
        var findings = new List<Finding>();
        var sheets = new List<Sheet>();
        foreach (var (name, id, hidden) in listed.Sheets)
        {
            // A chart or a dialogue is a sheet too, but holds no cells.
            if (relations.TryGetValue(id, out var relation) && relation.Type.EndsWith("/worksheet", StringComparison.Ordinal))
            {
                using var reader = package.Open(relation.Target) ?? throw SheetRefusedException.File("file-damaged");
                sheets.Add(new XlsxSheet(name, hidden, listed.Uses1904, context).Read(reader, findings));
            }
        }

        return sheets.Count > 0 ? new Workbook(fileName, FileKind.Xlsx, sheets, findings) : throw SheetRefusedException.File("file-damaged");
    }

    private static XmlReader? Part(XlsxPackage package, Dictionary<string, (string Type, string Target)> relations, string type) =>
        relations.Values.FirstOrDefault(relation => relation.Type.EndsWith(type, StringComparison.Ordinal)).Target is { } target ? package.Open(target) : null;

    private static (List<(string Name, string Id, bool Hidden)> Sheets, bool Uses1904) Listed(XlsxPackage package, string main)
    {
        var sheets = new List<(string, string, bool)>();
        var uses1904 = false;
        using var reader = package.Open(main);
        while (reader?.Read() == true)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "workbookPr")
            {
                uses1904 = reader.GetAttribute("date1904") is "1" or "true";
            }
            else if (reader.LocalName == "sheet" && reader.GetAttribute("name") is { } name)
            {
                sheets.Add((name, Id(reader), reader.GetAttribute("state") is "hidden" or "veryHidden"));
            }
        }

        return (sheets, uses1904);
    }

    /// <summary>The identifier of a relation has another namespace in the strict form.</summary>
    private static string Id(XmlReader reader)
    {
        var id = string.Empty;
        while (reader.MoveToNextAttribute())
        {
            id = reader.LocalName == "id" && reader.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal) ? reader.Value : id;
        }

        reader.MoveToElement();
        return id;
    }
}

/// <summary>What all sheets of a workbook share.</summary>
internal sealed record XlsxContext(XlsxStyles Styles, List<XlsxText> Shared, SheetBudget Budget);
