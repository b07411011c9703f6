using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Pools;

/// <summary>Codes of the facets of a pool and of their values, as the API spells them.</summary>
public static class PoolFacets
{
    /// <summary>When an official qualifies; see <see cref="Domain.Eligibility.Readiness"/>.</summary>
    public const string Readiness = "readiness";

    /// <summary>Whether from the position's own unit: <c>inPlace</c> (tại chỗ) or <c>outside</c> (từ nơi khác).</summary>
    public const string Source = "source";

    /// <summary>Whether planned: <c>this</c> position, another of an <c>equivalent</c> or higher group, a <c>lower</c> one, <c>none</c>.</summary>
    public const string Planned = "planned";

    /// <summary>Whether from elsewhere than the position's unit: <c>no</c>, <c>yes</c>, <c>unknown</c>.</summary>
    public const string NonLocal = "nonLocal";

    /// <summary>Whether the gate of virtue is passed: <c>satisfied</c>, <c>notSatisfied</c>, <c>unknown</c>.</summary>
    public const string Gate = "gate";

    /// <summary>Estimated talent by quarters of the scale of 0 to 100; <c>notAssessed</c> where no assessment and no vote is on record.</summary>
    public const string Talent = "talent";

    /// <summary>Tier of the principal post.</summary>
    public const string Tier = "tier";

    /// <summary>Cohort on the day: <c>1</c>, <c>2</c>, <c>3</c>, <c>unknown</c>.</summary>
    public const string Cohort = "cohort";

    /// <summary>Sex; structure only, never an order.</summary>
    public const string Sex = "sex";

    /// <summary>Ethnic minority: <c>no</c>, <c>yes</c>, <c>unknown</c>; structure only, never an order.</summary>
    public const string Minority = "minority";

    /// <summary>Highest degree level.</summary>
    public const string Degree = "degree";

    /// <summary>Highest political theory level.</summary>
    public const string Theory = "theory";

    /// <summary>Highest state management level.</summary>
    public const string StateManagement = "stateManagement";

    /// <summary>Rotation on record: <c>horizontal</c>, <c>vertical</c>, <c>never</c>; one may have both.</summary>
    public const string Rotated = "rotated";

    /// <summary>Field of study of the highest degree, as written.</summary>
    public const string Field = "field";

    /// <summary>Unit of the principal post.</summary>
    public const string Unit = "unit";

    internal static readonly string[] Readinesses = [.. Enum.GetNames<Readiness>().Select(Camel)];
    internal static readonly string[] Gates = [.. Enum.GetNames<Verdict>().Select(Camel)];
    internal static readonly string[] Talents = ["0-24", "25-49", "50-74", "75-100", "notAssessed"];
    internal static readonly string[] Sources = ["inPlace", "outside"];
    internal static readonly string[] Plannings = ["this", "equivalent", "lower", "none"];
    internal static readonly string[] NoYesUnknown = ["no", "yes", "unknown"];
    internal static readonly string[] Cohorts = ["1", "2", "3", "unknown"];
    internal static readonly string[] Rotations = ["horizontal", "vertical", "never"];

    /// <summary>All codes, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Readiness, Source, Planned, Gate, Talent, Tier, Cohort, Degree, Theory, StateManagement, Field, Rotated, NonLocal, Sex, Minority, Unit];

    internal static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
