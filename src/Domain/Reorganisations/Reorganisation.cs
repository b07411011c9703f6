namespace CadreOrleans.Domain.Reorganisations;

using CadreOrleans.Domain.Identifiers;

/// <summary>What is done to units on one day: mergers, splits, abolitions, creations, tiers dropped, and who was already decided to go where.</summary>
public sealed record Reorganisation
{
    /// <summary>First day of the new structure.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Units that become one.</summary>
    public IReadOnlyList<UnitMerger> Mergers { get; init; } = [];

    /// <summary>Units of which a part becomes a unit of its own.</summary>
    public IReadOnlyList<UnitSplit> Splits { get; init; } = [];

    /// <summary>Units that end without successor.</summary>
    public IReadOnlyList<UnitAbolition> Abolitions { get; init; } = [];

    /// <summary>Units that begin.</summary>
    public IReadOnlyList<UnitCreation> Creations { get; init; } = [];

    /// <summary>Codes of the tiers of which every unit ends.</summary>
    public IReadOnlyList<string> AbolishedTiers { get; init; } = [];

    /// <summary>Seats decided for single positions; they take the place of the pack's norm.</summary>
    public IReadOnlyDictionary<PositionId, int> Seats { get; init; } = new Dictionary<PositionId, int>();

    /// <summary>Who was decided to take which position; they take it before all others.</summary>
    public IReadOnlyDictionary<OfficialId, PositionId> Decided { get; init; } = new Dictionary<OfficialId, PositionId>();

    /// <summary>Whether it changes no unit.</summary>
    public bool IsEmpty => Mergers.Count + Splits.Count + Abolitions.Count + Creations.Count + AbolishedTiers.Count == 0;
}

/// <summary>Units that become one new unit. The first named leads: its positions go on, those of the others are folded into them title by title.</summary>
/// <param name="Name">Name of the new unit.</param>
/// <param name="Code">Its official code; may be the old code of one of them, since a code names a unit only together with a day.</param>
/// <param name="Units">The units that end, at least two.</param>
/// <param name="Under">The unit it stands under; null to stand where the first stood, or at the root when that one ends too.</param>
public sealed record UnitMerger(string Name, string Code, IReadOnlyList<UnitId> Units, UnitId? Under);

/// <summary>A part of a unit becomes a unit of its own; the positions go over with their holders.</summary>
/// <param name="From">The unit that goes on.</param>
/// <param name="Positions">Positions that leave it.</param>
/// <param name="Name">Name of the new unit.</param>
public sealed record UnitSplit(UnitId From, IReadOnlyList<PositionId> Positions, string Name);

/// <summary>A unit ends with its positions.</summary>
/// <param name="Unit">The unit; those under it have to end too, or go to the unit above.</param>
/// <param name="PeopleTo">The unit in which its people are to find posts; null for any that comes out of the reorganisation.</param>
public sealed record UnitAbolition(UnitId Unit, UnitId? PeopleTo);

/// <summary>A unit begins with the positions of a model, vacant.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Model">The unit whose tier, kind and positions it takes as a model.</param>
/// <param name="Under">The unit it stands under; null to stand where the model stands.</param>
public sealed record UnitCreation(string Name, UnitId Model, UnitId? Under);
