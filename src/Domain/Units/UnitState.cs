namespace CadreOrleans.Domain.Units;

using System.Collections.Immutable;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Positions;

/// <summary>What decisions about a unit need to know, folded from the unit's stream.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Version">Number of events folded; 0 when there is no such unit.</param>
/// <param name="Facts">What is recorded of it; null before its creation.</param>
/// <param name="CreatedOn">First day.</param>
/// <param name="EndedOn">First day no longer there; null while it exists.</param>
/// <param name="OpenPositions">Positions it has.</param>
/// <param name="Children">Units that were put under it, by their creation or later; some may have ended or been put elsewhere since.</param>
/// <param name="PositionsChangedOn">Latest day on which a position came, went or moved: what ends the unit before it would miss that position.</param>
[GenerateSerializer, Immutable, Alias("cadre.unit-state")]
public sealed record UnitState(
    [property: Id(0)] UnitId Unit,
    [property: Id(1)] long Version,
    [property: Id(2)] UnitFacts? Facts,
    [property: Id(3)] DateOnly CreatedOn,
    [property: Id(4)] DateOnly? EndedOn,
    [property: Id(5)] ImmutableArray<PositionId> OpenPositions,
    [property: Id(6)] ImmutableArray<UnitId> Children,
    [property: Id(7)] DateOnly PositionsChangedOn)
{
    /// <summary>A unit of which nothing is recorded.</summary>
    public static UnitState Unknown(UnitId unit) => new(unit, 0, null, default, null, [], [], default);

    /// <summary>Whether the unit was created.</summary>
    public bool Exists => Facts is not null;

    /// <summary>Whether the unit exists on a day.</summary>
    public bool ExistsOn(DateOnly day) => Exists && day >= CreatedOn && (EndedOn is not { } ended || day < ended);

    /// <summary>The state after one more event of the stream.</summary>
    public UnitState Apply(RecordedEvent recorded)
    {
        var next = this with { Version = Version + 1 };
        return recorded.Event switch
        {
            UnitCreated created when created.Unit == Unit => next with { Facts = created.Facts, CreatedOn = recorded.EffectiveOn },
            UnitCreated created => next with { Children = Children.Add(created.Unit) },
            UnitCorrected corrected when corrected.Unit == Unit => next with { Facts = corrected.Facts },
            UnitCorrected corrected => Children.Contains(corrected.Unit) ? next : next with { Children = Children.Add(corrected.Unit) },
            UnitsMerged merged when merged.Into == Unit => next,
            UnitsMerged or UnitAbolished => next with { EndedOn = recorded.EffectiveOn },
            PositionCreated created => Changed(next, recorded) with { OpenPositions = OpenPositions.Add(created.Position) },
            PositionMoved moved when moved.To == Unit => Changed(next, recorded) with { OpenPositions = OpenPositions.Add(moved.Position) },
            PositionMoved moved => Changed(next, recorded) with { OpenPositions = OpenPositions.Remove(moved.Position) },
            PositionAbolished abolished => Changed(next, recorded) with { OpenPositions = OpenPositions.Remove(abolished.Position) },
            _ => next,
        };
    }

    private static UnitState Changed(UnitState unit, RecordedEvent recorded) =>
        recorded.EffectiveOn > unit.PositionsChangedOn ? unit with { PositionsChangedOn = recorded.EffectiveOn } : unit;
}
