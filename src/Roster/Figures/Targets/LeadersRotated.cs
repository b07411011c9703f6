using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Figures.Targets;

/// <summary>
/// T2, R4: of those who lead at the district, those rotated in the period, each once. Posts of vertical sectors (police, military) are managed
/// elsewhere and not in the denominator, which is one of three.
/// </summary>
internal sealed class LeadersRotated(string code, LeadersRotated.HeldOn held) : FigureDefinition(code, FigureUnit.People, RuleKind.Target)
{
    /// <summary>When a leading post has to be held to count.</summary>
    public enum HeldOn
    {
        LastDay,
        FirstDay,
        AnyDay,
    }

    public override FigureCount Count(FigureScope scope)
    {
        var incumbencies = scope.Roster.Incumbencies;
        var rotated = Enumerable.Range(0, incumbencies.Count)
            .Where(row => incumbencies.Move[row] is MoveKind.RotationHorizontal or MoveKind.RotationVertical && scope.Period.Contains(incumbencies.From[row]))
            .GroupBy(row => incumbencies.Official[row])
            .ToDictionary(person => person.Key, person => person.Max(row => incumbencies.From[row]));
        return FigureCount.Share(Leaders(scope).Select(row => rotated.TryGetValue(incumbencies.Official[row], out var on)
            ? (scope.Row(row, "rotated", null) with { On = on }, (bool?)true)
            : (scope.Row(row, "not-rotated", null), false)));
    }

    private IEnumerable<int> Leaders(FigureScope scope)
    {
        if (held == HeldOn.LastDay)
        {
            return scope.PrincipalPosts(TitleKind.Leadership, FigureScope.District);
        }

        var incumbencies = scope.Roster.Incumbencies;
        var until = held == HeldOn.FirstDay ? scope.Period.From : scope.Period.To;
        return Enumerable.Range(0, incumbencies.Count)
            .Where(row => incumbencies.Capacity[row] == Capacity.Full && incumbencies.From[row] <= until && incumbencies.Until[row] > scope.Period.From)
            .Where(row => scope.Roster.Officials.InServiceOn(incumbencies.Official[row], scope.Period.From))
            .Where(row => IsLeader(scope, row))
            .DistinctBy(row => incumbencies.Official[row]);
    }

    private static bool IsLeader(FigureScope scope, int row)
    {
        var (position, from) = (scope.Roster.Incumbencies.Position[row], scope.Roster.Incumbencies.From[row]);
        return scope.IsOf(position, TitleKind.Leadership, FigureScope.District, from) && scope.Covers(scope.UnitOn(position, from));
    }
}
