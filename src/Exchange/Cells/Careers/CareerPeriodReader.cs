using System.Text.RegularExpressions;
using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Cells.Dates;
using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Sheets;

namespace CadreOrleans.Exchange.Cells.Careers;

/// <summary>Reads periods of a career from two cells, or from one that holds both ends.</summary>
public static partial class CareerPeriodReader
{
    private static readonly DateOnly Epoch = new(1970, 1, 1);

    /// <summary>The period of a row.</summary>
    /// <param name="from">Cell of the beginning, or of both ends.</param>
    /// <param name="to">Cell of the end; blank when there is none.</param>
    /// <param name="rules">How dates are read.</param>
    public static CellReading<CareerPeriod> Read(SheetCell from, SheetCell to, DateRules rules)
    {
        if (to.IsBlank && Range().Match(CellText.Clean(from.Text)) is { Success: true } range)
        {
            return Read(SheetCell.OfText(range.Groups[1].Value), SheetCell.OfText(range.Groups[2].Value), rules);
        }

        var lasts = Now().IsMatch(CellText.Clean(to.Text));
        var begin = DateReader.Read(Bare(from), rules);
        var end = lasts ? CellReading.Of<PartialDate?>(null) : DateReader.Read(Bare(to), rules);
        var doubts = begin.Doubts.Concat(end.Doubts).Where(doubt => doubt.Code != "date-first-of-january").ToList();
        if (IsPlaceholder(begin.Value, end.Value))
        {
            return CellReading.Of(CareerPeriod.Unknown, Doubt.Warning("period-placeholder"));
        }

        if (begin.Value is { } first && end.Value is { } last && last.Latest < first.Earliest)
        {
            return CellReading.Of(CareerPeriod.Unknown, [.. doubts, Doubt.Error("period-ends-before-it-begins")]);
        }

        return CellReading.Of(new CareerPeriod(begin.Value, end.Value, lasts), doubts);
    }

    // A day that begins and ends at once is what a program left that could not read the date: the first day of its clock, or the day of the import.
    private static bool IsPlaceholder(PartialDate? from, PartialDate? to) =>
        (from is { Precision: DatePrecision.Day } first && first == to) || from?.Earliest == Epoch && from.Value.Precision == DatePrecision.Day && (to is null || to == from);

    private static SheetCell Bare(SheetCell cell) =>
        cell.Kind == CellKind.Text ? SheetCell.OfText(Preposition().Replace(CellText.Clean(cell.Text), string.Empty)) : cell;

    [GeneratedRegex(@"^(?:từ\s+)?(\S.*?)\s*(?:\u2013|\u2014|->|\bđến\b|(?<=\d{4})\s*-(?!\d\d(?:-\d\d)?$)|\s-\s)\s*(\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex("^(?:đến )?(?:nay|hiện nay|hiện tại|bây giờ|now|present)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Now();

    [GeneratedRegex(@"^(?:từ|đến)\s+(?:ngày |tháng )?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();
}
