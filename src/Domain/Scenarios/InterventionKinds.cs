namespace CadreOrleans.Domain.Scenarios;

using CadreOrleans.Domain.Scenarios.Catalogue;

/// <summary>Kinds of intervention by their stable names.</summary>
public static class InterventionKinds
{
    /// <summary>A named official leaves service in the month.</summary>
    public const string ForcedExit = "forced-exit";

    /// <summary>A named official takes a position in the month.</summary>
    public const string ForcedMove = "forced-move";

    /// <summary>The number of recruits a year changes from the month on.</summary>
    public const string Recruitment = "recruitment";

    /// <summary>Several moves are made together.</summary>
    public const string Moves = "moves";

    /// <summary>The level above sends somebody into a position.</summary>
    public const string SentIn = "sent-in";

    /// <summary>The level above calls an official up.</summary>
    public const string CalledUp = "called-up";

    /// <summary>An official does not stand again at the next term boundary.</summary>
    public const string NotStanding = "not-standing";

    /// <summary>An election fails: the position stays vacant and is tried again.</summary>
    public const string ElectionFails = "election-fails";

    /// <summary>Officials whom no move, rotation or cut touches.</summary>
    public const string Protected = "protected";

    /// <summary>A number of people nobody names leave.</summary>
    public const string UnnamedExits = "unnamed-exits";

    /// <summary>A value of the policy changes.</summary>
    public const string PolicyValue = "policy-value";

    /// <summary>A requirement of a position, or of all equal ones, changes.</summary>
    public const string Requirement = "requirement";

    /// <summary>Nobody is appointed until a date.</summary>
    public const string Freeze = "freeze";

    /// <summary>Posts are cut by a share a year.</summary>
    public const string HeadcountCut = "headcount-cut";

    /// <summary>The number of training places a year changes.</summary>
    public const string TrainingPlaces = "training-places";

    /// <summary>A congress is held in another month.</summary>
    public const string CongressMoved = "congress-moved";

    /// <summary>A hazard of leaving is multiplied for some time.</summary>
    public const string HazardShock = "hazard-shock";

    /// <summary>An offer to retire early.</summary>
    public const string EarlyRetirement = "early-retirement";

    /// <summary>Another regime of the pack holds from the month on.</summary>
    public const string RegimeSwitch = "regime-switch";

    /// <summary>A programme of rotations.</summary>
    public const string RotationProgramme = "rotation-programme";

    /// <summary>Two posts are held by one person from now on (nhất thể hóa).</summary>
    public const string PostsUnified = "posts-unified";

    /// <summary>A post that is held together with another becomes a post of its own.</summary>
    public const string PostsSplit = "posts-split";

    /// <summary>A post is created.</summary>
    public const string PostCreated = "post-created";

    /// <summary>Seats of a post are abolished.</summary>
    public const string PostAbolished = "post-abolished";

    /// <summary>The number of seats of a position changes.</summary>
    public const string SeatsChanged = "seats-changed";

    /// <summary>Units are merged into a new one.</summary>
    public const string UnitsMerged = "units-merged";

    /// <summary>Positions of a unit become a unit of their own.</summary>
    public const string UnitSplit = "unit-split";

    /// <summary>A unit is abolished.</summary>
    public const string UnitAbolished = "unit-abolished";

    /// <summary>A unit is created after the model of another.</summary>
    public const string UnitCreated = "unit-created";

    /// <summary>All units of a tier are abolished.</summary>
    public const string TierAbolished = "tier-abolished";

    /// <summary>All kinds that the kernel carries.</summary>
    public static IReadOnlyList<string> Supported { get; } = [.. InterventionCatalogue.All.Where(spec => spec.Carried).Select(spec => spec.Kind)];
}
