using CadreOrleans.Simulation.Abilities;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Assessments;

/// <summary>
/// Step 4 of a month, once a year, where abilities are drawn from the evidence: abilities move, each assessment shows the ability with noise, and the
/// committee brings its estimates up to date. The ability itself is seen by nobody.
/// </summary>
internal static class EvidenceStep
{
    /// <summary>Index of the draw of initial abilities; the yearly ones have the first.</summary>
    private const int Initial = 1;

    /// <summary>Draws everybody's abilities from the posterior at the start of a replicate.</summary>
    public static void DrawInitial(ReplicateScratch r)
    {
        var state = r.State;
        var normals = r.Run.Normals;
        var officials = r.Run.Inputs.State.Officials;
        var count = state.UsedSlots;
        PhiloxBatch.Three(state.Key.AsSpan(0, count), r.Address(RandomStream.Ability, -r.Run.Start, Initial), r.Words0, r.Words1, r.Words2);
        for (var slot = 0; slot < count; slot++)
        {
            state.TalentAbility[slot] = Within(state.TalentAbility[slot] + AbilityTables.Part(normals.Standard(r.Words0[slot]), officials.TalentDeviation[slot]));
            state.VirtueAbility[slot] = Within(state.VirtueAbility[slot] + AbilityTables.Part(normals.Standard(r.Words1[slot]), officials.VirtueDeviation[slot]));
        }
    }

    public static void Run(ReplicateScratch r, int month)
    {
        var state = r.State;
        var tables = r.Run.Abilities;
        var certainty = r.Run.Certainty;
        var normals = r.Run.Normals;
        var shown = r.Shown;
        var count = state.UsedSlots;
        PhiloxBatch.Four(state.Key.AsSpan(0, count), r.Address(RandomStream.Ability, month), r.Words0, r.Words1, r.Words2, r.Words3);
        for (var slot = 0; slot < count; slot++)
        {
            var talent = tables.Moved(state.TalentAbility[slot], normals.Standard(r.Words0[slot]), tables.TalentMiddle);
            var virtue = tables.Moved(state.VirtueAbility[slot], normals.Standard(r.Words1[slot]), tables.VirtueMiddle);
            state.TalentAbility[slot] = talent;
            state.VirtueAbility[slot] = virtue;
            shown[slot] = talent + AbilityTables.Part(normals.Standard(r.Words2[slot]), tables.Noise);
            var conduct = virtue + AbilityTables.Part(normals.Standard(r.Words3[slot]), tables.Noise);
            Learn(certainty, tables, ref state.TalentEstimate[slot], ref state.TalentSpread[slot], shown[slot], tables.TalentMiddle);
            Learn(certainty, tables, ref state.VirtueEstimate[slot], ref state.VirtueSpread[slot], conduct, tables.VirtueMiddle);
            var share = tables.ToShare(state.VirtueEstimate[slot]);
            state.Virtue[slot] = share;
            state.Talent[slot] = tables.Ordered(tables.ToShare(state.TalentEstimate[slot]), share);
        }
    }

    private static void Learn(Certainty certainty, AbilityTables tables, ref int estimate, ref ushort spread, int shown, int middle)
    {
        var expected = estimate + AbilityTables.Part(middle - estimate, tables.Reversion);
        estimate = expected + AbilityTables.Part(shown - expected, certainty.Gain(spread));
        spread = certainty.After(spread);
    }

    private static int Within(int ability) => Math.Clamp(ability, -LogisticTable.Most, LogisticTable.Most);
}
