using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Randomness;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Terms;

namespace CadreOrleans.Simulation.Discipline;

/// <summary>
/// Incidents of discipline, decided with the year's assessment: by hazards of cells, whoever the person is; the form sets the bar by the regime in force,
/// and a removal takes the post. Nothing of it leaves the replicate for one official.
/// </summary>
internal static class DisciplineStep
{
    private const int Removal = 2;

    public static void Run(ReplicateScratch r, int month)
    {
        var state = r.State;
        var tables = r.Run.Discipline;
        var count = state.UsedSlots;
        var percent = state.DisciplinePercent;
        var threshold = tables.ThresholdAt(percent);
        var address = r.Address(RandomStream.Discipline, month);
        PhiloxBatch.First(state.Key.AsSpan(0, count), address, r.Words0);
        for (var slot = 0; slot < count; slot++)
        {
            // Few words lie under the highest hazard of any cell.
            if (r.Words0[slot] < threshold && state.Present[slot] && WeightTable.Happens(r.Words0[slot], Percent(tables[state.Tier[slot], month - state.Birth[slot]], percent)))
            {
                Decide(r, slot, tables.Forms.Index(Philox.Draw(state.Key[slot], address).W1), month);
            }
        }
    }

    /// <summary>Takes the leading post from an official, who stays in service.</summary>
    public static void LosePost(ReplicateScratch r, int slot, int month)
    {
        var seat = r.State.PrincipalSeat[slot];
        if (seat >= 0 && r.Run.Places.Kind[r.Run.Places.PlaceOfSeat[seat]] == PositionKind.Post)
        {
            Tenures.Leave(r, seat, month, TenureEnd.Other);
        }
    }

    private static int Percent(int hazard, int percent) => (int)Math.Min(1_000_000, (long)hazard * percent / 100);

    private static void Decide(ReplicateScratch r, int slot, int form, int month)
    {
        r.Conduct.Disciplined++;
        r.State.DisciplinedIn[slot] = month;
        r.State.BarUntil[slot] = Math.Max(r.State.BarUntil[slot], month + r.Epoch[(Rule)((int)Rule.ReprimandBar + form)]);
        if (form == Removal)
        {
            LosePost(r, slot, month);
        }
    }
}
