using System.Globalization;
using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Sheets;
using CadreOrleans.Roster.Searching;

namespace CadreOrleans.Exchange.Cells.Dates;

/// <summary>
/// The dates of one column. All cells together decide which number is the day: one text with a number over twelve in the first place shows it for all. Where no
/// cell shows it, the planner is asked, and until he answers the Vietnamese order is taken.
/// </summary>
public sealed class DateColumn
{
    private const int FewestFillers = 3;
    private readonly DateRules rules;

    private DateColumn(DateRules rules, IReadOnlyList<Doubt> doubts)
    {
        this.rules = rules;
        Doubts = doubts;
    }

    /// <summary>The order in which texts of the column are read.</summary>
    public DayOrder Order => rules.Order;

    /// <summary>What is to be known of the column as a whole.</summary>
    public IReadOnlyList<Doubt> Doubts { get; }

    /// <summary>Looks at a column before its cells are read.</summary>
    /// <param name="header">Its header, which may state a format (<c>mm/dd/yyyy</c>).</param>
    /// <param name="cells">All its cells.</param>
    /// <param name="rules">What is known besides; its order counts only when neither cells nor planner say another.</param>
    /// <param name="chosen">The order that the planner chose; null when nobody was asked.</param>
    public static DateColumn Of(string header, IReadOnlyList<SheetCell> cells, DateRules rules, DayOrder? chosen = null)
    {
        var texts = cells.Where(cell => cell.Kind is CellKind.Text or CellKind.Number).Select(cell => DateParts.Of(CellText.Clean(cell.Text))).OfType<DateParts>()
            .Where(parts => parts is { Numbers.Count: 3, NamesMonth: false } && parts.Numbers[0].Length is 1 or 2 && parts.Numbers[1].Length is 1 or 2)
            .Where(parts => parts.Numbers.All(part => part.All(char.IsAsciiDigit)))
            .Select(parts => (First: int.Parse(parts.Numbers[0], CultureInfo.InvariantCulture), Second: int.Parse(parts.Numbers[1], CultureInfo.InvariantCulture))).ToArray();
        var dayFirst = texts.Count(text => text is { First: > 12 and <= 31, Second: <= 12 });
        var monthFirst = texts.Count(text => text is { First: <= 12, Second: > 12 and <= 31 });
        var stated = StatedOrder(header);
        var shown = dayFirst == 0 && monthFirst == 0 ? (DayOrder?)null : monthFirst > dayFirst ? DayOrder.MonthDay : DayOrder.DayMonth;
        var order = chosen ?? shown ?? stated ?? rules.Order;
        var doubts = new List<Doubt>();
        if (chosen is null && shown is null && texts.Any(text => text.First != text.Second))
        {
            doubts.Add(stated is null ? Asked("dates-order-unknown", order) : Doubt.Notice("dates-order-by-header", Spelled(order)));
        }
        else if (shown is not null && stated is not null && shown != stated)
        {
            doubts.Add(Doubt.Warning("dates-not-as-header", Spelled(order)));
        }

        if (order == DayOrder.MonthDay && chosen is null && shown is not null)
        {
            doubts.Add(Asked("dates-month-first", order));
        }

        // A spreadsheet set to the United States turns what it can into dates, swapped, and leaves the rest as text.
        var real = cells.Where(cell => cell is { Kind: CellKind.Date, Date: not null } && DisplayPrecision.Of(cell.Format) == DatePrecision.Day).ToArray();
        if (dayFirst > 0 && texts.All(text => text.First > 12) && real.Length > 0 && real.All(cell => cell.Date!.Value.Day <= 12))
        {
            doubts.Add(Doubt.Question("dates-perhaps-swapped"));
        }

        var fillers = texts.Count(text => text is { First: 1, Second: 1 }) + real.Count(cell => cell.Date is { Day: 1, Month: 1 });
        if (!rules.FillersAreYears && fillers >= FewestFillers && fillers * 10 > (texts.Length + real.Length) * 3)
        {
            doubts.Add(new Doubt(FindingSeverity.Question, "dates-filler", null, [Count(fillers), Count(texts.Length + real.Length)], [new FindingFix(FixKind.ReplaceValue, "yyyy"), new FindingFix(FixKind.KeepAsWritten)]));
        }

        return new DateColumn(rules with { Order = order }, doubts);
    }

    /// <summary>Reads a cell of the column.</summary>
    public CellReading<PartialDate?> Read(SheetCell cell) => DateReader.Read(cell, rules);

    private static DayOrder? StatedOrder(string header)
    {
        var folded = Folding.Fold(CellText.Clean(header)).Replace(" ", string.Empty, StringComparison.Ordinal).Replace('-', '/').Replace('.', '/');
        return folded.Contains("mm/dd", StringComparison.Ordinal) || folded.Contains("m/d/y", StringComparison.Ordinal) ? DayOrder.MonthDay
            : folded.Contains("dd/mm", StringComparison.Ordinal) || folded.Contains("d/m/y", StringComparison.Ordinal) || folded.Contains("ngay/thang/nam", StringComparison.Ordinal) ? DayOrder.DayMonth
            : null;
    }

    private static Doubt Asked(string code, DayOrder order) => new(
        FindingSeverity.Question,
        code,
        Spelled(order),
        Fixes: [new FindingFix(FixKind.DateOrder, Spelled(order), Spelled(order == DayOrder.DayMonth ? DayOrder.MonthDay : DayOrder.DayMonth))]);

    private static string Spelled(DayOrder order) => order == DayOrder.DayMonth ? "dd/mm/yyyy" : "mm/dd/yyyy";

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
