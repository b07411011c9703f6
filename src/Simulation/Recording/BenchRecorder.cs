using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Recording;

/// <summary>Bench strength: how soon the readiest nominee of each planned position qualifies.</summary>
internal static class BenchRecorder
{
    private const int Grades = 5;

    public static void Run(ReplicateScratch r, int year, Accumulators into)
    {
        Span<int> counts = stackalloc int[Grades];
        counts.Clear();
        var month = (year * 12) + 11;
        var places = r.Run.Places;
        for (var place = 0; place < places.Count; place++)
        {
            if (r.Run.Plans.From[place] == r.Run.Plans.From[place + 1] || r.Run.Classes.OfPlace[place] < 0)
            {
                continue;
            }

            var readiness = Readiness(r, place, month);
            counts[readiness]++;
            into.Cells[into.Layout.PositionCellAt(places.Position[place], year) + (int)PositionCell.BenchNow + readiness]++;
        }

        r.BenchNow = counts[0];
        r.BenchNobody = counts[Grades - 1];
        for (var readiness = 0; readiness < Grades; readiness++)
        {
            into.Record(into.Layout.Yearly[(int)YearlySeries.BenchNow + readiness], year, counts[readiness]);
        }
    }

    private static int Readiness(ReplicateScratch r, int place, int month)
    {
        var state = r.State;
        var requirementClass = r.Run.Classes.OfPlace[place];
        ref readonly var requirement = ref r.Run.Classes[requirementClass];
        var earliest = int.MaxValue;
        for (var entry = r.Run.Plans.From[place]; entry < r.Run.Plans.From[place + 1]; entry++)
        {
            var slot = state.NomineeSlot[entry];
            if (slot >= 0 && state.Generation[slot] == state.NomineeGeneration[entry] && Eligibility.IsOpen(state, slot, requirementClass))
            {
                earliest = Math.Min(earliest, Eligibility.From(state, requirement, slot, month, r.Run.Policy.ServiceLeftAtAppointment));
            }
        }

        var wait = earliest - month;
        return wait <= 0 ? 0 : wait <= 12 ? 1 : wait <= 36 ? 2 : wait <= 60 ? 3 : 4;
    }
}
