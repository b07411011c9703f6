using CadreOrleans.Simulation.Abilities;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
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
        PhiloxBatch.Two(state.Key.AsSpan(0, count), r.Address(RandomStream.Ability, -r.Run.Start, Initial), r.Words0, r.Words1);
        normals.Replace(r.Words0.AsSpan(0, count));
        normals.Replace(r.Words1.AsSpan(0, count));
        for (var slot = 0; slot < count; slot++)
        {
            state.TalentAbility[slot] = Within(state.TalentAbility[slot] + AbilityTables.Part((int)r.Words0[slot], officials.TalentDeviation[slot]));
            state.VirtueAbility[slot] = Within(state.VirtueAbility[slot] + AbilityTables.Part((int)r.Words1[slot], officials.VirtueDeviation[slot]));
        }
    }

    /// <summary>
    /// A year's movements and assessments. Where virtue has no weight in the order and no least it breaks ties only, and stays as the evidence of the start has it.
    /// </summary>
    public static void Run(ReplicateScratch r, int month)
    {
        var state = r.State;
        var tables = r.Run.Abilities;
        var count = state.UsedSlots;
        var both = tables.ReadsVirtue;
        PhiloxBatch.Four(state.Key.AsSpan(0, count), r.Address(RandomStream.Ability, month), r.Words0, r.Words1, r.Words2, both ? r.Words3 : default);
        Learn(r, count, state.TalentAbility, state.TalentEstimate, state.TalentSpread, r.Words0, r.Words2, tables.TalentMiddle);
        if (both)
        {
            r.Shown.AsSpan(0, count).CopyTo(r.ShownTalent);
            Learn(r, count, state.VirtueAbility, state.VirtueEstimate, state.VirtueSpread, r.Words1, r.Words3, tables.VirtueMiddle);
            r.ShownTalent.AsSpan(0, count).CopyTo(r.Shown);
        }

        See(state, tables, count, both);
    }

    /// <summary>Moves the abilities of one kind, shows them with noise, and brings the estimates up to date.</summary>
    private static void Learn(ReplicateScratch r, int count, int[] abilities, int[] estimates, ushort[] spreads, uint[] moves, uint[] noises, int middle)
    {
        var tables = r.Run.Abilities;
        var certainty = r.Run.Certainties[r.Epoch[Rule.AssessmentNoise]];
        r.Run.Normals.Replace(moves.AsSpan(0, count));
        r.Run.Normals.Replace(noises.AsSpan(0, count));
        var ability = abilities.AsSpan(0, count);
        var estimate = estimates.AsSpan(0, count);
        var spread = spreads.AsSpan(0, count);
        var shown = r.Shown.AsSpan(0, count);
        for (var slot = 0; slot < ability.Length; slot++)
        {
            ability[slot] = tables.Moved(ability[slot], (int)moves[slot], middle);
            shown[slot] = ability[slot] + AbilityTables.Part((int)noises[slot], certainty.Noise);
            var expected = estimate[slot] + AbilityTables.Part(middle - estimate[slot], tables.Reversion);
            estimate[slot] = expected + AbilityTables.Part(shown[slot] - expected, certainty.Gain(spread[slot]));
            spread[slot] = certainty.After(spread[slot]);
        }
    }

    private static void See(OrganisationState state, AbilityTables tables, int count, bool both)
    {
        for (var slot = 0; slot < count; slot++)
        {
            var talent = tables.ToShare(state.TalentEstimate[slot]);
            if (both)
            {
                state.Virtue[slot] = tables.ToShare(state.VirtueEstimate[slot]);
                talent = tables.Ordered(talent, state.Virtue[slot]);
            }

            state.Talent[slot] = talent;
        }
    }

    private static int Within(int ability) => Math.Clamp(ability, -LogisticTable.Most, LogisticTable.Most);
}
