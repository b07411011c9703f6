using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Interventions;

/// <summary>Turns a scenario's interventions into indices, or says what cannot be simulated; nothing is ever ignored.</summary>
public static class InterventionResolver
{
    private const int MostRecruits = 10_000;

    /// <summary>Resolves all interventions; when any is refused, <see cref="InterventionResolution.Resolved"/> is empty.</summary>
    /// <param name="state">The initial state.</param>
    /// <param name="interventions">The scenario's interventions in their order.</param>
    /// <param name="start">First month simulated, as month index.</param>
    /// <param name="months">Number of months simulated.</param>
    public static InterventionResolution Resolve(InitialState state, IReadOnlyList<Intervention> interventions, int start, int months)
    {
        var resolved = new List<ResolvedIntervention>(interventions.Count);
        var refusals = new List<InterventionRefusal>();
        for (var i = 0; i < interventions.Count; i++)
        {
            var code = TryResolve(state, interventions[i], start, months, out var one);
            if (code is null)
            {
                resolved.Add(one!);
            }
            else
            {
                refusals.Add(new InterventionRefusal(i + 1, code));
            }
        }

        return refusals.Count == 0 ? new InterventionResolution(resolved, []) : new InterventionResolution([], refusals);
    }

    private static string? TryResolve(InitialState state, Intervention intervention, int start, int months, out ResolvedIntervention? resolved)
    {
        resolved = null;
        var month = intervention.Month.Index;
        if (!InterventionKinds.Supported.Contains(intervention.Kind))
        {
            return InterventionRefusalCodes.NotSupported;
        }

        if (month < start || month >= start + months)
        {
            return InterventionRefusalCodes.OutsideHorizon;
        }

        var official = intervention.Official is { } o ? Array.BinarySearch(state.Officials.Ids, o.Value, StringComparer.Ordinal) : -1;
        var position = intervention.Position is { } p ? Array.BinarySearch(state.Positions.Ids, p.Value, StringComparer.Ordinal) : -1;
        if (intervention.Position is not null && position < 0)
        {
            return InterventionRefusalCodes.UnknownPosition;
        }

        if (intervention.Kind == InterventionKinds.Recruitment)
        {
            if (intervention.PerYear is not (>= 0 and <= MostRecruits))
            {
                return InterventionRefusalCodes.BadNumber;
            }

            if (position >= 0 && state.Positions.Kind[position] != PositionKind.Entry)
            {
                return InterventionRefusalCodes.NotAnEntryPosition;
            }

            resolved = new ResolvedIntervention(InterventionKind.Recruitment, month, -1, Math.Max(position, -1), intervention.PerYear.Value);
            return null;
        }

        if (official < 0)
        {
            return InterventionRefusalCodes.UnknownOfficial;
        }

        if (intervention.Kind == InterventionKinds.ForcedExit)
        {
            resolved = new ResolvedIntervention(InterventionKind.ForcedExit, month, official, -1, 0);
            return null;
        }

        if (position < 0)
        {
            return InterventionRefusalCodes.UnknownPosition;
        }

        if (state.Positions.Kind[position] != PositionKind.Post || state.Positions.LinkedTo[position] >= 0)
        {
            return InterventionRefusalCodes.NotAPost;
        }

        resolved = new ResolvedIntervention(InterventionKind.ForcedMove, month, official, position, 0);
        return null;
    }
}

/// <summary>The outcome of resolving.</summary>
/// <param name="Resolved">All interventions, in their order; empty when any was refused.</param>
/// <param name="Refusals">Those refused.</param>
public sealed record InterventionResolution(IReadOnlyList<ResolvedIntervention> Resolved, IReadOnlyList<InterventionRefusal> Refusals);
