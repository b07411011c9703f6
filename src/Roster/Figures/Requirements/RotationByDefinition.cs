using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Figures.Requirements;

/// <summary>
/// Beside R4: of the moves whose decision said rotation, those that are one as the regulation of the day defines it: a planned official, from a leading
/// post to a leading post of another unit. Before the first regulation of the pack nothing can be said.
/// </summary>
internal sealed class RotationByDefinition() : FigureDefinition("R4.defined", FigureUnit.Moves, RuleKind.Monitor)
{
    public override FigureCount Count(FigureScope scope) =>
        FigureCount.Share(scope.Rotations().Select(row => (scope.Row(row, Counts.Rotations.Fact(scope, row), scope.Roster.Incumbencies.From[row]), IsRotation(scope, row))));

    private static bool? IsRotation(FigureScope scope, int row)
    {
        var incumbencies = scope.Roster.Incumbencies;
        var on = incumbencies.From[row];
        if (scope.Pack.Regimes.Rotation.At(on) is not { } regime)
        {
            return null;
        }

        var before = scope.PrincipalBefore(row);
        return before >= 0
            && scope.TitleOn(incumbencies.Position[before], incumbencies.From[before])?.Kind == TitleKind.Leadership
            && scope.TitleOn(incumbencies.Position[row], on)?.Kind == TitleKind.Leadership
            && scope.UnitOn(incumbencies.Position[before], on) != scope.UnitOn(incumbencies.Position[row], on)
            && incumbencies.From[before].AddMonths(regime.HeldMonths.Value) <= on
            && (!regime.MustBePlanned.Value || WasPlanned(scope, incumbencies.Official[row], on));
    }

    private static bool WasPlanned(FigureScope scope, int official, DateOnly on)
    {
        // On the day itself the appointment may already have closed the nomination as succeeded.
        var nominations = scope.Roster.Nominations;
        return nominations.OfOfficial.Of(official).Any(row => nominations.From[row] < on && nominations.Until[row] >= on);
    }
}
