using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;

namespace CadreOrleans.Contracts.Pools;

/// <summary>Answers who qualifies for a position (nguồn nhân sự), from the silo's roster. Key: the workspace.</summary>
[Alias("cadre.candidate-pool-query-grain")]
public interface ICandidatePoolQueryGrain : IGrainWithStringKey
{
    /// <summary>The pool of a position; refused with <c>position-unknown</c>, or with a code that names the part of the question that cannot be answered.</summary>
    [Requires(Right.ReadOfficial)]
    [Alias("of")]
    Task<Outcome<Answer<PoolPage>>> Of(Caller caller, Reading reading, string position, PoolRequest request);

    /// <summary>The pools of many positions, in the order asked for.</summary>
    [Requires(Right.ReadOfficial)]
    [Alias("of-many")]
    Task<Outcome<Answer<PoolPages>>> OfMany(Caller caller, Reading reading, IReadOnlyList<string> positions, PoolRequest request);

    /// <summary>The pool of a requirement that is no position yet.</summary>
    [Requires(Right.ReadOfficial)]
    [Alias("of-requirement")]
    Task<Outcome<Answer<PoolPage>>> OfRequirement(Caller caller, Reading reading, RequirementRequest requirement, PoolRequest request);

    /// <summary>How one official stands towards a position: every finding, and the rank part by part. The reading is logged.</summary>
    [Requires(Right.ReadOfficial)]
    [Alias("explain")]
    Task<Outcome<Answer<PoolExplanation>>> Explain(Caller caller, Reading reading, string position, PoolRequest request, string official);

    /// <summary>
    /// The leadership posts that an official could reach next by the title ladder, and those planned for, each with what is missing. The reading is logged.
    /// </summary>
    [Requires(Right.ReadOfficial)]
    [Alias("reachable")]
    Task<Outcome<Answer<ReachablePosts>>> Reachable(Caller caller, Reading reading, string official, int limit);
}
