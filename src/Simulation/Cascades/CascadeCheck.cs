using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Roster.Plans;

namespace CadreOrleans.Simulation.Cascades;

/// <summary>What breaks on the way.</summary>
/// <param name="Link">Number of the link it happens at; 0 for the first move; null where the whole chain brings it about.</param>
/// <param name="Check">What was found, by the same code as for plans.</param>
/// <param name="Plan">The plan it is about; null when it is about no plan.</param>
public sealed record CascadeCheck(int? Link, PlanCheck Check, PlanId? Plan = null);
