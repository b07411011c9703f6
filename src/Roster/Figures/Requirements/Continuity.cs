using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Vacancies;

namespace CadreOrleans.Roster.Figures.Requirements;

/// <summary>
/// R14: for each key position that falls vacant within the horizon, whether somebody planned for it would be eligible on that day. Political theory and
/// state management can still be learned before a vacancy that lies a year or more ahead. The generations of the team stand in R13.
/// </summary>
internal static class Continuity
{
    private const int HorizonYears = 15;
    private static readonly string[] Attainable = ["standard-political-theory", "standard-state-management"];

    /// <summary>Key positions with an eligible successor on the day they fall vacant.</summary>
    public static FigureCount Covered(FigureScope scope) => FigureCount.Share(KeyPositions(scope)
        .Select(post => (scope.Post(post.Position, "falls-vacant", post.Day, post.Day.Year), IsCovered(scope, post.Position, post.Day))));

    /// <summary>Of those, the positions of which a successor's own leading post is covered on that day too.</summary>
    public static FigureCount DepthTwo(FigureScope scope) => FigureCount.Share(KeyPositions(scope)
        .Where(post => IsCovered(scope, post.Position, post.Day) == true)
        .Select(post => (scope.Post(post.Position, "falls-vacant", post.Day, post.Day.Year), Any(Successors(scope, post.Position, post.Day)
            .Where(successor => successor.Eligible == true)
            .Select(successor => OwnPost(scope, successor.Official) is >= 0 and var own ? IsCovered(scope, own, post.Day) : true)))));

    /// <summary>Key positions without any eligible successor, the first gap first.</summary>
    public static FigureCount Gaps(FigureScope scope) => FigureCount.Of(KeyPositions(scope)
        .Where(post => IsCovered(scope, post.Position, post.Day) == false)
        .OrderBy(post => post.Day)
        .Select(post => scope.Post(post.Position, "gap", post.Day, post.Day.Year)));

    private static IEnumerable<(int Position, DateOnly Day)> KeyPositions(FigureScope scope) =>
        from position in scope.Positions
        where scope.AtEnd.TitleOf(position) is { Key: true } && scope.AtEnd.Position(position).Consults is null
        let day = VacancyForecast.FallsVacant(scope.AtEnd, position)
        where day <= scope.Period.To.AddYears(HorizonYears)
        select (position, day.Value);

    private static bool? IsCovered(FigureScope scope, int position, DateOnly day) => Any(Successors(scope, position, day).Select(successor => successor.Eligible));

    private static IEnumerable<(int Official, bool? Eligible)> Successors(FigureScope scope, int position, DateOnly day) => scope.AtEnd.NomineesFor(position)
        .Where(row => scope.Roster.Plans.Kind[scope.Roster.Nominations.Plan[row]] == PlanKind.Titles)
        .Where(row => scope.Roster.Plans.Ids[scope.Roster.Nominations.Plan[row]].Term == scope.Planning.Term?.Code)
        .Select(row => (scope.Roster.Nominations.Official[row], IsEligible(scope, scope.Roster.Nominations.Official[row], position, day)));

    private static bool? IsEligible(FigureScope scope, int official, int position, DateOnly day)
    {
        if (scope.On(day).Judge(official, position, Purpose.Planning, scope.Planning.Term) is not { } result)
        {
            return null;
        }

        var gaps = result.Gaps.Where(finding => day < scope.Period.To.AddYears(1) || !Attainable.Contains(finding.Rule)).ToArray();
        return gaps.Length == 0 ? true : Array.Exists(gaps, finding => finding.Verdict == Verdict.NotSatisfied) ? false : null;
    }

    /// <summary>The leading post that a successor would leave behind; -1 if none.</summary>
    private static int OwnPost(FigureScope scope, int official)
    {
        var principal = scope.AtEnd.PrincipalOf(official);
        var position = principal < 0 ? -1 : scope.Roster.Incumbencies.Position[principal];
        return position >= 0 && scope.AtEnd.TitleOf(position)?.Kind == Domain.Regulations.TitleKind.Leadership ? position : -1;
    }

    private static bool? Any(IEnumerable<bool?> answers)
    {
        bool? found = false;
        foreach (var answer in answers)
        {
            if (answer == true)
            {
                return true;
            }

            found = answer is null ? null : found;
        }

        return found;
    }
}
