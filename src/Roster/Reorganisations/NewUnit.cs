using CadreOrleans.Domain.Units;

namespace CadreOrleans.Roster.Reorganisations;

/// <summary>A unit that comes out of a reorganisation.</summary>
/// <param name="Number">Its number among them, from 0.</param>
/// <param name="Facts">What will be recorded of it.</param>
/// <param name="From">Rows of the units it was made of, the leading one first; empty for one that is created.</param>
/// <param name="Model">Row of the unit whose positions a created unit copies; -1 if none.</param>
public sealed record NewUnit(int Number, UnitFacts Facts, IReadOnlyList<int> From, int Model = -1);
