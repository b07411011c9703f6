using System.Numerics;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Recording;

/// <summary>How things stand in each unit at a year's end: vacancies, holders of posts and their structure, planned posts without anybody ready.</summary>
internal static class UnitRecorder
{
    public static void Run(ReplicateScratch r, int year, Accumulators into)
    {
        var table = into.Layout.Units;
        var period = table.PeriodOf(year);
        if (period < 0)
        {
            return;
        }

        var counts = r.Tally.Units;
        CountHolders(r, (year * 12) + 12, counts);
        CountVacant(r, counts);
        for (var unit = 0; unit < table.Units; unit++)
        {
            if (table.Has(unit))
            {
                var scale = table.ScaleOf(unit);
                for (var subject = UnitSubject.OpenVacancies; subject < UnitSubject.Count; subject++)
                {
                    into.Cells[table.CellAt(unit, period, subject) + scale.Of(counts[At(unit, subject)])]++;
                }
            }
        }
    }

    /// <summary>Where a unit's count of a subject stands in the tally.</summary>
    public static int At(int unit, UnitSubject subject) => (unit * (int)UnitSubject.Count) + (int)subject;

    private static void CountHolders(ReplicateScratch r, int month, int[] counts)
    {
        var state = r.State;
        var places = r.Run.Places;
        var (youngBelow, oldFrom) = (r.Run.Policy.YoungBelow * 12, r.Run.Policy.OldFrom * 12);
        for (var slot = 0; slot < state.UsedSlots; slot++)
        {
            var seat = state.PrincipalSeat[slot];
            if (!state.Present[slot] || seat < 0 || places.Kind[places.PlaceOfSeat[seat]] != PositionKind.Post)
            {
                continue;
            }

            var at = places.Unit[places.PlaceOfSeat[seat]] * (int)UnitSubject.Count;
            var age = month - state.Birth[slot];
            var marks = state.Marks[slot];
            counts[at + (int)UnitSubject.Holders]++;
            counts[at + (int)UnitSubject.Young] += age < youngBelow ? 1 : 0;
            counts[at + (int)UnitSubject.Old] += age >= oldFrom ? 1 : 0;
            counts[at + (int)UnitSubject.Women] += marks & (int)OfficialMarks.Woman;
            counts[at + (int)UnitSubject.EthnicMinority] += (marks & (int)OfficialMarks.EthnicMinority) >> 1;
        }
    }

    private static void CountVacant(ReplicateScratch r, int[] counts)
    {
        var places = r.Run.Places;
        for (var word = 0; word < r.State.Vacant.Length; word++)
        {
            for (var bits = r.State.Vacant[word]; bits != 0; bits &= bits - 1)
            {
                var place = places.PlaceOfSeat[(word * 64) + BitOperations.TrailingZeroCount(bits)];
                counts[At(places.Unit[place], UnitSubject.OpenVacancies)] += Seating.CountsAsPost(places, place) ? 1 : 0;
            }
        }
    }
}
