using System.Text;
using CadreOrleans.Exchange.Sheets;
using CadreOrleans.Exchange.Understanding;

namespace CadreOrleans.Exchange.Tests.Cases;

/// <summary>Lists written in a test.</summary>
internal static class Texts
{
    public static SheetReading Read(string text, SheetChoices? choices = null, string name = "list.csv")
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return SheetImport.Understand(WorkbookReader.Read(stream, name), CaseReading.Today, choices);
    }
}
