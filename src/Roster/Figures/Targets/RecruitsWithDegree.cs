using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Recruitment;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Figures.Targets;

/// <summary>T1, R1: recruits with a university degree on the day they were recruited; specialists only, or everybody.</summary>
internal sealed class RecruitsWithDegree(string code, bool specialistsOnly) : FigureDefinition(code, FigureUnit.People, RuleKind.Hard, RuleKind.Target)
{
    public override FigureCount Count(FigureScope scope)
    {
        var recruitments = scope.Roster.Recruitments;
        return FigureCount.Share(Enumerable.Range(0, recruitments.Count)
            .Where(row => scope.Period.Contains(recruitments.On[row]) && scope.Covers(scope.Roster.Units.Find(recruitments.Records[row].Unit)))
            .Where(row => !specialistsOnly || recruitments.Records[row].Kind == JobKind.Specialist)
            .Select(row => (
                new FigureRow(scope.Official(recruitments.Owner[row]), null, recruitments.Records[row].Unit, "recruited", recruitments.On[row]),
                scope.HasDegree(recruitments.Owner[row], DegreeLevel.University, recruitments.On[row]))));
    }
}
