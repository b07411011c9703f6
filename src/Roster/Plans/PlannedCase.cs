namespace CadreOrleans.Roster.Plans;

/// <summary>Somebody who stands, or would stand, in a plan.</summary>
/// <param name="Official">Row of the official.</param>
/// <param name="Position">Row of the position.</param>
/// <param name="Term">Code of the term.</param>
/// <param name="From">First day in the plan.</param>
internal readonly record struct PlannedCase(int Official, int Position, string Term, DateOnly From);
