using System.Diagnostics;
using System.Globalization;
using CadreOrleans.Exchange.Sheets;
using CadreOrleans.Exchange.Tests.Cases;
using CadreOrleans.Exchange.Understanding;

namespace CadreOrleans.Exchange.Tests.Fuzzing;

public sealed class MutatedFileTests
{
    private const int Seed = 20251101;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("vi")];

    private static int Files => Environment.GetEnvironmentVariable("CADRE_TESTS_FULL") == "1" ? 10_000 : 500;

    [Fact]
    public void Understand_WhenFilesAreDamaged_GivesFindingsOrRefuses()
    {
        var originals = CaseWorkbook.All(".xlsx").Concat(CaseWorkbook.All(".csv")).Concat(CaseWorkbook.All(".xls"))
            .Select(path => (Name: Path.GetFileName(path), Bytes: File.ReadAllBytes(path))).Where(file => file.Bytes.Length < 60_000).ToArray();
        for (var i = 0; i < Files; i++)
        {
            var (name, bytes) = originals[i % originals.Length];
            var damaged = new Mutator(Seed + i).Damage(bytes);
            var started = Stopwatch.GetTimestamp();
            var workbook = WorkbookReader.Read(new MemoryStream(damaged), name);
            var records = SheetImport.Understand(workbook, CaseReading.Today).Records;

            var which = $"file {i}, made of {name}";
            Stopwatch.GetElapsedTime(started).ShouldBeLessThan(Longest, which);
            (records.RowsOfRecords + records.RowsPassedOver).ShouldBe(records.RowsRead, which);
            (workbook.Refused && records.Findings.Count == 0).ShouldBeFalse(which);
            foreach (var finding in records.Findings)
            {
                Languages.ShouldAllBe(language => finding.Describe(language).Length > 0, which);
            }
        }
    }
}
