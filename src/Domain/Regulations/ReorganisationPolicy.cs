namespace CadreOrleans.Domain.Regulations;

using CadreOrleans.Domain.Regulations.Regimes;

/// <summary>
/// By which rules people and seats land when units are merged, split or abolished (domain notes, section 7). What it proposes is a reference for the
/// committee, which decides who takes which post.
/// </summary>
/// <param name="ComplianceMonths">Months within which seats over the norm have to be given up.</param>
/// <param name="Seats">Seats of a title in a unit that comes out of a merger.</param>
/// <param name="Landings">Where holders of titles usually go, in order.</param>
/// <param name="NoHigherPostAfterDisciplineIn">Code of the term: who was disciplined in it gets no higher post in the round. Null where there is no such rule.</param>
public sealed record ReorganisationPolicy(
    Sourced<int> ComplianceMonths,
    IReadOnlyList<SeatNorm> Seats,
    IReadOnlyList<LandingRule> Landings,
    Sourced<string>? NoHigherPostAfterDisciplineIn = null)
{
    /// <summary>The rules of a pack that says nothing: no norms, everybody goes to the same title, five years to comply.</summary>
    public static ReorganisationPolicy None { get; } = new(
        new Sourced<int>(60, new Citation("-", Certainty.Estimated)),
        [],
        []);

    /// <summary>The norm of a title; null where the pack has none.</summary>
    public SeatNorm? NormOf(string title) => Seats.FirstOrDefault(norm => norm.Title == title);

    /// <summary>The titles that holders of a title go to, in order; the title itself where the pack does not say.</summary>
    public IReadOnlyList<string> LandingOf(string title) => Landings.FirstOrDefault(landing => landing.From.Contains(title))?.To ?? [title];
}

/// <summary>How many seats a title has in a unit that comes out of a merger.</summary>
/// <param name="Title">Code of the title.</param>
/// <param name="Seats">The norm.</param>
/// <param name="MayExceed">Whether holders over the norm may stay until they have to comply (deputies, members of committees).</param>
public sealed record SeatNorm(string Title, Sourced<int> Seats, bool MayExceed = false);

/// <summary>Where holders of some titles usually go when their post is dissolved.</summary>
/// <param name="From">Codes of the titles left.</param>
/// <param name="To">Codes of the titles taken, the first first.</param>
/// <param name="Source">On what that rests.</param>
public sealed record LandingRule(IReadOnlyList<string> From, IReadOnlyList<string> To, Citation Source);
