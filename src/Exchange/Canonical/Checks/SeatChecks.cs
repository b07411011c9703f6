using CadreOrleans.Domain.Careers;
using CadreOrleans.Exchange.Canonical.Tables;

namespace CadreOrleans.Exchange.Canonical.Checks;

/// <summary>At every day a position has at most as many holders as seats, and nobody acts in a seat that is fully held.</summary>
internal static class SeatChecks
{
    public static void Run(Records records, ImportBuilder into)
    {
        foreach (var holdings in records.Holdings.GroupBy(holding => holding.Taken.Position))
        {
            var (facts, from, _) = records.Positions[holdings.Key];
            DateOnly? end = records.PositionEnds.TryGetValue(holdings.Key, out var abolished) ? abolished : null;
            var ordered = holdings.OrderBy(holding => holding.From).ThenBy(holding => holding.Line).ToArray();
            foreach (var holding in ordered)
            {
                WithinLife(holding, from, end, into);
            }

            Overfull(ordered, facts.Seats, into);
            TwiceBySamePerson(ordered, into);
        }
    }

    private static void WithinLife(Holding holding, DateOnly from, DateOnly? end, ImportBuilder into)
    {
        if (holding.From < from)
        {
            into.Errors.Add(new CanonicalError("too-early", IncumbencyTable.Name, holding.Line, "from", Spelled.Of(holding.From), Spelled.Of(from)));
        }

        if (end is { } last && (holding.Until is not { } until || until > last))
        {
            into.Errors.Add(new CanonicalError("too-late", IncumbencyTable.Name, holding.Line, "until", Spelled.Of(holding.Until), Spelled.Of(last)));
        }
    }

    private static void Overfull(Holding[] ordered, int seats, ImportBuilder into)
    {
        for (var i = 0; i < ordered.Length; i++)
        {
            var entering = ordered[i];
            var present = ordered.Take(i).Where(other => other.Until is not { } until || until > entering.From).Append(entering).ToArray();
            if (present.Length <= seats)
            {
                continue;
            }

            var acting = Array.Find(present, holding => holding.Taken.Capacity == Capacity.Acting);
            into.Errors.Add(acting is null
                ? Error("overfull", entering, "position", entering.Taken.Position.Value, Spelled.Of(seats))
                : Error("acting-beside-full", acting, "capacity", entering.Taken.Position.Value, Spelled.Of(entering.From)));
        }
    }

    private static void TwiceBySamePerson(Holding[] ordered, ImportBuilder into)
    {
        foreach (var own in ordered.GroupBy(holding => holding.Taken.Official))
        {
            var previous = default(Holding);
            foreach (var holding in own)
            {
                if (previous is not null && previous.Overlaps(holding))
                {
                    into.Errors.Add(Error("same-seat-twice", holding, "official", holding.Taken.Official.Value, previous.Taken.Incumbency.Value));
                }

                previous = holding;
            }
        }
    }

    private static CanonicalError Error(string code, Holding holding, string column, string value, string expected) =>
        new(code, IncumbencyTable.Name, holding.Line, column, value, expected);
}
