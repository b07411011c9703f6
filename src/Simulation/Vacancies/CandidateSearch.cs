using System.Numerics;
using System.Runtime.CompilerServices;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Vacancies;

/// <summary>Chooses who takes a vacancy, source by source: nominees in the plan, the unit, other units of the tier and above.</summary>
internal static class CandidateSearch
{
    /// <summary>Chooses from the first source that has anyone. With nobody, the buffer knows the month in which somebody will qualify.</summary>
    /// <param name="r">The replicate.</param>
    /// <param name="place">The place.</param>
    /// <param name="month">The month.</param>
    /// <param name="chosen">The slot chosen, or none.</param>
    public static FillSource Choose(ReplicateScratch r, int place, int month, out int chosen)
    {
        FromPlanOnly(r, place, month);
        if (HasChosen(r, place, month, out chosen))
        {
            return FillSource.Plan;
        }

        var scope = r.Epoch.Sources;
        var isOpen = IsOpenToOthers(r.Run.Places, place);
        if (scope >= SourceScope.Unit && (scope != SourceScope.Open || !isOpen || r.Run.Places.Kind[place] != PositionKind.Post))
        {
            FromUnit(r, place, month);
            if (HasChosen(r, place, month, out chosen))
            {
                return FillSource.Unit;
            }
        }

        return scope >= SourceScope.TierAndAbove && isOpen && HasChosenElsewhere(r, place, month, out chosen) ? FillSource.Outside : FillSource.Nobody;
    }

    private static bool HasChosenElsewhere(ReplicateScratch r, int place, int month, out int chosen)
    {
        var isPost = r.Run.Places.Kind[place] == PositionKind.Post;
        var lowest = r.Epoch.Sources >= SourceScope.Anywhere || !isPost ? byte.MaxValue : r.Run.Places.Tier[place];

        // A story tells how many were compared, and so needs them written down.
        if (isPost && r.Choices is null)
        {
            chosen = PoolSelection.Choose(r, place, month, lowest);
            if (chosen < 0)
            {
                r.Candidates.NextMonth = Math.Min(r.Candidates.NextMonth, r.Pools.NextMonth(r, r.Epoch.ClassOf[place], month, lowest));
            }

            return chosen >= 0;
        }

        FromEverywhere(r, place, month, lowest);
        return HasChosen(r, place, month, out chosen);
    }

    private static bool HasChosen(ReplicateScratch r, int place, int month, out int chosen)
    {
        chosen = OrganisationState.None;
        if (r.Candidates.Count > 0)
        {
            Preference.Narrow(r, place);
            chosen = Selection.Choose(r, place, month);
        }

        return chosen >= 0;
    }

    /// <summary>Whether somebody has not just had to leave a place and may be moved.</summary>
    internal static bool IsFree(OrganisationState state, int slot, int place, int month) => state.LeftPlace[slot] != place && state.ProtectedUntil[slot] <= month;

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
            if (nomination.Slot < 0)
            {
                break;
            }

            if (state.Generation[nomination.Slot] == nomination.Generation)
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

    private static void FromEverywhere(ReplicateScratch r, int place, int month, byte lowest)
    {
        var state = r.State;
        var requirementClass = r.Epoch.ClassOf[place];
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

    /// <summary>Adds somebody to the buffer who may take a place now; of others notes when they may.</summary>
    internal static void Consider(ReplicateScratch r, int place, int slot, int month)
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

        if (!IsFree(state, slot, place, month) || (requirement.Membership && !MayJoin(r, slot, place)))
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
