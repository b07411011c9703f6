using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Figures.Counts;

/// <summary>F1: turns of study sent for and ended with a university degree. An award known too roughly to lie in the period counts as unknown.</summary>
internal sealed class UniversityDegrees() : FigureDefinition("F1", FigureUnit.Turns, RuleKind.Audit)
{
    public override FigureCount Count(FigureScope scope)
    {
        var degrees = scope.Roster.Degrees;
        var rows = new List<FigureRow>();
        var unknown = new List<FigureRow>();
        for (var row = 0; row < degrees.Count; row++)
        {
            if (degrees.Records[row] is not { Level: DegreeLevel.University, SentForTraining: true } degree
                || !scope.CoversOfficial(degrees.Owner[row], degree.Awarded.Earliest))
            {
                continue;
            }

            var turn = scope.Person(degrees.Owner[row], "university", degree.Awarded.Earliest);

            switch (scope.Period.Contains(degree.Awarded))
            {
                case true:
                    rows.Add(turn);
                    break;
                case null:
                    unknown.Add(turn);
                    break;
                case false:
                    break;
            }
        }

        return new FigureCount(rows, Unknown: unknown);
    }
}
