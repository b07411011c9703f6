using System.Globalization;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Exports.Tables;

namespace CadreOrleans.Grains.Exports;

/// <summary>Days, levels and reasons as offices write them.</summary>
internal static class Written
{
    public static string Day(DateOnly day) => WrittenDates.Of(day);

    public static string Day(DateOnly? day) => day is { } known ? Day(known) : string.Empty;

    /// <summary>A date as precisely as it is known: a day, a month, a year.</summary>
    public static string Partial(PartialDate? date) => date is { } known ? WrittenDates.Of(known) : string.Empty;

    /// <summary>The same as a cell: a full day is a day that Excel can count with, what is less precise stays a text, so that nothing is made more precise.</summary>
    public static TableCell Cell(PartialDate? date) =>
        date is { Precision: DatePrecision.Day } day ? TableCell.Of((DateOnly?)day.Earliest) : TableCell.Of(Partial(date));

    public static string Level(DegreeLevel level, string language) => level == DegreeLevel.None ? string.Empty : RuleTexts.Word(level).In(language);

    public static string Level(PoliticalTheoryLevel level, string language) => level == PoliticalTheoryLevel.None ? string.Empty : RuleTexts.Word(level).In(language);

    public static string Level(StateManagementLevel level, string language) => level == StateManagementLevel.None ? string.Empty : RuleTexts.Word(level).In(language);

    /// <summary>The highest degree with its field.</summary>
    public static string Degree(OfficialFile file, string language)
    {
        var field = file.Entries.Select(entry => entry.Entry).OfType<DegreeEntry>().FirstOrDefault(degree => degree.Level == file.Degree)?.Field;
        return string.Join(", ", new[] { Level(file.Degree, language), field }.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>The present post with its unit.</summary>
    public static string Post(string? post, string? unit) => string.Join(", ", new[] { post, unit }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>A share in percent with one decimal.</summary>
    public static string Share(int part, int whole, string language) => whole == 0
        ? "-"
        : ((double)part / whole).ToString("0.0%", language == "vi" ? BilingualTexts.Vietnamese : CultureInfo.InvariantCulture);

    /// <summary>The article and the document it stands in.</summary>
    public static string Source(Citation source) => source.Article is { } article ? $"{article}, {source.Document}" : source.Document;

    public static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    public static Bilingual Reason(RemovalReason reason) => reason switch
    {
        RemovalReason.Age => new("không đủ tuổi, thời gian công tác", "age, or too little service left"),
        RemovalReason.Discipline => new("kỷ luật", "discipline"),
        RemovalReason.Assessment => new("không hoàn thành nhiệm vụ", "tasks not completed"),
        RemovalReason.HigherPost => new("đã giữ chức vụ tương đương hoặc cao hơn", "holds an equal or higher post"),
        RemovalReason.Left => new("thôi công tác, chuyển đi", "left"),
        RemovalReason.TooManyPositions => new("vượt số chức danh cho một người", "planned for too many positions"),
        RemovalReason.PositionAbolished => new("chức danh không còn", "the position is no more"),
        _ => new("rà soát", "review"),
    };

    public static Bilingual Sex(Sex sex) => sex == Domain.Officials.Sex.Female ? new("Nữ", "female") : new("Nam", "male");
}
