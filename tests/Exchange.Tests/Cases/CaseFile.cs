using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Tests.Cases;

/// <summary>The rows of the first sheet of a case's file, as the product's own readers give them, the header being the first.</summary>
internal static class CaseFile
{
    public static IReadOnlyList<IReadOnlyList<SheetCell>> Rows(string name)
    {
        var sheet = CaseWorkbook.Read(name).Sheets[0];
        var columns = sheet.Columns;
        return [.. sheet.Rows.Select(row => Enumerable.Range(1, columns).Select(column => row[column]).ToArray())];
    }
}
