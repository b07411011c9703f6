using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Units;

namespace CadreOrleans.Exchange.Canonical.Checks;

/// <summary>
/// What no single row can show: whether records agree with each other. Run only over rows that are each in order and refer to rows that exist;
/// otherwise one slip would be reported many times.
/// </summary>
internal static class RecordChecks
{
    public static void Run(ImportBuilder into)
    {
        var records = new Records(into);
        UnitChecks.Run(records, into);
        SeatChecks.Run(records, into);
        PrincipalCheck.Run(records, into);
        LifeChecks.Run(records, into);
        PlanChecks.Run(into);
    }
}

/// <summary>One holding of a seat with its row and, once ended, its end.</summary>
internal sealed record Holding(Appointed Taken, DateOnly From, DateOnly? Until, int Line)
{
    /// <summary>Whether this holding and another share a day.</summary>
    public bool Overlaps(Holding other) => (other.Until is not { } otherEnd || From < otherEnd) && (Until is not { } end || other.From < end);
}

/// <summary>Records by identifier, as the checks need them.</summary>
internal sealed class Records
{
    public Records(ImportBuilder into)
    {
        var ends = Of<IncumbencyEnded>(into).ToDictionary(entry => entry.Event.Incumbency, entry => entry.On);
        Holdings =
        [
            .. Of<Appointed>(into).Select(entry => new Holding(
                entry.Event, entry.On, ends.TryGetValue(entry.Event.Incumbency, out var until) ? until : null, entry.Line)),
        ];
        Units = Of<UnitCreated>(into).ToDictionary(entry => entry.Event.Unit, entry => (entry.Event.Facts, entry.On, entry.Line));
        UnitEnds = Of<UnitAbolished>(into).ToDictionary(entry => entry.Event.Unit, entry => entry.On);
        Positions = Of<PositionCreated>(into).ToDictionary(entry => entry.Event.Position, entry => (entry.Event.Facts, entry.On, entry.Line));
        PositionEnds = Of<PositionAbolished>(into).ToDictionary(entry => entry.Event.Position, entry => entry.On);
        Officials = Of<OfficialRegistered>(into).ToDictionary(entry => entry.Event.Official, entry => (entry.Event.Facts, entry.On));
        Departures = Of<LeftService>(into).ToDictionary(entry => entry.Event.Official, entry => entry.On);
    }

    public IReadOnlyList<Holding> Holdings { get; }

    public Dictionary<UnitId, (UnitFacts Facts, DateOnly From, int Line)> Units { get; }

    public Dictionary<UnitId, DateOnly> UnitEnds { get; }

    public Dictionary<PositionId, (PositionFacts Facts, DateOnly From, int Line)> Positions { get; }

    public Dictionary<PositionId, DateOnly> PositionEnds { get; }

    public Dictionary<OfficialId, (OfficialFacts Facts, DateOnly From)> Officials { get; }

    public Dictionary<OfficialId, DateOnly> Departures { get; }

    public static IEnumerable<(T Event, DateOnly On, int Line)> Of<T>(ImportBuilder into) =>
        into.Events.Where(placed => placed.Draft.Event is T).Select(placed => ((T)placed.Draft.Event, placed.Draft.EffectiveOn, placed.Line));
}
