using System.Globalization;
using System.Text.RegularExpressions;
using CadreOrleans.Exchange.Cells.Dates;
using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Cells.Qualifications;

/// <summary>General education (giáo dục phổ thông): the class finished, in the system of ten or of twelve years.</summary>
/// <param name="Finished">Class finished, 1 to <paramref name="Years"/>.</param>
/// <param name="Years">10 (the old system of the North) or 12.</param>
public readonly record struct GeneralEducation(int Finished, int Years)
{
    /// <summary><c>12/12</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Finished}/{Years}");
}

/// <summary>Reads general education. A spreadsheet takes 12/12 for 12 December: what it then shows is said, and what was typed is offered.</summary>
public static partial class GeneralEducations
{
    private const int OldSystem = 10;
    private const int NewSystem = 12;
    private static readonly DateRules ThisCentury = new(new DateOnly(2099, 12, 31));
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The education that a cell tells; null when it tells none.</summary>
    public static CellReading<GeneralEducation?> Read(SheetCell cell)
    {
        var text = CellText.Clean(cell.Text);
        if (cell.Kind != CellKind.Date && (text.Length == 0 || OfText(text) is not null))
        {
            return CellReading.Of(OfText(text));
        }

        GeneralEducation[] typed = cell.Date is { } date ? Typed(date.Day, date.Month)
            : Named().Match(text) is { Success: true } named
                ? Typed(int.Parse(named.Groups[1].Value + named.Groups[4].Value, CultureInfo.InvariantCulture), 1 + Array.IndexOf(Months, (named.Groups[2].Value + named.Groups[3].Value).ToLowerInvariant()))
            : DateReader.Read(cell, ThisCentury) is { Value: { Precision: Domain.Time.DatePrecision.Day, Earliest: var day } } ? Typed(day.Day, day.Month)
            : [];
        return typed.Length == 0
            ? CellReading.Of<GeneralEducation?>(null, Doubt.Warning("education-unreadable"))
            : new(null, [Doubt.Question("education-made-a-date", [.. typed.Select(education => education.ToString())])]);
    }

    /// <summary>The education that a text spells; null when it does not.</summary>
    public static GeneralEducation? OfText(string text) =>
        Spelled().Match(text) is { Success: true } match
        && new GeneralEducation(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)) is var education
        && education.Finished >= 1 && education.Finished <= education.Years
            ? education
            : null;

    private static GeneralEducation[] Typed(int day, int month) =>
        [.. new[] { new GeneralEducation(day, month), new GeneralEducation(month, day) }.Where(typed => typed.Years is OldSystem or NewSystem && typed.Finished <= typed.Years).Distinct()];

    [GeneratedRegex(@"^(?:lớp )?0?(\d{1,2}) ?/ ?(10|12)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spelled();

    [GeneratedRegex(@"^(?:(\d{1,2})-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-(\d{1,2}))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
