using System.Text;
using CadreOrleans.Exchange.Exports.Csv;
using CadreOrleans.Exchange.Exports.Tables;

namespace CadreOrleans.Exchange.Tests.Exports;

public sealed class CsvWriterTests
{
    private static readonly TableReport Report = Reports.List(
        new SectionRow("I", "Huyện ủy", 1),
        new SectionRow("1", "Bí thư; Phó", 2),
        Reports.Person("=1+1", new DateOnly(1975, 5, 2)),
        new SectionRow("2", "Ủy viên", 2),
        Reports.Person("Bùi \"Thử\"", woman: "05/1978"),
        new SectionRow("II", "Ban", 1),
        Reports.Person("-5", votes: 41));

    [Fact]
    public void Write_WhenVietnamese_UsesSemicolonCommaAndDayFirst() => Lines(CsvDialect.Vietnamese).ShouldBe(
    [
        "Mục;Tiểu mục;TT;Họ và tên;Ngày, tháng, năm sinh / Nam;Ngày, tháng, năm sinh / Nữ;Kết quả / HN1 / Số phiếu;Kết quả / HN1 / %",
        "Huyện ủy;\"Bí thư; Phó\";1;'=1+1;02/05/1975;;30;0,75",
        "Huyện ủy;Ủy viên;1;\"Bùi \"\"Thử\"\"\";;05/1978;30;0,75",
        "Ban;;1;-5;;;41;1,025",
        "\"Số liệu đến ngày 30/06/2022; vị trí nhật ký dữ liệu 1234; bộ quy định vn-district 2022.1; người lập: tester. Dữ liệu mẫu, không có thật.\";;;;;;;",
        string.Empty,
    ]);

    [Fact]
    public void Write_WhenNeutral_UsesCommaPointAndIsoDays()
    {
        var lines = Lines(CsvDialect.Neutral);
        lines[1].ShouldBe("Huyện ủy,Bí thư; Phó,1,'=1+1,1975-05-02,,30,0.75");
        lines[3].ShouldBe("Ban,,1,-5,,,41,1.025");
    }

    [Fact]
    public void Write_WhenAny_BeginsWithTheByteOrderMark() => Bytes(CsvDialect.Neutral, Report)[..3].ShouldBe([0xEF, 0xBB, 0xBF]);

    [Fact]
    public void Write_WhenTablesAreSeveral_NamesTheTableInFront()
    {
        var second = Report with { Name = "Hai", Rows = [Reports.Person("A")] };
        var lines = Encoding.UTF8.GetString(Bytes(CsvDialect.Neutral, Report, second)).Split("\r\n");
        lines[0].TrimStart('\ufeff').ShouldStartWith("Bảng,Mục,Tiểu mục,TT,");
        lines[1].ShouldStartWith("Quy hoạch 2025-2030,Huyện ủy,");
        lines[4].ShouldStartWith("Hai,,,1,A,");
    }

    [Fact]
    public void Write_WhenASectionIsEmpty_KeepsARowOfIt()
    {
        var report = Reports.List(
            new SectionRow("I", "A", 1), new SectionRow("1", "a", 2), new SectionRow("2", "b", 2), Reports.Person("X"), new SectionRow("II", "B", 1));
        Encoding.UTF8.GetString(Bytes(CsvDialect.Neutral, report)).Split("\r\n").Skip(1).Take(3).ShouldBe(["A,a,,,,,,", "A,b,1,X,,,30,0.75", "B,,,,,,,"]);
    }

    [Fact]
    public void Write_WhenColumnsDiffer_IsRefused() =>
        Should.Throw<ArgumentException>(() => Bytes(CsvDialect.Neutral, Report, Report with { Columns = [.. Report.Columns.Skip(1)] }));

    private static string[] Lines(CsvDialect dialect) => Encoding.UTF8.GetString(Bytes(dialect, Report)).TrimStart('\ufeff').Split("\r\n");

    private static byte[] Bytes(CsvDialect dialect, params TableReport[] tables)
    {
        using var stream = new MemoryStream();
        CsvWriter.Write(tables, dialect, stream);
        return stream.ToArray();
    }
}
