using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Figures.Counts;

/// <summary>F7: people who hold a leading post of a commune that is not their home, on the last day. Leading posts are wider than key posts.</summary>
internal sealed class NonLocalLeaders() : FigureDefinition("F7", FigureUnit.People, RuleKind.Audit)
{
    public override FigureCount Count(FigureScope scope)
    {
        var rows = new List<FigureRow>();
        var unknown = new List<FigureRow>();
        foreach (var official in scope.PeopleInPost)
        {
            var posts = scope.AtEnd.HoldingsOf(official)
                .Where(row => scope.AtEnd.TitleOf(scope.Roster.Incumbencies.Position[row]) is { Kind: TitleKind.Leadership }
                    && scope.AtEnd.TierOf(scope.Roster.Incumbencies.Position[row]) == FigureScope.Commune)
                .OrderByDescending(row => scope.AtEnd.TitleOf(scope.Roster.Incumbencies.Position[row])!.Group)
                .Select(row => (Row: row, NonLocal: scope.Locality.IsNonLocal(official, scope.AtEnd.UnitOf(scope.Roster.Incumbencies.Position[row]))))
                .ToArray();
            if (Array.Find(posts, post => post.NonLocal == true) is { NonLocal: true } found)
            {
                rows.Add(scope.Row(found.Row, "non-local", null));
            }
            else if (posts.Length > 0 && Array.Exists(posts, post => post.NonLocal is null))
            {
                unknown.Add(scope.Row(posts[0].Row, "no-home", null));
            }
        }

        return new FigureCount(rows, Unknown: unknown);
    }
}
