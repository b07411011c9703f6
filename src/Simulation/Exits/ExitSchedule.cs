using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Exits;

/// <summary>
/// Dates every exit when an official comes under observation: one Exp(1) variate for each cause, the exit in the month in which the cumulative
/// hazard passes it, or in the legal retirement month if that is not later. Dates wait in a calendar; a change of tier re-dates with what is left.
/// </summary>
internal static class ExitSchedule
{
    /// <summary>Code of an exit by law, after the codes of <see cref="ExitCause"/>.</summary>
    public const byte ByLaw = HazardTable.Causes;

    /// <summary>Code of an exit that an intervention forces.</summary>
    public const byte Forced = ByLaw + 1;

    /// <summary>In place of a month: the thresholds have not been drawn yet.</summary>
    private const int Undrawn = -1;

    /// <summary>More than any hazard adds up to.</summary>
    private const ulong OutOfReach = 1UL << 50;

    /// <summary>Dates the exits of all officials at the start. Thresholds that no exit within the run needs are drawn only when they are asked for.</summary>
    public static void DrawInitial(ReplicateScratch r)
    {
        var state = r.State;
        var count = state.UsedSlots;
        PhiloxBatch.Three(state.Key.AsSpan(0, count), InitialAddress(r), r.Words0, r.Words1, r.Words2);
        var first = r.Run.InitialExits.FirstWord.AsSpan(0, count * HazardTable.Causes);
        for (var slot = 0; slot < count; slot++)
        {
            var of = first.Slice(slot * HazardTable.Causes, HazardTable.Causes);
            var words = new Words(r.Words0[slot], r.Words1[slot], r.Words2[slot], 0);
            if (words.W0 < of[0] && words.W1 < of[1] && words.W2 < of[2])
            {
                state.HazardSince[slot] = Undrawn;
                DateByLaw(r, slot);
            }
            else
            {
                SetThresholds(r, slot, words, 0);
                Date(r, slot);
            }
        }
    }

    /// <summary>Where the thresholds of anybody are drawn from.</summary>
    public static DrawAddress InitialAddress(ReplicateScratch r) => r.Address(RandomStream.Exit, -r.Run.Start);

    /// <summary>Dates the exit of a newcomer, who is at risk from a month on, by the words drawn at <see cref="InitialAddress"/>.</summary>
    public static void Draw(ReplicateScratch r, int slot, in Words words, int from)
    {
        SetThresholds(r, slot, words, from);
        for (var cause = 0; cause < HazardTable.Causes; cause++)
        {
            if (r.State.HazardPercent[cause] is var percent && percent != 100)
            {
                ref var left = ref r.State.HazardLeft[(slot * HazardTable.Causes) + cause];
                left = Scaled(left, percent);
            }
        }

        Date(r, slot);
    }

    /// <summary>Takes off the thresholds what the hazards have used up to a month, and counts on from there.</summary>
    public static void Advance(ReplicateScratch r, int slot, int month)
    {
        Ensure(r, slot);
        var state = r.State;
        if (state.HazardSince[slot] >= month)
        {
            return;
        }

        var hazards = r.Run.Hazards;
        var old = hazards.At(state.Tier[slot], state.HazardSince[slot] - state.Birth[slot]);
        var now = hazards.At(state.Tier[slot], month - state.Birth[slot]);
        for (var cause = 0; cause < HazardTable.Causes; cause++)
        {
            // Nothing is left of a threshold that was passed already, when the exit is put off to a month to come.
            ref var left = ref state.HazardLeft[(slot * HazardTable.Causes) + cause];
            left -= Math.Min(left, hazards[now + cause] - hazards[old + cause]);
        }

        state.HazardSince[slot] = month;
    }

    /// <summary>What is left of a threshold in the measure of hazards that are so many percent of the usual.</summary>
    public static ulong Scaled(ulong left, int percent) => percent == 0 ? left + OutOfReach : left * 100 / (ulong)percent;

    /// <summary>The same back again.</summary>
    public static ulong Unscaled(ulong left, int percent) => percent == 0 ? Math.Max(left, OutOfReach) - OutOfReach : left * (ulong)percent / 100;

    /// <summary>Re-dates an official whose tier is another from a month on.</summary>
    public static void ChangeTier(ReplicateScratch r, int slot, byte tier, int from)
    {
        Advance(r, slot, from);
        r.State.Tier[slot] = tier;
        Redate(r, slot);
    }

    /// <summary>Dates an official's exit anew after a change of the legal month or of the hazards.</summary>
    public static void Redate(ReplicateScratch r, int slot)
    {
        Ensure(r, slot);
        ExitCalendar.Remove(r.State, slot);
        Date(r, slot);
    }

    private static void SetThresholds(ReplicateScratch r, int slot, in Words words, int from)
    {
        var logs = r.Run.Logs;
        var left = r.State.HazardLeft.AsSpan(slot * HazardTable.Causes, HazardTable.Causes);
        left[0] = logs.Exponential(words.W0);
        left[1] = logs.Exponential(words.W1);
        left[2] = logs.Exponential(words.W2);
        r.State.HazardSince[slot] = from;
    }

    /// <summary>Sees to it that an official's thresholds are drawn.</summary>
    private static void Ensure(ReplicateScratch r, int slot)
    {
        if (r.State.HazardSince[slot] == Undrawn)
        {
            SetThresholds(r, slot, Philox.Draw(r.State.Key[slot], InitialAddress(r)), 0);
        }
    }

    /// <summary>Dates an exit that only the law can bring within the run.</summary>
    private static void DateByLaw(ReplicateScratch r, int slot)
    {
        var state = r.State;
        var legal = Math.Max(state.Retire[slot], 0);
        if (legal < r.Run.Months)
        {
            state.ExitCause[slot] = ByLaw;
            ExitCalendar.Add(state, slot, legal);
        }
        else
        {
            state.ExitMonth[slot] = OrganisationState.Never;
        }
    }

    private static void Date(ReplicateScratch r, int slot)
    {
        var state = r.State;
        var hazards = r.Run.Hazards;
        var since = state.HazardSince[slot];
        var months = r.Run.Months - since;
        if (months <= 0)
        {
            state.ExitMonth[slot] = OrganisationState.Never;
            return;
        }

        var from = hazards.At(state.Tier[slot], since - state.Birth[slot]);
        var end = from + (months * HazardTable.Causes);
        var first = months;
        byte why = ByLaw;
        for (var cause = 0; cause < HazardTable.Causes; cause++)
        {
            var left = state.HazardLeft[(slot * HazardTable.Causes) + cause];
            if (hazards[end + cause] - hazards[from + cause] > left)
            {
                var after = hazards.MonthsUntil(from + cause, left, first);
                if (after < first)
                {
                    first = after;
                    why = (byte)cause;
                }
            }
        }

        first = why == ByLaw ? first : PutOff(r.Run, since + first) - since;
        var legal = Math.Max(state.Retire[slot] - since, 0);
        if (legal <= first)
        {
            first = legal;
            why = ByLaw;
        }

        if (first < months)
        {
            state.ExitCause[slot] = why;
            ExitCalendar.Add(state, slot, since + first);
        }
        else
        {
            state.ExitMonth[slot] = OrganisationState.Never;
        }
    }

    /// <summary>The month in which an exit that falls due in another takes place: the next one, in the policy's month of the year if it names any.</summary>
    private static int PutOff(CompiledRun run, int month)
    {
        var monthOfYear = run.Policy.Hazards.Month;
        return monthOfYear == 0 ? month : month + ((monthOfYear + 11 - ((run.Start + month) % 12)) % 12);
    }
}
