namespace CadreOrleans.Simulation.Policies;

/// <summary>How virtue and talent move, what an assessment shows of them, and how both make the order of those who pass the gate.</summary>
public sealed record AbilityPolicy
{
    /// <summary>Additive drift, seen as it is, ordered by talent.</summary>
    public static AbilityPolicy Plain { get; } = new() { Scale = AbilityScale.Share, Reversion = 0, Noise = 0, VirtueWeight = 0 };

    /// <summary>The scale on which abilities drift.</summary>
    public required AbilityScale Scale { get; init; }

    /// <summary>Share of the distance to the middle of the scale that is lost in a year, millionths.</summary>
    public required int Reversion { get; init; }

    /// <summary>
    /// Standard deviation, on the scale, of what the committee sees around the ability itself, millionths; drawn anew with each yearly assessment.
    /// 0: it sees the ability.
    /// </summary>
    public required int Noise { get; init; }

    /// <summary>
    /// Whether each replicate draws abilities from what the evidence leaves open, and the committee goes by its estimate: the posterior mean, which
    /// every yearly assessment brings up to date. Asks for the logit scale. Off: abilities begin as estimated, and the last assessment alone is seen.
    /// </summary>
    public bool FromEvidence { get; init; }

    /// <summary>Standard deviation of what is thought of an ability before any evidence, on the scale, millionths; newcomers are seen so.</summary>
    public int PriorDeviation { get; init; } = 1_000_000;

    /// <summary>Least estimated virtue for a plan or a higher post, millionths; 0 where the gate rests on documents only.</summary>
    public int MinimumVirtue { get; init; }

    /// <summary>Weight of virtue in the order, millionths; the rest is talent's. 0: by talent alone, ties by virtue.</summary>
    public required int VirtueWeight { get; init; }
}

/// <summary>The scale on which an ability drifts.</summary>
public enum AbilityScale : byte
{
    /// <summary>The share itself, clamped to [0, 1].</summary>
    Share,

    /// <summary>The logit of the share.</summary>
    Logit,
}
