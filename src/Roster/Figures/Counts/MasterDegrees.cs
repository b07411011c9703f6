using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Figures.Counts;

/// <summary>F2: people in post on the last day who hold a master's degree or higher. A stock, not a flow.</summary>
internal sealed class MasterDegrees() : FigureDefinition("F2", FigureUnit.People, RuleKind.Audit)
{
    public override FigureCount Count(FigureScope scope)
    {
        var holders = scope.PeopleInPost.Select(official => (Row: scope.Person(official, "master", null), Has: scope.HasDegree(official, DegreeLevel.Master, scope.Period.To))).ToArray();
        return new FigureCount(
            [.. holders.Where(holder => holder.Has == true).Select(holder => holder.Row)],
            Unknown: [.. holders.Where(holder => holder.Has is null).Select(holder => holder.Row)]);
    }
}
