using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Packing;

/// <summary>Packs what positions ask of their holders over time.</summary>
internal static class TenurePacking
{
    private const string Committee = "committee";
    private const string StandingCommittee = "standing-committee";

    public static TenureColumns Tenure(RosterView view, Numbering numbering, Title?[] titles)
    {
        var rows = numbering.PositionRows;
        var book = new TermBook(view.Pack);
        var codes = view.Pack.Titles.Select((title, index) => (title.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index);
        var units = Array.ConvertAll(rows, view.UnitOf);
        var tiers = Array.ConvertAll(units, unit => view.Unit(unit).Tier);
        var bodies = Enumerable.Range(0, rows.Length).Where(place => titles[place]?.Body is not null).ToLookup(place => (units[place], titles[place]!.Body!));
        return new TenureColumns
        {
            Calendar = [.. titles.Select((title, place) => (byte)book.Number(title, tiers[place]))],
            Marks = [.. titles.Select((title, place) => Marks(view.Pack, title, tiers[place]))],
            Office = [.. titles.Select((title, place) => title?.Membership is { } body && title.Kind == TitleKind.Leadership ? First(bodies[(units[place], body)]) : -1)],
            DrawnFrom = [.. titles.Select((title, place) => title?.Body == StandingCommittee ? First(bodies[(units[place], Committee)]) : -1)],
            HoldingAge = Array.ConvertAll(titles, title => (short)(AgeLimit.OfHolding(title?.HoldingAgeLimitMonths)?.Months ?? PositionColumns.NoMaximumAge)),
            LaterSeats = new short[rows.Length],
            Title = [.. titles.Select((title, place) => title is null ? codes.Count + place : codes[title.Code])],
        };
    }

    private static int First(IEnumerable<int> places) => places.DefaultIfEmpty(-1).First();

    /// <summary>The rule on locality concerns the key leaders of units of the lowest tier.</summary>
    private static TenureMarks Marks(RegulationPack pack, Title? title, string tier)
    {
        if (title is not { Kind: TitleKind.Leadership })
        {
            return TenureMarks.None;
        }

        var marks = TenureMarks.Leader | (title.IsHead ? TenureMarks.TermLimited : TenureMarks.None);
        return title.Key && pack.Tiers.Count > 1 && tier == pack.Tiers[^1].Code ? marks | TenureMarks.Locality : marks;
    }
}
