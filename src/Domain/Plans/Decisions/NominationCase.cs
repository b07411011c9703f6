using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Domain.Plans.Decisions;

/// <summary>What records and regulation say about a nomination before it is decided. Where the pack has no planning rules nothing is limited.</summary>
/// <param name="MaximumNames">Most names for the position; null for a body, which has a coefficient instead.</param>
/// <param name="Names">Names the position has in the term, in whatever plan.</param>
/// <param name="MaximumPositions">Most positions of one person at one level; null where the position does not count.</param>
/// <param name="Positions">Positions of that level for which the person stands in the term, in whatever plan.</param>
/// <param name="Broken">The hard rule that the nominee breaks and that no training can mend; null if none.</param>
public sealed record NominationCase(Sourced<int>? MaximumNames, int Names, Sourced<int>? MaximumPositions, int Positions, Finding? Broken)
{
    /// <summary>Nothing limits.</summary>
    public static NominationCase Unlimited { get; } = new(null, 0, null, 0, null);
}
