using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Simulation.Recording;

/// <summary>
/// Counts of each place and year over the replicates of one block, in single bytes: a block has at most 64 replicates, so no byte overflows,
/// and the counts of all years stay in the processor's cache where the accumulators would not.
/// </summary>
internal sealed class PositionTally(CompiledRun run)
{
    /// <summary>Bytes of a place in a year: five grades of readiness, vacant, vacant three months.</summary>
    private const int Stride = 8;
    private const int VacantAt = 5;
    private const int ThreeMonthsAt = 6;

    private readonly byte[] counts = new byte[run.Inputs.Years * run.Places.Count * Stride];
    private readonly byte[] successions = new byte[run.Places.Count * 2 * ContinuityRecorder.Generations];
    private readonly int[] seatMonths = new int[run.Inputs.Years * run.Places.Count];
    private readonly int[] fills = new int[run.Inputs.Years * run.Places.Count];

    public void Bench(int place, int year, int readiness) => counts[(((year * run.Places.Count) + place) * Stride) + readiness]++;

    public void Succession(int place, int number, bool planned)
    {
        var at = (place * 2 * ContinuityRecorder.Generations) + number;
        successions[at]++;
        successions[at + ContinuityRecorder.Generations] += planned ? (byte)1 : (byte)0;
    }

    public void Year(int place, int year, int vacantSeatMonths, int filled)
    {
        var at = (year * run.Places.Count) + place;
        counts[(at * Stride) + VacantAt] += vacantSeatMonths > 0 ? (byte)1 : (byte)0;
        counts[(at * Stride) + ThreeMonthsAt] += vacantSeatMonths >= 3 ? (byte)1 : (byte)0;
        seatMonths[at] += vacantSeatMonths;
        fills[at] += filled;
    }

    /// <summary>Adds the block's counts to the accumulators and begins anew.</summary>
    public void Flush(Accumulators into)
    {
        for (var year = 0; year < run.Inputs.Years; year++)
        {
            for (var place = 0; place < run.Places.Count; place++)
            {
                var at = (year * run.Places.Count) + place;
                var of = counts.AsSpan(at * Stride, Stride);
                var cells = into.Cells.AsSpan(into.Layout.PositionCellAt(run.Places.Position[place], year), (int)PositionCell.Count);
                cells[(int)PositionCell.Vacant] += of[VacantAt];
                cells[(int)PositionCell.VacantThreeMonths] += of[ThreeMonthsAt];
                cells[(int)PositionCell.SeatMonthsVacant] += seatMonths[at];
                cells[(int)PositionCell.Fills] += fills[at];
                for (var readiness = 0; readiness < VacantAt; readiness++)
                {
                    cells[(int)PositionCell.BenchNow + readiness] += of[readiness];
                }
            }
        }

        for (var place = 0; place < run.Places.Count; place++)
        {
            var of = successions.AsSpan(place * 2 * ContinuityRecorder.Generations, 2 * ContinuityRecorder.Generations);
            var cells = into.Cells.AsSpan(into.Layout.ContinuityCellAt(run.Places.Position[place]), of.Length);
            for (var i = 0; i < of.Length; i++)
            {
                cells[i] += of[i];
            }
        }

        Clear();
    }

    /// <summary>Forgets what was counted, as after a block that was cancelled.</summary>
    public void Clear()
    {
        Array.Clear(counts);
        Array.Clear(successions);
        Array.Clear(seatMonths);
        Array.Clear(fills);
    }
}
