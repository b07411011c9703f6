using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Recording;

/// <summary>Bench strength: how soon the readiest nominee of each planned position qualifies.</summary>
internal static class BenchRecorder
{
    /// <summary>Now, within one, three, five years, nobody.</summary>
    public const int Grades = 5;

    public static void Run(ReplicateScratch r, int year, Accumulators into)
    {
        var counts = r.Tally.Bench;
        Array.Clear(counts);
        Array.Clear(r.Tally.Units);
        int none = 0, keys = 0;
        foreach (var place in r.Run.Planned)
        {
            if (r.State.SeatsThere[place] == 0)
            {
                continue;
            }

            var readiness = Readiness(r, place, (year * 12) + 11);
            counts[readiness]++;
            none += readiness > 0 ? 1 : 0;
            r.Tally.Units[UnitRecorder.At(r.Run.Places.Unit[place], UnitSubject.NoneReady)] += readiness > 0 ? 1 : 0;
            keys += readiness > 0 && r.Run.Places.IsKey[place] ? 1 : 0;
            r.Positions.Bench(place, year, readiness);
        }

        into.Record(into.Layout.Yearly[(int)YearlySeries.NoneReady], year, none);
        into.Record(into.Layout.Yearly[(int)YearlySeries.KeyNoneReady], year, keys);
        for (var readiness = 0; readiness < Grades; readiness++)
        {
            into.Record(into.Layout.Yearly[(int)YearlySeries.BenchNow + readiness], year, counts[readiness]);
        }
    }

    private static int Readiness(ReplicateScratch r, int place, int month)
    {
        var state = r.State;
        var requirementClass = r.Epoch.ClassOf[place];
        ref readonly var requirement = ref r.Run.Classes[requirementClass];
        var serviceLeft = r.Epoch.ServiceLeftAtAppointment;
        var generations = state.Generation.AsSpan();
        var open = state.Open.AsSpan((requirementClass >> 6) * state.Size.Slots, state.Size.Slots);
        var bit = 1UL << (requirementClass & 63);
        var earliest = int.MaxValue;
        var from = r.Run.Plans.From[place];
        foreach (ref readonly var nomination in state.Nominations.AsSpan(from, r.Run.Plans.From[place + 1] - from))
        {
            var slot = nomination.Slot;
            if (slot < 0)
            {
                // Plans have no gaps: nobody stands further on.
                break;
            }

            if (generations[slot] == nomination.Generation && (open[slot] & bit) != 0)
            {
                earliest = Math.Min(earliest, Eligibility.From(state, requirement, slot, month, serviceLeft));
                if (earliest == month)
                {
                    return 0;
                }
            }
        }

        var wait = earliest - month;
        return wait <= 0 ? 0 : wait <= 12 ? 1 : wait <= 36 ? 2 : wait <= 60 ? 3 : 4;
    }
}
