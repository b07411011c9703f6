using System.Diagnostics;
using System.Globalization;
using System.Text;
using CadreOrleans.Exchange.Sheets;
using CadreOrleans.Exchange.Tests.Cases;
using CadreOrleans.Exchange.Understanding;
using ExcelDataReader;
using nietras.SeparatedValues;

namespace CadreOrleans.Bench.Targets;

/// <summary>Reading and understanding of planners' lists, beside the bare libraries reading the same bytes.</summary>
public sealed class SheetTarget : ITarget
{
    private const int Repeats = 5;
    private const int RatioRepeats = 40;
    private const int Many = 100_000;
    private const double RatioAllowed = 2;
    private const double SecondsAllowed = 3;
    private const double ManySecondsAllowed = 15;
    private static readonly DateOnly Today = new(2025, 11, 1);

    /// <inheritdoc/>
    public IEnumerable<TargetLine> Measure()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = Encoding.UTF8.GetBytes(LargeList.AsText());
        var workbook = LargeList.AsWorkbook();
        yield return Ratio("sheets: 20,000 rows of csv read, beside Sep", () => Read(text, "list.csv"), () => BySep(text));
        yield return Ratio("sheets: 20,000 rows of xlsx read, beside ExcelDataReader", () => Read(workbook, "list.xlsx"), () => ByExcelDataReader(workbook));
        yield return Seconds("sheets: 20,000 rows of csv read and understood", () => Understand(text, "list.csv"), SecondsAllowed);
        yield return Seconds("sheets: 20,000 rows of xlsx read and understood", () => Understand(workbook, "list.xlsx"), SecondsAllowed);
        var many = Encoding.UTF8.GetBytes(LargeList.AsText(Many));
        yield return Seconds("sheets: 100,000 rows of csv read and understood", () => Understand(many, "list.csv"), ManySecondsAllowed);
    }

    private static int Understand(byte[] bytes, string name)
    {
        using var stream = new MemoryStream(bytes);
        return SheetImport.Understand(WorkbookReader.Read(stream, name), Today).Records.People.Count;
    }

    private static int Read(byte[] bytes, string name)
    {
        using var stream = new MemoryStream(bytes);
        return WorkbookReader.Read(stream, name).Sheets[0].Rows.Count;
    }

    private static int BySep(byte[] bytes)
    {
        var rows = new List<string[]>();
        using var stream = new MemoryStream(bytes);
        using var reader = Sep.New(',').Reader(options => options with { HasHeader = false, Unescape = true, DisableColCountCheck = true }).From(stream);
        foreach (var row in reader)
        {
            var cells = new string[row.ColCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = row[i].ToString();
            }

            rows.Add(cells);
        }

        return rows.Count;
    }

    private static int ByExcelDataReader(byte[] bytes)
    {
        var rows = new List<object?[]>();
        using var stream = new MemoryStream(bytes);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        while (reader.Read())
        {
            var cells = new object?[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = reader.GetValue(i);
            }

            rows.Add(cells);
        }

        return rows.Count;
    }

    private static TargetLine Ratio(string name, Func<int> ours, Func<int> theirs)
    {
        var (mine, bare) = (Best(ours, RatioRepeats), Best(theirs, RatioRepeats));
        return new TargetLine(name, string.Create(CultureInfo.InvariantCulture, $"{mine / bare:0.00} x ({mine * 1000:0} ms)"), string.Create(CultureInfo.InvariantCulture, $"{RatioAllowed:0} x"), mine <= bare * RatioAllowed);
    }

    private static TargetLine Seconds(string name, Func<int> work, double allowed)
    {
        var seconds = Best(work, Repeats);
        return new TargetLine(name, string.Create(CultureInfo.InvariantCulture, $"{seconds:0.00} s"), string.Create(CultureInfo.InvariantCulture, $"{allowed:0} s"), seconds < allowed);
    }

    /// <summary>The best of several runs, in seconds: what else the machine does only ever adds.</summary>
    private static double Best(Func<int> work, int repeats)
    {
        var best = double.MaxValue;
        for (var i = 0; i < repeats; i++)
        {
            var started = Stopwatch.GetTimestamp();
            work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(started).TotalSeconds);
        }

        return best;
    }
}
