using System.Numerics;
using System.Runtime.CompilerServices;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Vacancies;

/// <summary>Collects who can take a vacancy, source by source: nominees in the plan, the unit, other units of the tier and above.</summary>
internal static class CandidateSearch
{
    /// <summary>Fills the buffer from the first source that has anyone.</summary>
    public static FillSource Find(ReplicateScratch r, int place, int month)
    {
        var buffer = r.Candidates;
        buffer.Count = 0;
        buffer.NextMonth = OrganisationState.Never;
        FromPlan(r, place, month);
        if (buffer.Count > 0)
        {
            return FillSource.Plan;
        }

        var scope = r.Epoch.Sources;
        if (scope == SourceScope.Open && r.Run.Places.Kind[place] == PositionKind.Post && IsOpenToOthers(r.Run.Places, place))
        {
            FromEverywhere(r, place, month, anyTier: true);
            return buffer.Count > 0 ? FillSource.Outside : FillSource.Nobody;
        }

        if (scope >= SourceScope.Unit)
        {
            FromUnit(r, place, month);
            if (buffer.Count > 0)
            {
                return FillSource.Unit;
            }
        }

        if (scope >= SourceScope.TierAndAbove && IsOpenToOthers(r.Run.Places, place))
        {
            FromEverywhere(r, place, month, scope >= SourceScope.Anywhere || r.Run.Places.Kind[place] == PositionKind.Membership);
            if (buffer.Count > 0)
            {
                return FillSource.Outside;
            }
        }

        return FillSource.Nobody;
    }

    /// <summary>Whether officials of other units come into question; for a body only those of units under its own.</summary>
    internal static bool IsOpenToOthers(Places places, int place) =>
        !places.Closed[place] && (places.Kind[place] != PositionKind.Membership || places.Units.HasUnitsBelow(places.Unit[place]));

    /// <summary>Fills the buffer with the nominees who qualify now.</summary>
    public static void FromPlanOnly(ReplicateScratch r, int place, int month)
    {
        r.Candidates.Count = 0;
        r.Candidates.NextMonth = OrganisationState.Never;
        FromPlan(r, place, month);
    }

    /// <summary>Whether somebody is no member of a body, and one of that it is drawn from.</summary>
    private static bool MayJoin(ReplicateScratch r, int slot, int body)
    {
        var source = r.Run.Tenure.DrawnFrom[body];
        return !Eligibility.HoldsBeside(r.State, r.Run.Places, slot, body) && (source < 0 || Eligibility.HoldsBeside(r.State, r.Run.Places, slot, source));
    }

    private static void FromPlan(ReplicateScratch r, int place, int month)
    {
        var state = r.State;
        var plans = r.Run.Plans;
        foreach (ref readonly var nomination in state.Nominations.AsSpan(plans.From[place], plans.From[place + 1] - plans.From[place]))
        {
            if (nomination.Slot >= 0 && state.Generation[nomination.Slot] == nomination.Generation)
            {
                Consider(r, place, nomination.Slot, month);
            }
        }
    }

    private static void FromUnit(ReplicateScratch r, int place, int month)
    {
        var state = r.State;
        for (var slot = state.UnitHead[r.Run.Places.Unit[place]]; slot >= 0; slot = state.UnitNext[slot])
        {
            Consider(r, place, slot, month);
        }
    }

    private static void FromEverywhere(ReplicateScratch r, int place, int month, bool anyTier)
    {
        var state = r.State;
        var requirementClass = r.Epoch.ClassOf[place];
        var lowest = anyTier ? byte.MaxValue : r.Run.Places.Tier[place];
        var open = state.SlotsOpenTo(requirementClass);
        for (var word = 0; word < open.Length; word++)
        {
            for (var slots = open[word]; slots != 0; slots &= slots - 1)
            {
                ConsiderOfTier(r, place, (word * 64) + BitOperations.TrailingZeroCount(slots), month, lowest);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ConsiderOfTier(ReplicateScratch r, int place, int slot, int month, byte lowest)
    {
        if (r.State.Tier[slot] <= lowest)
        {
            Consider(r, place, slot, month);
        }
    }

    private static void Consider(ReplicateScratch r, int place, int slot, int month)
    {
        var state = r.State;
        var requirementClass = r.Epoch.ClassOf[place];
        if (!Eligibility.IsOpen(state, slot, requirementClass))
        {
            return;
        }

        var buffer = r.Candidates;
        ref readonly var requirement = ref r.Run.Classes[requirementClass];
        var from = Eligibility.From(state, requirement, slot, month, r.Epoch.ServiceLeftAtAppointment);
        if (from > month)
        {
            buffer.NextMonth = Math.Min(buffer.NextMonth, from);
            return;
        }

        if (state.LeftPlace[slot] == place || state.ProtectedUntil[slot] > month || (requirement.Membership && !MayJoin(r, slot, place)))
        {
            return;
        }

        buffer.Slot[buffer.Count] = slot;
        buffer.Key[buffer.Count] = state.Key[slot];
        buffer.Count++;
    }
}

/// <summary>Where the holder of a filled seat came from.</summary>
internal enum FillSource
{
    Nobody,
    Plan,
    Unit,
    Outside,
    Forced,
    Rotation,
    Reorganisation,
}
