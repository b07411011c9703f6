namespace CadreOrleans.Roster.Figures.Targets;

/// <summary>T4: people in post on the last day who completed a training in the twelve months up to it.</summary>
internal sealed class OfficialsTrained() : FigureDefinition("T4")
{
    public override FigureCount Count(FigureScope scope)
    {
        var year = new Period(scope.Period.To.AddYears(-1).AddDays(1), scope.Period.To);
        var rows = new List<FigureRow>();
        var lacking = new List<FigureRow>();
        foreach (var official in scope.AtEnd.OfficialsInPost)
        {
            var last = scope.Roster.Trainings.Of(official).Where(entry => year.Contains(entry.On)).Select(entry => (DateOnly?)entry.On).Max();
            var row = new FigureRow(scope.Official(official), null, null, last is null ? "not-trained" : "trained", last);
            (last is null ? lacking : rows).Add(row);
        }

        return new FigureCount(rows, 0, lacking);
    }
}
