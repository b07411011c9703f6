using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Pools;

/// <summary>How the rows of a pool are ordered; ties are broken by identifier, so that the order is total.</summary>
public enum PoolOrder
{
    /// <summary>By readiness, then by gate, then by talent: the order of the committee's own list.</summary>
    Rank,

    /// <summary>By name, as Vietnamese lists have it: by given name first.</summary>
    Name,

    /// <summary>By legal retirement month, the nearest first.</summary>
    Retirement,

    /// <summary>By the first day on which every condition holds; those without such a day last.</summary>
    Earliest,
}

/// <summary>Who is sought: for a position, or for a requirement that is no position yet.</summary>
/// <param name="Position">Row of the position; -1 for an ad-hoc requirement.</param>
/// <param name="Requirement">What is asked for.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Term">The term planned for; null where the purpose knows none.</param>
public sealed record PoolTarget(int Position, Requirement Requirement, Purpose Purpose, Term? Term);

/// <summary>What is asked of a pool besides whom it is for.</summary>
public sealed record PoolQuestion
{
    /// <summary>Only those who qualify within so many months of the day; 0 for those who qualify on it, null for everybody in service.</summary>
    public int? WithinMonths { get; init; } = 0;

    /// <summary>Row of a unit: only those whose principal post is in it or under it; -1 for all.</summary>
    public int Unit { get; init; } = -1;

    /// <summary>Free text; null for all.</summary>
    public string? Search { get; init; }

    /// <summary>Values accepted, by facet; a facet that is not named accepts all.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Accepted { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Least estimated talent, 0 to 1; null for any. Who was not assessed is not left out in silence: the estimate then rests on the prior.</summary>
    public double? TalentFrom { get; init; }

    /// <summary>Most estimated talent, 0 to 1; null for any.</summary>
    public double? TalentTo { get; init; }

    /// <summary>The order.</summary>
    public PoolOrder Order { get; init; }

    /// <summary>Most rows.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>The official after whom to go on; null from the start.</summary>
    public OfficialId? After { get; init; }

    /// <summary>Whether facets are counted.</summary>
    public bool Counts { get; init; } = true;
}

/// <summary>A facet with the number of officials for each of its values, its own filter left aside.</summary>
/// <param name="Code">Code; see <see cref="PoolFacets"/>.</param>
/// <param name="Values">Values with their numbers: all of a facet with few values; of units and fields the most frequent that occur.</param>
/// <param name="Others">Number of values that occur and are not listed.</param>
public sealed record FacetCounts(string Code, IReadOnlyList<FacetCount> Values, int Others);

/// <summary>How many officials of a pool have a value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">Number of officials.</param>
public readonly record struct FacetCount(string Value, int Count);

/// <summary>One official of a pool.</summary>
/// <param name="Official">Row of the official.</param>
/// <param name="Standing">When he or she qualifies.</param>
/// <param name="InPlace">Whether from the position's own unit.</param>
/// <param name="Planned">Whether planned, as the facet <see cref="PoolFacets.Planned"/> has it.</param>
public readonly record struct PoolEntry(int Official, Standing Standing, bool InPlace, string Planned);

/// <summary>The answer to a question.</summary>
/// <param name="Total">Number of all who match.</param>
/// <param name="Entries">The rows asked for, in order.</param>
/// <param name="HasMore">Whether others follow.</param>
/// <param name="Facets">Facets with counts; empty when not asked for.</param>
public sealed record PoolAnswer(int Total, IReadOnlyList<PoolEntry> Entries, bool HasMore, IReadOnlyList<FacetCounts> Facets);
