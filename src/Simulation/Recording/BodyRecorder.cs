using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Recording;

/// <summary>Cohorts, women and minorities among the members of each body.</summary>
internal static class BodyRecorder
{
    private const int Million = 1_000_000;

    public static void Run(ReplicateScratch r, int year, Accumulators into)
    {
        var layout = into.Layout;
        for (var body = 0; body < layout.Bodies.Length; body++)
        {
            Record(r, r.Run.Places.OfPosition[layout.Bodies[body]], (year * 12) + 12, into.Cells.AsSpan(layout.BodyCellAt(body, year), (int)BodyCell.Count));
        }
    }

    private static void Record(ReplicateScratch r, int place, int month, Span<long> cells)
    {
        var state = r.State;
        var places = r.Run.Places;
        int members = 0, young = 0, old = 0, women = 0, minority = 0;
        for (var seat = places.SeatFrom[place]; seat < places.SeatFrom[place + 1]; seat++)
        {
            var slot = state.Holder[seat];
            if (slot < 0)
            {
                continue;
            }

            var age = month - state.Birth[slot];
            members++;
            young += age < r.Run.Policy.YoungBelow * 12 ? 1 : 0;
            old += age >= r.Run.Policy.OldFrom * 12 ? 1 : 0;
            women += state.Marks[slot] & (int)OfficialMarks.Woman;
            minority += (state.Marks[slot] & (int)OfficialMarks.EthnicMinority) >> 1;
        }

        var middle = members - young - old;
        cells[(int)BodyCell.Replicates]++;
        cells[(int)BodyCell.AllCohorts] += young > 0 && middle > 0 && old > 0 ? 1 : 0;
        var terms = r.Run.Policy.Terms;
        cells[(int)BodyCell.WomenQuota] += members > 0 && (long)women * Million >= (long)terms.Women * members ? 1 : 0;
        cells[(int)BodyCell.YoungQuota] += members > 0 && (long)young * Million >= (long)terms.Young * members ? 1 : 0;
        Add(cells, BodyCell.Members, members);
        Add(cells, BodyCell.Young, YearRecorder.Share(young, members));
        Add(cells, BodyCell.Middle, YearRecorder.Share(middle, members));
        Add(cells, BodyCell.Old, YearRecorder.Share(old, members));
        Add(cells, BodyCell.Women, YearRecorder.Share(women, members));
        Add(cells, BodyCell.EthnicMinority, YearRecorder.Share(minority, members));
    }

    private static void Add(Span<long> cells, BodyCell cell, long value)
    {
        cells[(int)cell] += value;
        cells[(int)cell + 1] += value * value;
    }
}
