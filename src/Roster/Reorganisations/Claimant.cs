using CadreOrleans.Domain.Selection;

namespace CadreOrleans.Roster.Reorganisations;

/// <summary>Somebody who has to find a post.</summary>
/// <param name="Official">Row of the official.</param>
/// <param name="From">Row of the principal post left; -1 if none.</param>
/// <param name="Group">Group of the title left: who comes from the higher title goes first.</param>
/// <param name="Ladder">Codes of the titles claimed, the first first.</param>
/// <param name="NewUnit">Number of the new unit of the post left; -1 when it is dissolved, so that any unit comes into question.</param>
/// <param name="Rank">Place among equals; null when the official cannot be judged.</param>
/// <param name="IsBarred">Whether a higher post is closed after discipline.</param>
internal sealed record Claimant(int Official, int From, int Group, IReadOnlyList<string> Ladder, int NewUnit, Ranked? Rank, bool IsBarred);
