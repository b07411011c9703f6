using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Roster.Vacancies;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Organisation;

/// <summary>Makes the overview: the district in one screen.</summary>
/// <param name="view">The roster on a day.</param>
/// <param name="viewer">Views of its parts.</param>
/// <param name="workingDate">What is "now" in the workspace.</param>
internal sealed class OverviewMaker(RosterView view, OrganisationViewer viewer, DateOnly workingDate)
{
    private const int YearsAhead = 15;
    private const string District = "district";
    private const string Commune = "commune";

    public Overview Make()
    {
        var leadership = view.Positions
            .Where(row => view.TierOf(row) == District && view.TitleOf(row)?.Kind == TitleKind.Leadership)
            .ToArray();
        var term = NextTerm();
        var retirements = Retirements();
        return new Overview(
            leadership.Length,
            leadership.Count(row => viewer.Vacant(row) > 0),
            leadership.Count(row => view.HoldersOf(row).Any(held => view.Roster.Incumbencies.Capacity[held] == Capacity.Acting)),
            view.OfficialsInPost.Count(),
            retirements.Take(12).Sum(month => month.District + month.Commune),
            term?.Code ?? string.Empty,
            term?.ReferenceMonth(District) ?? Month.Of(view.AsOf),
            [.. NobodyBehind(leadership)],
            [.. view.Pack.Readiness.Bands.Select(band => new BenchStep(band.Readiness, band.Name))],
            [.. Bench(leadership)],
            [.. new CohortCounter(view).Bodies()],
            view.Pack.Cohorts.Source,
            view.Pack.Cohorts.UnderYears,
            view.Pack.Cohorts.OverYears,
            view.Pack.Cohorts.FirstShare,
            retirements,
            view.Pack.Retirement.Source);
    }

    /// <summary>The term that plans are made for: the one after the running.</summary>
    private Term? NextTerm()
    {
        var month = Month.Of(view.AsOf);
        return view.Pack.Terms.FirstOrDefault(term => term.Starts > month) ?? view.Pack.TermAt(month);
    }

    private IEnumerable<UncoveredPosition> NobodyBehind(IEnumerable<int> leadership) => leadership
        .Where(row => !viewer.Nominees(row).Any())
        .Select(row =>
        {
            var vacancy = VacancyForecast.Of(view, row);
            return new UncoveredPosition(
                view.Roster.Positions.Ids[row].Value,
                view.Position(row).Name,
                view.Unit(view.UnitOf(row)).Name,
                vacancy?.Day,
                vacancy is { } falls ? CauseOf(falls.Cause) : VacancyCause.NotForeseen);
        })
        .OrderBy(uncovered => uncovered.VacantFrom ?? DateOnly.MaxValue)
        .ThenBy(uncovered => uncovered.Position, StringComparer.Ordinal);

    private static VacancyCause CauseOf(DepartureCause? cause) => cause switch
    {
        null => VacancyCause.VacantNow,
        DepartureCause.Retirement => VacancyCause.Retirement,
        DepartureCause.TermEnd => VacancyCause.TermEnd,
        DepartureCause.TermLimit => VacancyCause.TermLimit,
        DepartureCause.PlannedReturn => VacancyCause.PlannedReturn,
        DepartureCause.AgeLimit => VacancyCause.AgeLimit,
        _ => throw new InvalidOperationException($"There is no cause {cause}."),
    };

    private IEnumerable<BenchRow> Bench(IEnumerable<int> leadership)
    {
        var bench = new BenchReader(view, workingDate);
        var steps = view.Pack.Readiness.Bands.Select(band => band.Readiness).ToArray();
        return leadership
            .GroupBy(view.UnitOf)
            .Select(group =>
            {
                var readiest = group.Select(row => bench.Readiest(row, viewer.Nominees(row))).ToArray();
                return new BenchRow(
                    view.Roster.Units.Ids[group.Key].Value,
                    view.Unit(group.Key).Name,
                    readiest.Length,
                    [.. steps.Select(step => readiest.Count(readiness => readiness == step))],
                    readiest.Count(readiness => readiness is null));
            })
            .OrderBy(row => UnitOrder(row.Unit));
    }

    private int UnitOrder(string unit)
    {
        order ??= viewer.UnitsInOrder().Select((entry, place) => (view.Roster.Units.Ids[entry.Row].Value, place)).ToDictionary();
        return order[unit];
    }

    private Dictionary<string, int>? order;

    private RetirementMonth[] Retirements()
    {
        var first = Month.Of(view.AsOf).Plus(view.AsOf == Month.Of(view.AsOf).LastDay ? 1 : 0);
        var district = new int[YearsAhead * 12];
        var commune = new int[YearsAhead * 12];
        foreach (var official in view.OfficialsInPost)
        {
            if (viewer.Retires(official) is { } retires && Month.Of(retires).Since(first) is var place && place >= 0 && place < district.Length)
            {
                (TierOfOfficial(official) == Commune ? commune : district)[place]++;
            }
        }

        return [.. district.Select((count, place) => new RetirementMonth(first.Plus(place), count, commune[place]))];
    }

    private string TierOfOfficial(int official)
    {
        var principal = view.PrincipalOf(official);
        var row = principal >= 0 ? principal : view.HoldingsOf(official).First();
        return view.TierOf(view.Roster.Incumbencies.Position[row]);
    }
}
