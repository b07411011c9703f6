using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;

namespace CadreOrleans.Contracts.Plans;

/// <summary>How the nominees for a position are listed. A private ranking is a draft and none of these.</summary>
public enum NominationOrder
{
    /// <summary>By votes at the last ballot, the most first; then by the rank recorded.</summary>
    Votes,

    /// <summary>By title held, the highest first.</summary>
    Title,

    /// <summary>By name, A-B-C.</summary>
    Abc,
}

/// <summary>Reads plans. Key: the workspace. A plan is named <c>term/scope</c>.</summary>
[Alias("cadre.plan-query-grain")]
public interface IPlanQueryGrain : IGrainWithStringKey
{
    /// <summary>The plans that stand on the day, of a term or of all.</summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("list")]
    Task<Outcome<Answer<PlanList>>> List(Caller caller, Reading reading, string? term);

    /// <summary>One plan with every position it is to plan for, those without a nominee included.</summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("get")]
    Task<Outcome<Answer<PlanDetail>>> Get(Caller caller, Reading reading, string plan, NominationOrder order);

    /// <summary>The nominations of a plan; with those that have ended when asked for.</summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("nominations")]
    Task<Outcome<Answer<NominationList>>> Nominations(Caller caller, Reading reading, string plan, NominationOrder order, bool ended);

    /// <summary>The procedure of the current round with the arithmetic of every conference held.</summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("steps")]
    Task<Outcome<Answer<StepList>>> Steps(Caller caller, Reading reading, string plan);

    /// <summary>All checks of a plan.</summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("checks")]
    Task<Outcome<Answer<CheckList>>> Checks(Caller caller, Reading reading, string plan);

    /// <summary>The draft of the year's review: of this plan and of the plans of other terms for the same scope that still run.</summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("review")]
    Task<Outcome<Answer<ReviewDraftView>>> Review(Caller caller, Reading reading, string plan);
}
