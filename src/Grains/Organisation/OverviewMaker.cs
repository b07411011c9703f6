using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Organisation;

/// <summary>Makes the overview: the district in one screen.</summary>
internal sealed class OverviewMaker(RosterView view, OrganisationViewer viewer)
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
            var (day, cause) = FallsVacant(row);
            return new UncoveredPosition(
                view.Roster.Positions.Ids[row].Value, view.Position(row).Name, view.Unit(view.UnitOf(row)).Name, day, cause);
        })
        .OrderBy(uncovered => uncovered.VacantFrom ?? DateOnly.MaxValue)
        .ThenBy(uncovered => uncovered.Position, StringComparer.Ordinal);

    private (DateOnly? Day, VacancyCause Cause) FallsVacant(int position)
    {
        if (viewer.Vacant(position) > 0)
        {
            var last = view.Roster.Incumbencies.OfPosition.Of(position)
                .Where(row => view.Roster.Incumbencies.Until[row] <= view.AsOf)
                .Select(row => view.Roster.Incumbencies.Until[row])
                .DefaultIfEmpty(view.Roster.Positions.CreatedOn[position])
                .Max();
            return (last, VacancyCause.VacantNow);
        }

        var horizon = view.AsOf.AddYears(YearsAhead);
        var first = view.HoldersOf(position)
            .Where(row => view.Roster.Incumbencies.Capacity[row] != Capacity.Acting)
            .SelectMany(row => Causes(position, row))
            .Where(cause => cause.Day <= horizon)
            .OrderBy(cause => cause.Day)
            .FirstOrDefault();
        return first == default ? (null, VacancyCause.NotForeseen) : (first.Day, first.Cause);
    }

    private IEnumerable<(DateOnly Day, VacancyCause Cause)> Causes(int position, int incumbency)
    {
        var official = view.Roster.Incumbencies.Official[incumbency];
        if (viewer.Retires(official) is { } retires)
        {
            yield return (retires.AddDays(1), VacancyCause.Retirement);
        }

        if (view.Roster.Incumbencies.TermEnds[incumbency] is var term && term != DateOnly.MaxValue)
        {
            yield return (term.AddDays(1), VacancyCause.TermEnd);
        }

        if (view.TitleOf(position)?.HoldingAgeLimitMonths is { } limit)
        {
            yield return (view.Roster.Officials.BirthMonth(official).Plus(limit).FirstDay, VacancyCause.AgeLimit);
        }
    }

    private IEnumerable<BenchRow> Bench(IEnumerable<int> leadership) => leadership
        .GroupBy(view.UnitOf)
        .Select(group =>
        {
            var nominees = group.Select(row => viewer.Nominees(row).Select(nomination => view.Roster.Nominations.Official[nomination]).Distinct().Count()).ToArray();
            return new BenchRow(
                view.Roster.Units.Ids[group.Key].Value,
                view.Unit(group.Key).Name,
                nominees.Length,
                nominees.Count(count => count >= 3),
                nominees.Count(count => count == 2),
                nominees.Count(count => count == 1),
                nominees.Count(count => count == 0));
        })
        .OrderBy(row => UnitOrder(row.Unit));

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
