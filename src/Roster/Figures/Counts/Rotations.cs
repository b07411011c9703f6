using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Figures.Counts;

/// <summary>F5: turns of rotation in the period, as the decisions called them.</summary>
internal sealed class Rotations() : FigureDefinition("F5", FigureUnit.Moves, RuleKind.Audit)
{
    public static string Fact(FigureScope scope, int incumbency) =>
        scope.Roster.Incumbencies.Move[incumbency] == MoveKind.RotationVertical ? "rotation-vertical" : "rotation-horizontal";

    public override FigureCount Count(FigureScope scope) =>
        new([.. scope.Rotations().Select(row => scope.Row(row, Fact(scope, row), scope.Roster.Incumbencies.From[row]))]);
}

/// <summary>F6: of those, district officials who became secretary or people's committee chair of a commune.</summary>
internal sealed class RotationsToCommunes(string code) : FigureDefinition(code, FigureUnit.Moves, RuleKind.Audit)
{
    /// <summary>The two titles that the figure names (bí thư đảng ủy, chủ tịch UBND xã).</summary>
    private static readonly string[] Titles = ["commune-secretary", "commune-committee-chair"];

    public override FigureCount Count(FigureScope scope)
    {
        var incumbencies = scope.Roster.Incumbencies;
        return new FigureCount(
        [
            .. scope.Rotations()
                .Where(row => Titles.Contains(scope.Roster.Positions.Facts.On(incumbencies.Position[row], incumbencies.From[row]).Title) && CameFromDistrict(scope, row))
                .Select(row => scope.Row(row, Rotations.Fact(scope, row), incumbencies.From[row])),
        ]);
    }

    private static bool CameFromDistrict(FigureScope scope, int incumbency) =>
        scope.PrincipalBefore(incumbency) is >= 0 and var previous
        && scope.TierOn(scope.Roster.Incumbencies.Position[previous], scope.Roster.Incumbencies.From[previous]) == FigureScope.District;
}
