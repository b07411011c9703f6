using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Domain.Eligibility;

/// <summary>
/// What a position asks of whoever is to take it: the standards of its title, seen at its unit. Also an ad-hoc question that is no position yet.
/// Positions whose requirements are equal apart from position and unit form one requirement class.
/// </summary>
public sealed record Requirement
{
    /// <summary>The position; null for an ad-hoc requirement.</summary>
    public PositionId? Position { get; init; }

    /// <summary>The unit; null when no unit is meant.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>Code of the unit's tier.</summary>
    public required string Tier { get; init; }

    /// <summary>Code of the title; null for an ad-hoc requirement.</summary>
    public string? Title { get; init; }

    /// <summary>Group in the title ladder; a higher number is a higher title.</summary>
    public required int Group { get; init; }

    /// <summary>Kind of post.</summary>
    public required TitleKind Kind { get; init; }

    /// <summary>Lowest group from which it is ordinarily filled; null for an entry post.</summary>
    public int? FeederGroup { get; init; }

    /// <summary>Degree level asked for.</summary>
    public DegreeLevel MinimumDegree { get; init; }

    /// <summary>Political theory level asked for.</summary>
    public PoliticalTheoryLevel MinimumPoliticalTheory { get; init; }

    /// <summary>State management level asked for.</summary>
    public StateManagementLevel MinimumStateManagement { get; init; }

    /// <summary>Fields of study that fit; empty when any does.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>Body whose membership the post asks for (<c>committee</c>, <c>standing-committee</c>); null if none.</summary>
    public string? Membership { get; init; }

    /// <summary>Age in months up to which it may be taken the first time; null if none.</summary>
    public int? FirstTimeAgeLimitMonths { get; init; }

    /// <summary>Age in months up to which it may be held; null if none.</summary>
    public int? HoldingAgeLimitMonths { get; init; }

    /// <summary>Whether the holder stands outside the retirement roadmap.</summary>
    public bool OutsideRoadmap { get; init; }

    /// <summary>Whether it is a post of state (council, people's committee), whose reference month differs from the party's.</summary>
    public bool IsState { get; init; }

    /// <summary>Where the standards come from.</summary>
    public required Citation Source { get; init; }

    /// <summary>The requirement of a position of a title.</summary>
    public static Requirement Of(Title title, string tier, UnitId unit, PositionId position) => new()
    {
        Position = position,
        Unit = unit,
        Tier = tier,
        Title = title.Code,
        Group = title.Group,
        Kind = title.Kind,
        FeederGroup = title.FeederGroup,
        MinimumDegree = title.MinimumDegree,
        MinimumPoliticalTheory = title.MinimumPoliticalTheory,
        MinimumStateManagement = title.MinimumStateManagement,
        Fields = title.Fields,
        Membership = title.Membership,
        FirstTimeAgeLimitMonths = title.FirstTimeAgeLimitMonths,
        HoldingAgeLimitMonths = title.HoldingAgeLimitMonths,
        OutsideRoadmap = title.OutsideRoadmap,
        IsState = title.IsState,
        Source = title.Source,
    };
}
