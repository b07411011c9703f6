using CadreOrleans.Contracts.Pools;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Roster.Vacancies;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Pools;

/// <summary>Finds the posts that an official could reach next and judges the official for each, as the pools of those posts would.</summary>
internal sealed class ReachableReader(RosterView view, PoolColumns columns, PoolViewer viewer)
{
    public ReachablePosts Of(int official, int limit)
    {
        var planned = Planned(official);
        var (unit, group) = Now(official);
        var posts = view.Positions
            .Where(position => !Holds(official, position))
            .Where(position => planned.ContainsKey(position) || IsNext(position, group))
            .OrderByDescending(planned.ContainsKey)
            .ThenByDescending(position => view.UnitOf(position) == unit)
            .ThenBy(position => view.TitleOf(position)?.Group ?? int.MaxValue)
            .ThenBy(position => position)
            .ToArray();
        return new ReachablePosts(posts.Length, [.. posts.Take(limit).Select(position => Post(official, position, planned.GetValueOrDefault(position, -1))).OfType<ReachablePost>()]);
    }

    private Dictionary<int, int> Planned(int official) => view.Roster.Nominations.OfOfficial.Of(official)
        .Where(row => view.Roster.Nominations.OpenOn(row, view.AsOf))
        .DistinctBy(row => view.Roster.Nominations.Position[row])
        .ToDictionary(row => view.Roster.Nominations.Position[row]);

    /// <summary>Unit and group of the principal post; -1 and 0 where there is none.</summary>
    private (int Unit, int Group) Now(int official)
    {
        var principal = view.PrincipalOf(official);
        var position = principal < 0 ? -1 : view.Roster.Incumbencies.Position[principal];
        return position < 0 ? (-1, 0) : (view.UnitOf(position), view.TitleOf(position)?.Group ?? 0);
    }

    private bool Holds(int official, int position) => view.HoldingsOf(official).Any(row => view.Roster.Incumbencies.Position[row] == position);

    private bool IsNext(int position, int group) =>
        view.TitleOf(position) is { Kind: TitleKind.Leadership } title && title.Group > group && (title.FeederGroup ?? 0) <= group;

    private ReachablePost? Post(int official, int position, int nomination)
    {
        if (CandidatePool.TargetOf(columns, position, Purpose.Appointment, null) is not { } target)
        {
            return null;
        }

        var result = CandidatePool.Judge(columns, target, official);
        return new ReachablePost(
            view.Roster.Positions.Ids[position].Value,
            view.Position(position).Name,
            view.Unit(view.UnitOf(position)).Name,
            VacancyForecast.FallsVacant(view, position),
            view.Pack.Readiness.Of(result),
            EarliestDate.Of(result),
            result.Findings.Where(finding => finding.Kind == RuleKind.Hard).Select(finding => finding.Until).Min(),
            [.. result.Gaps.Select(viewer.Shown)],
            nomination < 0 ? null : view.Roster.Plans.Ids[view.Roster.Nominations.Plan[nomination]].ToString(),
            nomination < 0 ? 0 : view.Roster.Nominations.Rank[nomination]);
    }
}
