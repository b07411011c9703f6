using System.IO.Compression;
using System.Text;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Tests.Cases;

public sealed class Case25ZipBombTests
{
    [Fact]
    public void Read_WhenTheHeaderOfAPartIsHonestAboutItsSize_RefusesBeforeUnpacking() => Refusal(Bomb(300)).ShouldBe("file-unpacks-too-large");

    [Fact]
    public void Read_WhenTheHeaderOfAPartLies_RefusesTheFile()
    {
        var bytes = Bomb(300);
        foreach (var size in Positions(bytes, BitConverter.GetBytes(300 << 20)))
        {
            BitConverter.TryWriteBytes(bytes.AsSpan(size), 4096).ShouldBeTrue();
        }

        Refusal(bytes).ShouldBe("file-damaged");
    }

    [Fact]
    public void Read_WhenPartsTogetherUnpackTooLarge_CountsWhileUnpacking()
    {
        var blanks = new string(' ', 700_000);
        using var stream = new MemoryStream(XlsxFile.Of(blanks, formats: blanks));

        var workbook = WorkbookReader.Read(stream, "parts.xlsx", limits: SheetLimits.Standard with { InflatedBytes = 1 << 20 });

        workbook.Findings.ShouldHaveSingleItem().Code.ShouldBe("file-unpacks-too-large");
    }

    [Theory]
    [InlineData("entity-bomb.xlsx")]
    [InlineData("external-entity.xlsx")]
    public void Read_WhenAPartDeclaresEntities_RefusesTheFile(string file) =>
        CaseWorkbook.Read($"25-zip-bomb/{file}").Findings.ShouldHaveSingleItem().Code.ShouldBe("file-entity");

    [Theory]
    [InlineData("honest-blank-grid.xlsx", 2)]
    [InlineData("honest-many-styles.xlsx", 8)]
    public void Read_WhenAnHonestFilePacksWell_ReadsIt(string file, int rows)
    {
        var workbook = CaseWorkbook.Read($"25-zip-bomb/{file}");

        workbook.Findings.ShouldBeEmpty();
        workbook.Sheets.ShouldHaveSingleItem().Rows.Count.ShouldBe(rows);
    }

    [Fact]
    public void Read_WhenAColumnFarToTheRightIsFilled_RefusesTheSheet()
    {
        using var stream = new MemoryStream(XlsxFile.Of("<row r=\"1\"><c r=\"XFD1\" t=\"inlineStr\"><is><t>x</t></is></c></row>"));

        WorkbookReader.Read(stream, "wide.xlsx").Findings.ShouldHaveSingleItem().Code.ShouldBe("sheet-too-many-columns");
    }

    private static string Refusal(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var workbook = WorkbookReader.Read(stream, "bomb.xlsx");
        workbook.Refused.ShouldBeTrue();
        return workbook.Findings.ShouldHaveSingleItem().Code;
    }

    /// <summary>A workbook whose one sheet unpacks to so many MiB of blanks.</summary>
    private static byte[] Bomb(int megabytes)
    {
        using var file = new MemoryStream();
        file.Write(XlsxFile.Of(string.Empty));
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(XlsxFile.SheetPart)!.Delete();
            using var sheet = archive.CreateEntry(XlsxFile.SheetPart, CompressionLevel.Fastest).Open();
            var head = Encoding.ASCII.GetBytes("<worksheet>");
            var blanks = new byte[1 << 20];
            blanks.AsSpan().Fill((byte)' ');
            sheet.Write(head);
            sheet.Write(blanks, head.Length, blanks.Length - head.Length);
            for (var i = 1; i < megabytes; i++)
            {
                sheet.Write(blanks);
            }
        }

        return file.ToArray();
    }

    private static List<int> Positions(byte[] bytes, byte[] wanted)
    {
        var positions = new List<int>();
        for (var i = bytes.AsSpan().IndexOf(wanted); i >= 0;)
        {
            positions.Add(i);
            var next = bytes.AsSpan(i + 1).IndexOf(wanted);
            i = next < 0 ? -1 : i + 1 + next;
        }

        positions.ShouldNotBeEmpty();
        return positions;
    }
}
