using CadreOrleans.Simulation.Runs;

namespace CadreOrleans.Simulation.Interventions;

/// <summary>An intervention in a month in which it begins or ends.</summary>
/// <param name="Index">Its place among the run's interventions.</param>
/// <param name="What">The intervention.</param>
/// <param name="Ends">Whether it ends in the month; otherwise it begins.</param>
internal sealed record DatedIntervention(int Index, ResolvedIntervention What, bool Ends)
{
    private static readonly DatedIntervention[] Nothing = [];

    /// <summary>What goes on from its month until its end has something to do in each month between.</summary>
    private static (int Month, DatedIntervention Dated)[] EachMonth(RunInputs inputs, ResolvedIntervention one, int index)
    {
        var end = one.Until < 0 ? inputs.Start + inputs.Months : Math.Min(one.Until, inputs.Start + inputs.Months);
        return [.. Enumerable.Range(one.Month, Math.Max(0, end - one.Month)).Select(month => (month, new DatedIntervention(index, one, false)))];
    }

    /// <summary>What begins and ends in each month of a run: units change before what is decided about their posts and people.</summary>
    public static DatedIntervention[][] ByMonth(RunInputs inputs)
    {
        var dated = inputs.Interventions
            .SelectMany((one, index) => one.Kind == InterventionKind.HeadcountCut ? EachMonth(inputs, one, index) : new[] { (Month: one.Until, Dated: new DatedIntervention(index, one, true)), (Month: one.Month, Dated: new DatedIntervention(index, one, false)) })
            .Where(entry => entry.Month >= inputs.Start && entry.Month < inputs.Start + inputs.Months)
            .OrderByDescending(entry => entry.Dated.Ends)
            .ThenByDescending(entry => entry.Dated.What.Kind is InterventionKind.UnitsMerged or InterventionKind.UnitsAbolished or InterventionKind.PositionsMoved)
            .ToLookup(entry => entry.Month - inputs.Start, entry => entry.Dated);
        return [.. Enumerable.Range(0, inputs.Months).Select(month => dated.Contains(month) ? dated[month].ToArray() : Nothing)];
    }
}
