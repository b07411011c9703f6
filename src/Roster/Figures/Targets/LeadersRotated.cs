using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Roster.Figures.Targets;

/// <summary>
/// T2: of those who lead at the district on the last day, those rotated in the target's years. Posts of vertical sectors (police, military) are
/// managed elsewhere and not in the denominator.
/// </summary>
internal sealed class LeadersRotated() : FigureDefinition("T2")
{
    public override FigureCount Count(FigureScope scope)
    {
        var incumbencies = scope.Roster.Incumbencies;
        var rotated = scope.Rotations(scope.Period).GroupBy(row => incumbencies.Official[row]).ToDictionary(person => person.Key, person => person.Max(row => incumbencies.From[row]));
        var rows = new List<FigureRow>();
        var lacking = new List<FigureRow>();
        foreach (var official in scope.AtEnd.OfficialsInPost)
        {
            var principal = scope.AtEnd.PrincipalOf(official);
            if (principal < 0 || !LeadsDistrict(scope, incumbencies.Position[principal]))
            {
                continue;
            }

            if (rotated.TryGetValue(official, out var on))
            {
                rows.Add(scope.Row(principal, "rotated", null) with { On = on });
            }
            else
            {
                lacking.Add(scope.Row(principal, "not-rotated", null));
            }
        }

        return new FigureCount(rows, 0, lacking);
    }

    private static bool LeadsDistrict(FigureScope scope, int position) =>
        scope.AtEnd.TierOf(position) == FigureScope.District
        && scope.AtEnd.Position(position).Consults is null
        && scope.AtEnd.TitleOf(position) is { Kind: TitleKind.Leadership };
}
