namespace CadreOrleans.Domain.Regulations;

using CadreOrleans.Domain.Qualifications;

/// <summary>What kind of post a title names.</summary>
public enum TitleKind
{
    /// <summary>Leader or manager (deputy head of a division and up, commune leaders).</summary>
    Leadership,

    /// <summary>Specialist or civil servant without leadership.</summary>
    Specialist,

    /// <summary>Membership of a body, held beside a principal post.</summary>
    Membership,
}

/// <summary>A title (chức danh): a kind of position, with its group in the title ladder and the standards it asks for.</summary>
/// <param name="Code">Code by which positions name it.</param>
/// <param name="Name">Name in both languages.</param>
/// <param name="Group">Group in the ladder (nhóm chức danh): a higher number is a higher title; equal numbers are equivalent.</param>
/// <param name="Kind">Kind of post.</param>
/// <param name="Body">For a membership: the body, <c>committee</c> or <c>standing-committee</c>.</param>
/// <param name="Key">Whether it is a key position (chức danh chủ chốt) of its unit.</param>
/// <param name="FeederGroup">Lowest group from which it is ordinarily filled; null for an entry post.</param>
/// <param name="MinimumDegree">Degree level asked for.</param>
/// <param name="MinimumPoliticalTheory">Political theory level asked for.</param>
/// <param name="MinimumStateManagement">State management level asked for.</param>
/// <param name="HoldingAgeLimitMonths">Age in months past which the post may not be held (Youth Union); null if none.</param>
/// <param name="OutsideRoadmap">Whether its holders stand outside the retirement roadmap (armed forces, veterans' heads).</param>
/// <param name="Source">Where the standards come from.</param>
/// <param name="Fields">Fields of study that fit (requirement R3), as their names begin; empty when any does.</param>
/// <param name="Membership">Body whose membership the post asks for; null if none.</param>
/// <param name="FirstTimeAgeLimitMonths">Age in months up to which the post may be taken the first time; null if none.</param>
/// <param name="IsState">Whether it is a post of state (council, people's committee): its terms and reference month are those of the state.</param>
/// <param name="IsHead">Whether its holder heads the unit: the limit of consecutive terms applies.</param>
public sealed record Title(
    string Code,
    Bilingual Name,
    int Group,
    TitleKind Kind,
    string? Body,
    bool Key,
    int? FeederGroup,
    DegreeLevel MinimumDegree,
    PoliticalTheoryLevel MinimumPoliticalTheory,
    StateManagementLevel MinimumStateManagement,
    int? HoldingAgeLimitMonths,
    bool OutsideRoadmap,
    Citation Source,
    IReadOnlyList<string> Fields,
    string? Membership = null,
    int? FirstTimeAgeLimitMonths = null,
    bool IsState = false,
    bool IsHead = false);
