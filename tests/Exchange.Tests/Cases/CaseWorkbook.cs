using System.Runtime.CompilerServices;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Tests.Cases;

/// <summary>Files of the cases, read as a planner's file would be.</summary>
internal static class CaseWorkbook
{
    public static Workbook Read(string name, TextDialect? dialect = null)
    {
        using var stream = SharedFile.Open(FullPath(name));
        return WorkbookReader.Read(stream, name, dialect);
    }

    public static string FullPath(string name, [CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, name);

    public static IEnumerable<string> All(string extension) => Directory.EnumerateFiles(FullPath(string.Empty), $"*{extension}", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
