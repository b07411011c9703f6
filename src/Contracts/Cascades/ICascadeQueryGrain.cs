using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;

namespace CadreOrleans.Contracts.Cascades;

/// <summary>Answers "if X leaves, or goes to Y, what then?" from the silo's roster; nothing is recorded. Key: the workspace.</summary>
[Alias("cadre.cascade-query-grain")]
public interface ICascadeQueryGrain : IGrainWithStringKey
{
    /// <summary>
    /// The chain of moves. The reading's day is that of the first move. Refused with <c>official-unknown</c>, <c>position-unknown</c>, <c>cascade-nobody</c>,
    /// <c>cascade-holder-ambiguous</c>, <c>cascade-already-there</c>, <c>official-left-service</c>, <c>cascade-limit-out-of-range</c>, or
    /// <c>cascade-choice-unfit</c> for a choice that the pool of its link does not bear out. The reading is logged.
    /// </summary>
    [Requires(Right.ReadOfficial)]
    [Alias("of")]
    Task<Outcome<Answer<CascadeView>>> Of(Caller caller, Reading reading, CascadeRequest request);
}
