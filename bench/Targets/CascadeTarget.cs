using System.Diagnostics;
using System.Globalization;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Simulation.Cascades;
using CadreOrleans.Simulation.Tests.Cascades;

namespace CadreOrleans.Bench.Targets;

/// <summary>Cascades in process: whoever of the sample leaves, and one of 5,000 who hold the same position.</summary>
public sealed class CascadeTarget : ITarget
{
    private const double MillisecondsAllowed = 50;
    private const double ManyMillisecondsAllowed = 1_000;
    private const int Many = 5_000;

    /// <inheritdoc/>
    public IEnumerable<TargetLine> Measure()
    {
        var view = SampleDistrict.View();
        var columns = PoolColumns.Of(view, new RuleBook(), view.AsOf);
        var times = new List<double>();
        var (longest, chained) = (0, 0);
        foreach (var official in Enumerable.Range(0, view.Roster.Officials.Count).Where(row => view.Roster.Officials.InServiceOn(row, view.AsOf)))
        {
            var (milliseconds, cascade) = Leave(columns, official, new CascadeLimits());
            times.Add(milliseconds);
            (longest, chained) = cascade.Moves.Count() is var moves && moves > longest ? (moves, official) : (longest, chained);
        }

        times.Sort();
        yield return Line($"cascade: whoever of the sample's {times.Count} leaves, median (slowest {times[^1]:0.0} ms, most moves {longest})", times[times.Count / 2], MillisecondsAllowed);

        // Columns of their own: the first question judges every class of requirements on its way.
        var fresh = PoolColumns.Of(view, new RuleBook(), view.AsOf);
        yield return Line($"cascade: the first question of a roster, for the longest chain", Leave(fresh, chained, new CascadeLimits()).Milliseconds, MillisecondsAllowed);

        var office = new Office().Post("p-many", "team-lead", seats: Many);
        for (var i = 0; i < Many; i++)
        {
            office.Person(string.Create(CultureInfo.InvariantCulture, $"o{i:0000}"), "p-many");
        }

        var crowd = office.Post("p-head", "department-head").Person("head", "p-head").Columns();
        var deep = new CascadeLimits { Depth = CascadeLimits.GreatestDepth, Width = CascadeLimits.GreatestWidth };
        yield return Line(
            $"cascade: {Many} hold the position that the chain goes through, first question",
            Leave(crowd, crowd.View.Roster.Officials.Find(new OfficialId("head")), deep).Milliseconds,
            ManyMillisecondsAllowed);
    }

    private static (double Milliseconds, Cascade Cascade) Leave(PoolColumns columns, int official, CascadeLimits limits)
    {
        var start = Stopwatch.GetTimestamp();
        var (cascade, _) = CascadeBuilder.Build(columns, new CascadeQuestion { Official = official, Limits = limits }, TimeProvider.System);
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, cascade!);
    }

    private static TargetLine Line(FormattableString name, double milliseconds, double allowed) => new(
        name.ToString(CultureInfo.InvariantCulture),
        string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.0} ms"),
        string.Create(CultureInfo.InvariantCulture, $"{allowed:0} ms"),
        milliseconds < allowed);
}
