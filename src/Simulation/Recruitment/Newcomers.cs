using CadreOrleans.Simulation.Abilities;
using CadreOrleans.Simulation.Exits;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Randomness;
using CadreOrleans.Simulation.Rotation;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Recruitment;

/// <summary>Makes newcomers with traits from the policy's distributions. A newcomer's key is the position entered through and the ordinal there.</summary>
internal static class Newcomers
{
    /// <summary>Whether the state has room for one more.</summary>
    public static bool HasRoom(OrganisationState state) => state.FreeCount > 0 || state.UsedSlots < state.Size.Slots;

    /// <summary>A newcomer without a seat yet, in the unit of a place.</summary>
    /// <param name="r">The replicate.</param>
    /// <param name="place">Place to be entered.</param>
    /// <param name="month">The month.</param>
    /// <param name="fromOutside">Whether somebody experienced is sent in to a position decided elsewhere.</param>
    public static int Create(ReplicateScratch r, int place, int month, bool fromOutside)
    {
        var state = r.State;
        var run = r.Run;
        var recruits = run.Policy.Recruits;
        var slot = state.FreeCount > 0 ? state.FreeSlots[--state.FreeCount] : state.UsedSlots++;
        var key = EntityKeys.Newcomer(run.Places.Key[place], state.Arrivals[place]++);
        Span<Words> drawn = stackalloc Words[4];
        Philox.Four(
            key,
            r.Address(RandomStream.NewcomerTraits, -run.Start),
            r.Address(RandomStream.NewcomerTraits, -run.Start, 1),
            r.Address(RandomStream.NewcomerTraits, -run.Start, 2),
            ExitSchedule.InitialAddress(r),
            drawn);
        ref readonly var person = ref drawn[0];
        var real = fromOutside || !recruits.IsBootstrapped || run.Inputs.State.Recruits.Count == 0
            ? OrganisationState.None
            : (int)WeightTable.Uniform(person.W3, (uint)run.Inputs.State.Recruits.Count);
        var woman = WeightTable.Happens(person.W0, recruits.Women);
        var youngest = fromOutside ? recruits.MinimumOutsiderAge : recruits.MinimumAge;
        var below = fromOutside ? recruits.MaximumOutsiderAge : recruits.MaximumAge;
        var birth = month - youngest - (recruits.AgeStep * (int)WeightTable.Uniform(person.W1, (uint)((below - youngest + recruits.AgeStep - 1) / recruits.AgeStep)));
        var marks = (byte)((woman ? OfficialMarks.Woman : 0) | (WeightTable.Happens(person.W2, recruits.EthnicMinority) ? OfficialMarks.EthnicMinority : 0) | OfficialMarks.NotAssessed);
        if (real >= 0)
        {
            marks = (byte)(run.Inputs.State.Recruits.Marks[real] | OfficialMarks.NotAssessed);
            woman = (marks & (byte)OfficialMarks.Woman) != 0;
            birth = month - run.Inputs.State.Recruits.AgeMonths[real];
        }

        state.Key[slot] = key;
        state.Present[slot] = true;
        state.Birth[slot] = birth;
        state.Retire[slot] = Retirement(r, woman, birth);
        state.Marks[slot] = marks;
        NewcomerAbilities.Draw(r, slot, drawn[2]);
        state.BarUntil[slot] = -OrganisationState.Never;
        state.PoorYears[slot] = 0;
        state.DisciplinedIn[slot] = OrganisationState.None;
        state.Unit[slot] = run.Places.Unit[place];
        state.Tier[slot] = run.Places.Tier[place];
        state.Rank[slot] = run.Places.Rank[place];
        state.InPostSince[slot] = month;
        state.PrincipalSeat[slot] = OrganisationState.None;
        state.FirstOtherSeat[slot] = OrganisationState.None;
        state.LeftPlace[slot] = OrganisationState.None;
        state.StandsDown[slot] = 0;
        state.Home[slot] = fromOutside ? Locality.Elsewhere : run.Places.Unit[place];
        state.RotatedAt[slot] = -OrganisationState.Never;
        state.ProtectedUntil[slot] = 0;
        state.PresentCount++;
        UnitMembers.Join(state, slot);
        if (real < 0)
        {
            SetLevels(r, slot, place, drawn[1], fromOutside);
        }
        else
        {
            var brought = run.Inputs.State.Recruits;
            Grades.Qualify(run.Classes, state, slot, brought.Degree[real], brought.Theory[real], brought.StateManagement[real]);
        }

        ExitSchedule.Draw(r, slot, drawn[3], month + 1);
        r.Tally.Recruits++;
        return slot;
    }

    /// <summary>Somebody sent in meets the position's levels; a recruit brings what the distributions give.</summary>
    private static void SetLevels(ReplicateScratch r, int slot, int place, in Words words, bool fromOutside)
    {
        var positions = r.Run.Inputs.State.Positions;
        var position = r.Run.Places.Position[place];
        var degree = r.Run.Degrees.Index(words.W1);
        var theory = r.Run.Theories.Index(words.W2);
        var stateManagement = r.Run.StateManagements.Index(words.W3);
        if (fromOutside)
        {
            degree = Math.Max(degree, positions.MinimumDegree[position]);
            theory = Math.Max(theory, positions.MinimumTheory[position]);
            stateManagement = Math.Max(stateManagement, positions.MinimumStateManagement[position]);
        }

        Grades.Qualify(r.Run.Classes, r.State, slot, degree, theory, stateManagement);
    }

    private static int Retirement(ReplicateScratch r, bool woman, int birth)
    {
        if (!r.Run.Policy.Retirement)
        {
            return OrganisationState.Never;
        }

        var month = r.Run.Policy.NewcomerRetirement.MonthFor(woman, birth + r.Run.Start);
        return month == OfficialColumns.NoRetirement ? OrganisationState.Never : month - r.Run.Start + r.State.RetirementDelay;
    }
}
