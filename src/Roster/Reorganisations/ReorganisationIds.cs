using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Roster.Reorganisations;

/// <summary>Gives the identifiers of what a reorganisation creates.</summary>
/// <param name="Unit">Names a new unit.</param>
/// <param name="Position">Names a new position.</param>
/// <param name="Incumbency">Names a new holding of a seat.</param>
public sealed record ReorganisationIds(Func<UnitId> Unit, Func<PositionId> Position, Func<IncumbencyId> Incumbency);
