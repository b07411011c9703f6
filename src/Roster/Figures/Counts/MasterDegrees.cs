using CadreOrleans.Domain.Qualifications;

namespace CadreOrleans.Roster.Figures.Counts;

/// <summary>F2: people in post on the last day who hold a master's degree or higher. A stock, not a flow.</summary>
internal sealed class MasterDegrees() : FigureDefinition("F2")
{
    public override FigureCount Count(FigureScope scope)
    {
        var holders = scope.AtEnd.OfficialsInPost.Select(official => (Official: official, Has: scope.HasDegree(official, DegreeLevel.Master, scope.Period.To))).ToArray();
        return new FigureCount(
            [.. holders.Where(holder => holder.Has == true).Select(holder => new FigureRow(scope.Official(holder.Official), null, null, "master", null))],
            holders.Count(holder => holder.Has is null));
    }
}
