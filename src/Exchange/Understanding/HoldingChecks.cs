using System.Globalization;
using CadreOrleans.Exchange.Cells;
using CadreOrleans.Exchange.Cells.Careers;
using CadreOrleans.Exchange.Cells.Text;
using CadreOrleans.Exchange.Findings;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>
/// Who holds which seat from when to when: no seat twice, but a short overlap at a handover is allowed; acting holders fill nobody's seat; one
/// person in two posts at a time has to be meant.
/// </summary>
internal static class HoldingChecks
{
    /// <summary>Days that two holders of one seat may overlap when it is handed over.</summary>
    private const int HandoverDays = 31;

    public static void Run(RecordReader reader, IReadOnlyList<RecordRows> records)
    {
        var holdings = records.Select(record => Holding.Of(reader, record)).OfType<Holding>().ToList();
        foreach (var same in holdings.GroupBy(holding => (holding.Post, holding.Person, holding.Period.From, holding.Period.To)).Where(group => group.Skip(1).Any()).ToArray())
        {
            foreach (var repeated in same.Skip(1))
            {
                Say(reader, repeated, FindingSeverity.Notice, "row-repeated", Plain(same.First().Record.First), new FindingFix(FixKind.Merge));
                holdings.Remove(repeated);
            }
        }

        foreach (var post in holdings.Where(holding => !holding.IsActing).GroupBy(holding => holding.Post, StringComparer.Ordinal))
        {
            Seats(reader, [.. post.OrderBy(holding => holding.Period.From!.Value.Earliest)]);
        }

        foreach (var person in holdings.GroupBy(holding => holding.Person, StringComparer.Ordinal))
        {
            var several = person.OrderBy(holding => holding.Record.First).ToArray();
            foreach (var later in several.Skip(1).Where(later => several[0].Post != later.Post && several[0].OverlapDays(later) > 0))
            {
                Say(reader, later, FindingSeverity.Warning, "person-in-two-posts", Plain(several[0].Record.First), new FindingFix(FixKind.KeepAsWritten));
            }
        }
    }

    private static void Seats(RecordReader reader, IReadOnlyList<Holding> holders)
    {
        var seats = holders.Max(holder => holder.Seats);
        foreach (var later in holders)
        {
            var sitting = holders.TakeWhile(holder => holder != later).Where(earlier => earlier.OverlapDays(later) > 0).ToArray();
            if (sitting.Length < seats)
            {
                continue;
            }

            // Whoever has the shortest time beside the newcomer is the one that hands over.
            var leaving = sitting.MinBy(earlier => earlier.OverlapDays(later))!;
            var days = leaving.OverlapDays(later);
            if (days <= HandoverDays && leaving.Period.To is not null)
            {
                Say(reader, later, FindingSeverity.Warning, "seat-handed-over", Plain(days));
            }
            else
            {
                var end = later.Period.From!.Value.Earliest.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                FindingFix[] fixes = seats == 1 && leaving.Period.To is null ? [new FindingFix(FixKind.EndEarlier, end)] : [];
                var over = Plain(sitting.Length + 1 - seats);
                reader.Findings.Add(Doubt(FindingSeverity.Error, "seat-over-filled", end, [over, Plain(seats), Plain(leaving.Record.First)], fixes)
                    .At(reader.Outline.Sheet.Name, CellRange.OfRow(later.Record.First), later.Name));
            }
        }
    }

    private static Doubt Doubt(FindingSeverity severity, string code, string? right, IReadOnlyList<string>? details, IReadOnlyList<FindingFix> fixes) =>
        new(severity, code, right, details, fixes);

    private static void Say(RecordReader reader, Holding holding, FindingSeverity severity, string code, string right, params IReadOnlyList<FindingFix> fixes) =>
        reader.Findings.Add(Doubt(severity, code, right, null, fixes).At(reader.Outline.Sheet.Name, CellRange.OfRow(holding.Record.First), holding.Name));

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Holding(RecordRows Record, string Post, string Person, string Name, CareerPeriod Period, int Seats, bool IsActing)
    {
        public static Holding? Of(RecordReader reader, RecordRows record)
        {
            var period = CareerPeriodReader.Read(reader.Cell("tenure.from", record), reader.Cell("tenure.until", record), reader.Rules()).Value;
            var name = CellText.Clean(reader.Cell("person.name", record).Text);
            if (period.From is null || name.Length == 0)
            {
                return null;
            }

            var seats = int.TryParse(reader.Cell("post.seats", record).Text, NumberStyles.None, CultureInfo.InvariantCulture, out var written) && written > 0 ? written : 1;
            var acting = reader.Cell("tenure.kind", record).Text.Trim().Equals("acting", StringComparison.OrdinalIgnoreCase);
            return new Holding(record, MatchingKey.Of(reader.Cell("post.code", record).Text), MatchingKey.Of(name), name, period, seats, acting);
        }

        /// <summary>Days on which both hold for certain, first and last included; a single common day is a handover and counts as none.</summary>
        public int OverlapDays(Holding other)
        {
            var from = Later(Period.From!.Value.Latest, other.Period.From!.Value.Latest);
            var to = Earlier(Period.To?.Earliest ?? DateOnly.MaxValue, other.Period.To?.Earliest ?? DateOnly.MaxValue);
            return to > from ? to.DayNumber - from.DayNumber + 1 : 0;
        }

        private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

        private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
    }
}
