using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Recruitment;

namespace CadreOrleans.Roster.Figures.Targets;

/// <summary>T1: specialists recruited with a university degree. The scope's period is the target's years.</summary>
internal sealed class RecruitsWithDegree() : FigureDefinition("T1")
{
    public override FigureCount Count(FigureScope scope)
    {
        var recruits = scope.InPeriod(scope.Roster.Recruitments).Where(entry => entry.Record.Kind == JobKind.Specialist)
            .Select(entry => (Row: new FigureRow(scope.Official(entry.Official), null, entry.Record.Unit, "recruited", entry.On),
                Has: scope.HasDegree(entry.Official, DegreeLevel.University, entry.On)))
            .ToArray();
        return new FigureCount(
            [.. recruits.Where(recruit => recruit.Has == true).Select(recruit => recruit.Row)],
            recruits.Count(recruit => recruit.Has is null),
            [.. recruits.Where(recruit => recruit.Has != true).Select(recruit => recruit.Row)]);
    }
}
