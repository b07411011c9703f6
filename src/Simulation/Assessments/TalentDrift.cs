using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Assessments;

/// <summary>Step 4 of a month, once a year: the talent estimates move, normally distributed and clamped to [0, 1].</summary>
internal static class TalentDrift
{
    public static void Run(ReplicateScratch r, int month)
    {
        var state = r.State;
        state.Assessments++;
        var drift = r.Run.Drift;
        if (drift == 0)
        {
            return;
        }

        var normals = r.Run.Normals;
        var count = state.UsedSlots;
        PhiloxBatch.First(state.Key.AsSpan(0, count), r.Address(RandomStream.TalentDrift, month), r.Words0);
        for (var slot = 0; slot < count; slot++)
        {
            state.Talent[slot] = Moved(state.Talent[slot], normals.Standard(r.Words0[slot]), drift);
        }
    }

    /// <summary>A score after one year.</summary>
    public static int Moved(int score, int standardNormal, int drift) =>
        Math.Clamp(score + (int)(((long)standardNormal * drift) >> Score.Bits), 0, Score.One);
}
