using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Selection;

namespace CadreOrleans.Contracts.Pools;

/// <summary>A part of a pool.</summary>
/// <param name="Position">The position; null for an ad-hoc requirement.</param>
/// <param name="Requirement">What is asked for.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Term">Code of the term planned for; null where the purpose knows none.</param>
/// <param name="Total">Number of all who match.</param>
/// <param name="Rows">The rows, in order.</param>
/// <param name="NextCursor">Where the next part begins; null at the end.</param>
/// <param name="Facets">Facets with counts; empty when not asked for.</param>
[GenerateSerializer, Immutable, Alias("cadre.pool-page")]
public sealed record PoolPage(
    [property: Id(0)] string? Position,
    [property: Id(1)] RequirementView Requirement,
    [property: Id(2)] Purpose Purpose,
    [property: Id(3)] string? Term,
    [property: Id(4)] int Total,
    [property: Id(5)] IReadOnlyList<PoolRow> Rows,
    [property: Id(6)] string? NextCursor,
    [property: Id(7)] IReadOnlyList<PoolFacet> Facets);

/// <summary>Pools of many positions.</summary>
/// <param name="Pools">A part of each pool, in the order asked for.</param>
[GenerateSerializer, Immutable, Alias("cadre.pool-pages")]
public sealed record PoolPages([property: Id(0)] IReadOnlyList<PoolPage> Pools);

/// <summary>An official in a pool.</summary>
/// <param name="Official">Identifier.</param>
/// <param name="Name">Name.</param>
/// <param name="Position">Principal position; null if none.</param>
/// <param name="Post">Its name; null if none.</param>
/// <param name="UnitName">Its unit; null if none.</param>
/// <param name="Cohort">Cohort on the day, 1 to 3; null when the birth leaves it open. Structure only.</param>
/// <param name="Verdict">Whether every hard rule holds on the day.</param>
/// <param name="Readiness">When the official qualifies.</param>
/// <param name="Earliest">First day on which every hard rule holds, in the past for those who qualify; null when none is known, or always.</param>
/// <param name="InPlace">Whether from the position's own unit (tại chỗ).</param>
/// <param name="Planned"><c>this</c> position, an <c>equivalent</c> or higher one, a <c>lower</c> one, <c>none</c>.</param>
/// <param name="Retires">Last day of service by the roadmap; null outside the roadmap.</param>
/// <param name="Assessments">The last three years on record, the latest first; null when the caller may not see them.</param>
/// <param name="Gaps">Hard rules that do not hold or are unknown, each with its article.</param>
/// <param name="Gate">Whether the gate of virtue is passed; who does not pass has no rank.</param>
/// <param name="Talent">Estimated talent; null when the caller may not see it.</param>
[GenerateSerializer, Immutable, Alias("cadre.pool-row")]
public sealed record PoolRow(
    [property: Id(0)] string Official,
    [property: Id(1)] string Name,
    [property: Id(2)] string? Position,
    [property: Id(3)] string? Post,
    [property: Id(4)] string? UnitName,
    [property: Id(5)] int? Cohort,
    [property: Id(6)] Verdict Verdict,
    [property: Id(7)] Readiness Readiness,
    [property: Id(8)] DateOnly? Earliest,
    [property: Id(9)] bool InPlace,
    [property: Id(10)] string Planned,
    [property: Id(11)] DateOnly? Retires,
    [property: Id(12)] IReadOnlyList<PoolAssessment>? Assessments,
    [property: Id(13)] IReadOnlyList<Finding> Gaps,
    [property: Id(14)] Verdict Gate,
    [property: Id(15)] PoolTalent? Talent);

/// <summary>Estimated talent on a scale of 0 to 100.</summary>
/// <param name="Estimate">The estimate.</param>
/// <param name="Low">One standard deviation below.</param>
/// <param name="High">One standard deviation above.</param>
/// <param name="Assessed">Whether an assessment or a vote is on record; without one the estimate rests on the prior and on qualifications.</param>
[GenerateSerializer, Immutable, Alias("cadre.pool-talent")]
public sealed record PoolTalent([property: Id(0)] double Estimate, [property: Id(1)] double Low, [property: Id(2)] double High, [property: Id(3)] bool Assessed);

/// <summary>A year's assessment in a pool.</summary>
/// <param name="Year">The year.</param>
/// <param name="Level">The level.</param>
[GenerateSerializer, Immutable, Alias("cadre.pool-assessment")]
public sealed record PoolAssessment([property: Id(0)] int Year, [property: Id(1)] AssessmentLevel Level);

