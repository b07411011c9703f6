using System.Numerics;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Rotation;

/// <summary>What a rotation is for.</summary>
internal enum RotationAim
{
    /// <summary>Any equivalent post of another unit.</summary>
    Any,

    /// <summary>Somebody who is no local is to come.</summary>
    NonLocal,
}

/// <summary>Finds where somebody is rotated to, and moves him: to a vacant post, or into that of another, who takes his.</summary>
internal static class RotationMoves
{
    private const int Horizontal = 1;
    private const int Vertical = 2;

    /// <summary>Whether stay, service left, bar and protection let somebody be rotated.</summary>
    public static bool MayMove(ReplicateScratch r, int slot, int month, int serviceLeft)
    {
        var state = r.State;
        return month - state.InPostSince[slot] >= r.Epoch[Rule.RotationStay] && state.Retire[slot] - month >= serviceLeft
            && state.BarUntil[slot] <= month && state.ProtectedUntil[slot] <= month;
    }

    /// <summary>Rotates the holder of a seat if there is anywhere to go.</summary>
    public static bool TryMove(ReplicateScratch r, int seat, int month, RotationAim aim)
    {
        var target = Find(r, seat, month, aim);
        if (target < 0)
        {
            return false;
        }

        var state = r.State;
        var slot = state.Holder[seat];
        var other = state.Holder[target];
        Note(r, slot, target, month);
        if (other >= 0)
        {
            Note(r, other, seat, month);
            Seating.Exchange(r, seat, target, month);
        }
        else
        {
            FillQueue.Withdraw(state, target);
            Appointment.Fill(r, target, slot, month, FillSource.Rotation);
        }

        return true;
    }

    private static void Note(ReplicateScratch r, int slot, int target, int month)
    {
        r.State.RotatedAt[slot] = month;
        r.Tally.Rotations++;
        r.Tally.VerticalRotations += r.Run.Places.Tier[r.Run.Places.PlaceOfSeat[target]] != r.State.Tier[slot] ? 1 : 0;
    }

    /// <summary>The first target that suits: a vacant seat, then the holder longest in post, then the lesser key.</summary>
    private static int Find(ReplicateScratch r, int seat, int month, RotationAim aim)
    {
        var state = r.State;
        var places = r.Run.Places;
        var level = places.Level[places.PlaceOfSeat[seat]];
        if (aim == RotationAim.Any && FindVacant(r, seat, month, level) is >= 0 and var vacant)
        {
            return vacant;
        }

        foreach (var target in r.Targets.Of(r, level))
        {
            if (state.Holder[target] >= 0 && Leads(r, seat, places.PlaceOfSeat[target]) && Suits(r, seat, target, month, aim))
            {
                return target;
            }
        }

        return OrganisationState.None;
    }

    private static int FindVacant(ReplicateScratch r, int seat, int month, int level)
    {
        var places = r.Run.Places;
        var rotations = r.Run.Rotations;
        if (rotations.LevelFrom[level] == rotations.LevelFrom[level + 1])
        {
            return OrganisationState.None;
        }

        var from = places.SeatFrom[rotations.Leaders[rotations.LevelFrom[level]]];
        var to = places.SeatFrom[rotations.Leaders[rotations.LevelFrom[level + 1] - 1] + 1];
        for (var word = from >> 6; word <= (to - 1) >> 6; word++)
        {
            for (var bits = r.State.Due[word]; bits != 0; bits &= bits - 1)
            {
                var target = (word * 64) + BitOperations.TrailingZeroCount(bits);
                var place = places.PlaceOfSeat[target];
                if (target >= from && target < to && rotations.IsLeader[place] && r.State.Holder[target] < 0 && Leads(r, seat, place) && Suits(r, seat, target, month, RotationAim.Any))
                {
                    return target;
                }
            }
        }

        return OrganisationState.None;
    }

    /// <summary>Whether a place lies in another unit and in the direction that rotations take.</summary>
    private static bool Leads(ReplicateScratch r, int seat, int place)
    {
        var places = r.Run.Places;
        var from = places.PlaceOfSeat[seat];
        var direction = r.Epoch[Rule.RotationDirection];
        return places.Unit[place] != places.Unit[from]
            && (direction == 0 || direction == (places.Tier[place] == places.Tier[from] ? Horizontal : Vertical));
    }

    private static bool Suits(ReplicateScratch r, int seat, int target, int month, RotationAim aim)
    {
        var state = r.State;
        var places = r.Run.Places;
        var slot = state.Holder[seat];
        var other = state.Holder[target];
        var (from, to) = (places.PlaceOfSeat[seat], places.PlaceOfSeat[target]);
        if (other < 0)
        {
            return aim == RotationAim.Any && Bits.IsSet(state.Due, target) && Meets(r, slot, to) && Keeps(r, slot, to);
        }

        return state.PrincipalSeat[other] == target && state.RotatedAt[other] != month
            && MayMove(r, other, month, aim == RotationAim.NonLocal ? r.Epoch[Rule.RotationServiceLeftForLocality] : r.Epoch[Rule.RotationServiceLeft])
            && Meets(r, slot, to) && Meets(r, other, from) && Keeps(r, slot, to) && Keeps(r, other, from)
            && (aim == RotationAim.Any || Locality.IsNonLocal(r, other, places.Unit[from]));
    }

    /// <summary>Whether somebody meets the levels that a place asks for.</summary>
    private static bool Meets(ReplicateScratch r, int slot, int place) =>
        r.Epoch.ClassOf[place] is var number && number >= 0 && Eligibility.MeetsLevels(r.State, slot, number);

    /// <summary>Whether no local comes to a key post where the rule on locality holds.</summary>
    private static bool Keeps(ReplicateScratch r, int slot, int place) =>
        r.Epoch[Rule.NonLocalLeaders] == 0 || (r.Run.Tenure.Marks[place] & TenureMarks.Locality) == 0
        || Locality.IsNonLocal(r, slot, r.Run.Places.Unit[place]);
}
