using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>Whether the official is local to the position's unit, by the pack's predicate on the boundaries of the day.</summary>
public enum LocalityAnswer
{
    /// <summary>Nobody asked; the rules on locality say nothing.</summary>
    NotAsked,

    /// <summary>Local.</summary>
    Local,

    /// <summary>Not local (không phải người địa phương).</summary>
    NonLocal,

    /// <summary>No home is recorded.</summary>
    Unknown,
}

/// <summary>What a case needs to know of others than the official and the position.</summary>
public sealed record CaseContext
{
    /// <summary>Nothing but the official and the position.</summary>
    public static CaseContext None { get; } = new();

    /// <summary>Last day for which records exist, when the day asked about lies later; null when it does not.</summary>
    public DateOnly? KnownTo { get; init; }

    /// <summary>Whether the official is local to the unit.</summary>
    public LocalityAnswer Locality { get; init; }

    /// <summary>Whether the move serves the rule on non-local heads or on two consecutive terms: a rotation then asks for less remaining service.</summary>
    public bool ServesLocality { get; init; }

    /// <summary>Births of the other nominees for the position.</summary>
    public IReadOnlyList<PartialDate> PeerBirths { get; init; } = [];

    /// <summary>Units whose bodies (committee, standing committee) are those of the position's level and place.</summary>
    public IReadOnlyList<UnitId> BodyUnits { get; init; } = [];
}