/// <summary>A facet with counts; its own filter is left aside in them.</summary>
/// <param name="Code">Code of the facet.</param>
/// <param name="Values">Values with counts, in the order in which they are shown; of units and fields of study the most frequent.</param>
/// <param name="Others">Number of values that occur and are not listed.</param>
[GenerateSerializer, Immutable, Alias("cadre.pool-facet")]
public sealed record PoolFacet([property: Id(0)] string Code, [property: Id(1)] IReadOnlyList<PoolFacetValue> Values, [property: Id(2)] int Others);

/// <summary>A value of a facet.</summary>
/// <param name="Value">The value, as filters name it.</param>
/// <param name="Name">Name of a unit; null where the value speaks for itself.</param>
/// <param name="Count">Number of officials.</param>
[GenerateSerializer, Immutable, Alias("cadre.pool-facet-value")]
public sealed record PoolFacetValue([property: Id(0)] string Value, [property: Id(1)] string? Name, [property: Id(2)] int Count);

/// <summary>How one official stands towards a position.</summary>
/// <param name="Row">The row, as a pool would have it.</param>
/// <param name="IsConcerned">Whether the official could be in the pool: in service, and not a holder of the position.</param>
/// <param name="Findings">The answer of every rule, those that hold among them.</param>
/// <param name="Rank">What the place in the order rests on, part by part; null when the caller may not see assessments.</param>
[GenerateSerializer, Immutable, Alias("cadre.pool-explanation")]
public sealed record PoolExplanation(
    [property: Id(0)] PoolRow Row,
    [property: Id(1)] bool IsConcerned,
    [property: Id(2)] IReadOnlyList<Finding> Findings,
    [property: Id(3)] PoolRank? Rank);

/// <summary>What a place in the order rests on: first the gate, then talent, then virtue, then full-time study.</summary>
/// <param name="Gate">Findings of the gate.</param>
/// <param name="Talent">Estimate of talent.</param>
/// <param name="Virtue">Estimate of virtue; it breaks ties.</param>
/// <param name="Study">Mode of study of the highest degree.</param>
/// <param name="NotAssessed">Whether no assessment and no vote is on record.</param>
[GenerateSerializer, Immutable, Alias("cadre.pool-rank")]
public sealed record PoolRank(
    [property: Id(0)] IReadOnlyList<Finding> Gate,
    [property: Id(1)] PoolEstimate Talent,
    [property: Id(2)] PoolEstimate Virtue,
    [property: Id(3)] StudyMode Study,
    [property: Id(4)] bool NotAssessed);

/// <summary>An estimate with its uncertainty and everything it is made of.</summary>
/// <param name="Summary">The estimate on a scale of 0 to 100.</param>
/// <param name="Parts">Its parts; their contributions add up to the mean on the logit scale.</param>
[GenerateSerializer, Immutable, Alias("cadre.pool-estimate")]
public sealed record PoolEstimate([property: Id(0)] PoolTalent Summary, [property: Id(1)] IReadOnlyList<EstimatePart> Parts);

/// <summary>What a position, or a requirement that is no position yet, asks for.</summary>
/// <param name="Tier">Tier.</param>
/// <param name="Title">Code of the title; null when there is none.</param>
/// <param name="Group">Group in the title ladder.</param>
/// <param name="Kind">Kind of post.</param>
/// <param name="FeederGroup">Lowest group from which it is ordinarily filled; null for an entry post.</param>
/// <param name="MinimumDegree">Degree level asked for.</param>
/// <param name="MinimumPoliticalTheory">Political theory level asked for.</param>
/// <param name="MinimumStateManagement">State management level asked for.</param>
/// <param name="Fields">Fields of study that fit; empty when any does.</param>
/// <param name="Membership">Body whose membership goes with it; null if none.</param>
/// <param name="Source">Where the standards come from.</param>
[GenerateSerializer, Immutable, Alias("cadre.requirement-view")]
public sealed record RequirementView(
    [property: Id(0)] string Tier,
    [property: Id(1)] string? Title,
    [property: Id(2)] int Group,
    [property: Id(3)] TitleKind Kind,
    [property: Id(4)] int? FeederGroup,
    [property: Id(5)] DegreeLevel MinimumDegree,
    [property: Id(6)] PoliticalTheoryLevel MinimumPoliticalTheory,
    [property: Id(7)] StateManagementLevel MinimumStateManagement,
    [property: Id(8)] IReadOnlyList<string> Fields,
    [property: Id(9)] string? Membership,
    [property: Id(10)] Citation Source);
