using CadreOrleans.Domain.Qualifications;

namespace CadreOrleans.Roster.Figures.Counts;

/// <summary>F1: turns of study sent for and ended with a university degree. An award known too roughly to lie in the period counts as unknown.</summary>
internal sealed class UniversityDegrees() : FigureDefinition("F1")
{
    public override FigureCount Count(FigureScope scope)
    {
        var degrees = scope.Roster.Degrees;
        var rows = new List<FigureRow>();
        var unknown = 0;
        for (var row = 0; row < degrees.Count; row++)
        {
            if (degrees.Records[row] is not { Level: DegreeLevel.University, SentForTraining: true } degree)
            {
                continue;
            }

            switch (scope.Period.Contains(degree.Awarded))
            {
                case true:
                    rows.Add(new FigureRow(scope.Official(degrees.Owner[row]), null, null, "university", degree.Awarded.Earliest));
                    break;
                case null:
                    unknown++;
                    break;
                case false:
                    break;
            }
        }

        return new FigureCount(rows, unknown);
    }
}
