namespace CadreOrleans.Simulation.Interventions;

/// <summary>Why an intervention cannot be simulated.</summary>
/// <param name="Number">Its place in the scenario, from 1.</param>
/// <param name="Code">Stable code; see <see cref="InterventionRefusalCodes"/>.</param>
/// <param name="Field">The field that is wrong, in camelCase.</param>
public sealed record InterventionRefusal(int Number, string Code, string Field);

/// <summary>Stable codes of refusals.</summary>
public static class InterventionRefusalCodes
{
    /// <summary>The kind is not carried by this kernel.</summary>
    public const string NotSupported = "intervention-not-supported";

    /// <summary>The official is not in service at the start of the run, or not named.</summary>
    public const string UnknownOfficial = "intervention-official-unknown";

    /// <summary>The position does not exist at the start of the run, or is not named.</summary>
    public const string UnknownPosition = "intervention-position-unknown";

    /// <summary>The unit does not exist at the start of the run, or is not named.</summary>
    public const string UnknownUnit = "intervention-unit-unknown";

    /// <summary>Recruitment concerns entry positions only.</summary>
    public const string NotAnEntryPosition = "intervention-position-not-entry";

    /// <summary>The number of recruits is missing, negative, or over 10,000.</summary>
    public const string BadNumber = "intervention-number-invalid";

    /// <summary>The month lies before the start or after the end of the run.</summary>
    public const string OutsideHorizon = "intervention-outside-horizon";

    /// <summary>More seats are to be abolished than the position has.</summary>
    public const string TooManySeats = "intervention-count-over-seats";

    /// <summary>The position is not held together with another.</summary>
    public const string NotLinked = "intervention-position-not-linked";

    /// <summary>The position is held together with another, so that it has one seat only.</summary>
    public const string Linked = "intervention-position-linked";

    /// <summary>A unit is merged into itself, or named twice.</summary>
    public const string IntoItself = "intervention-unit-into-itself";

    /// <summary>A forced move goes to a membership, a linked position, or one that is recruited into.</summary>
    public const string NotAPost = "intervention-position-not-a-post";
}
