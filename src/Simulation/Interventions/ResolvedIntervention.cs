namespace CadreOrleans.Simulation.Interventions;

/// <summary>An intervention whose officials, positions and units are indices into the initial state. One of a scenario may become several, or none.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Month">Month index in which it takes effect.</param>
/// <param name="Official">Index of the official, -1 for none.</param>
/// <param name="Position">Index of the position, -1 for none.</param>
/// <param name="PerYear">A number a year, for recruits -1 to refill whatever is vacant.</param>
public sealed record ResolvedIntervention(InterventionKind Kind, int Month, int Official, int Position, int PerYear)
{
    /// <summary>No month, unit or other.</summary>
    public const int None = -1;

    /// <summary>Number of the scenario's intervention that it comes from, from 1; 0 when it comes from none.</summary>
    public int Number { get; init; }

    /// <summary>Month index in which it ends, or that something is moved to; <see cref="None"/> for none.</summary>
    public int Until { get; init; } = None;

    /// <summary>Index of the unit; <see cref="None"/> for all.</summary>
    public int Unit { get; init; } = None;

    /// <summary>Number of people or seats, or a share or factor in percent.</summary>
    public int Count { get; init; }

    /// <summary>Which value is meant, as the kind numbers them.</summary>
    public int Choice { get; init; }

    /// <summary>The new value.</summary>
    public int Value { get; init; }

    /// <summary>Indices of officials, positions or units, or pairs of numbers, as the kind asks for; empty for none.</summary>
    public int[] List { get; init; } = [];
}

/// <summary>What a changed requirement concerns. The numbers are part of a run's key and never change.</summary>
public enum RequirementKind
{
    /// <summary>Degree level.</summary>
    Degree = 0,

    /// <summary>Political theory level.</summary>
    PoliticalTheory = 1,

    /// <summary>State management level.</summary>
    StateManagement = 2,

    /// <summary>Months in the present post.</summary>
    HeldMonths = 3,

    /// <summary>Age in months that must not be reached.</summary>
    MaximumAge = 4,
}

/// <summary>What an intervention does. The numbers are part of a run's key and never change.</summary>
public enum InterventionKind : byte
{
    /// <summary>The official leaves service.</summary>
    ForcedExit = 1,

    /// <summary>The official takes the position; an incumbent of its only seat becomes available for other positions.</summary>
    ForcedMove = 2,

    /// <summary>The yearly number of recruits changes from the month on, for one entry position or for all.</summary>
    Recruitment = 3,

    /// <summary>Somebody from outside takes the position, and leaves again in the month of the return.</summary>
    SentIn = 4,

    /// <summary>So many officials, of one unit or of all, leave: who is drawn.</summary>
    UnnamedExits = 5,

    /// <summary>Nobody is appointed, in one unit or in all, until a month.</summary>
    Freeze = 6,

    /// <summary>A rule has another value; <see cref="ResolvedIntervention.Choice"/> is the <see cref="Policies.Rule"/>.</summary>
    PolicyValue = 7,

    /// <summary>Retirement of everybody who has not retired yet is put off by so many months.</summary>
    RetirementDelay = 8,

    /// <summary>A position requires something else; <see cref="ResolvedIntervention.Choice"/> is the <see cref="RequirementKind"/>.</summary>
    Requirement = 9,

    /// <summary>The regimes of a subject (<see cref="Policies.RuleSubject"/>, 0 for all) are those of another month, and stay so.</summary>
    RegimeSwitch = 10,

    /// <summary>A congress that is due in the month is held in another.</summary>
    CongressMoved = 11,

    /// <summary>The official does not stand again at the next boundary of a term.</summary>
    NotStanding = 12,

    /// <summary>An election for the position in the month fails.</summary>
    ElectionFails = 13,

    /// <summary>The officials of the list are not moved until a month.</summary>
    Protected = 14,

    /// <summary>The level above calls the official up, for good or until a month.</summary>
    CalledUp = 15,

    /// <summary>So many rotations a year, in a direction (<see cref="ResolvedIntervention.Choice"/>: 0 any, 1 horizontal, 2 vertical), until a month.</summary>
    RotationProgramme = 16,

    /// <summary>The position has so many seats from the month on.</summary>
    SeatsChanged = 17,

    /// <summary>So many seats of the position are closed.</summary>
    SeatsAbolished = 18,

    /// <summary>Specialist posts, of one unit or of all, are cut by so many percent a year as they fall vacant, until a month.</summary>
    HeadcountCut = 19,

    /// <summary>The hazard of a cause (<see cref="Policies.ExitCause"/>, the number after the last for all) is so many percent of the usual until a month.</summary>
    HazardShock = 20,

    /// <summary>Early retirement is offered; the list holds pairs of most months left and percent who take it.</summary>
    EarlyRetirement = 21,

    /// <summary>Units go on as the one named; see <see cref="MergerReading"/> for the list. Until its end, seats over the norm may be held.</summary>
    UnitsMerged = 22,

    /// <summary>The units of the list are abolished; their people go to the unit named, or anywhere.</summary>
    UnitsAbolished = 23,

    /// <summary>Positions go over to others with their holders; the list holds pairs of old and new.</summary>
    PositionsMoved = 24,

    /// <summary>Places a year in a kind of course (<see cref="ResolvedIntervention.Choice"/> is the <see cref="Policies.CourseKind"/>).</summary>
    TrainingPlaces = 25,
}
