using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Contracts.Pools;

/// <summary>What is asked of a pool. The day asked about is the reading's.</summary>
/// <param name="WithinMonths">Only those who qualify within so many months; 0 for those who qualify on the day, null for everybody in service.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Term">Code of the term planned for; null for the next one where the purpose is planning.</param>
/// <param name="Unit">Only those whose principal post is in this unit or under it; null for all.</param>
/// <param name="Search">Free text on name, post, unit, code; null for all.</param>
/// <param name="Filters">Values accepted, by facet; null for all.</param>
/// <param name="Order"><c>rank</c>, <c>name</c>, <c>retirement</c> or <c>earliest</c>.</param>
/// <param name="Limit">Most rows, 1 to 500.</param>
/// <param name="Cursor">Where to go on, as the part before said.</param>
/// <param name="Facets">Whether facets are counted.</param>
/// <param name="TalentFrom">Least estimated talent, 0 to 100; null for any. Asks for the right to read assessments.</param>
/// <param name="TalentTo">Most estimated talent, 0 to 100; null for any. Asks for the right to read assessments.</param>
[GenerateSerializer, Immutable, Alias("cadre.pool-request")]
public sealed record PoolRequest(
    [property: Id(0)] int? WithinMonths = 0,
    [property: Id(1)] Purpose Purpose = Purpose.Appointment,
    [property: Id(2)] string? Term = null,
    [property: Id(3)] string? Unit = null,
    [property: Id(4)] string? Search = null,
    [property: Id(5)] IReadOnlyDictionary<string, IReadOnlyList<string>>? Filters = null,
    [property: Id(6)] string Order = "rank",
    [property: Id(7)] int Limit = 50,
    [property: Id(8)] string? Cursor = null,
    [property: Id(9)] bool Facets = true,
    [property: Id(10)] int? TalentFrom = null,
    [property: Id(11)] int? TalentTo = null);

/// <summary>A requirement that is no position yet.</summary>
/// <param name="Tier">Code of the tier.</param>
/// <param name="Title">Code of a title whose standards apply; null when they are given here.</param>
/// <param name="Unit">The unit in which the post would be; null when none is meant.</param>
/// <param name="Group">Group in the title ladder; by the title unless given.</param>
/// <param name="Kind">Kind of post; by the title unless given.</param>
/// <param name="FeederGroup">Lowest group from which it is filled; by the title unless given.</param>
/// <param name="MinimumDegree">Degree level; by the title unless given.</param>
/// <param name="MinimumPoliticalTheory">Political theory level; by the title unless given.</param>
/// <param name="MinimumStateManagement">State management level; by the title unless given.</param>
/// <param name="Fields">Fields of study that fit; by the title unless given.</param>
[GenerateSerializer, Immutable, Alias("cadre.requirement-request")]
public sealed record RequirementRequest(
    [property: Id(0)] string Tier,
    [property: Id(1)] string? Title = null,
    [property: Id(2)] UnitId? Unit = null,
    [property: Id(3)] int? Group = null,
    [property: Id(4)] TitleKind? Kind = null,
    [property: Id(5)] int? FeederGroup = null,
    [property: Id(6)] DegreeLevel? MinimumDegree = null,
    [property: Id(7)] PoliticalTheoryLevel? MinimumPoliticalTheory = null,
    [property: Id(8)] StateManagementLevel? MinimumStateManagement = null,
    [property: Id(9)] IReadOnlyList<string>? Fields = null);
