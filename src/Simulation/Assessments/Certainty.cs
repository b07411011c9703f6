using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Assessments;

/// <summary>
/// How much one yearly assessment moves an estimate, and how certain the estimate is afterwards, by the standard deviation before it: the conjugate
/// update of a normal, by table, since the deviations depend on the years assessed and not on what was seen.
/// </summary>
internal sealed class Certainty
{
    /// <summary>Steps of a deviation to the unit of the scale.</summary>
    private const int StepBits = 8;

    private const int Steps = 8 << StepBits;

    private readonly int[] gains = new int[Steps + 1];
    private readonly ushort[] after = new ushort[Steps + 1];

    /// <summary>Tables for a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="rule">Value of <see cref="Rule.AssessmentNoise"/>.</param>
    public Certainty(Policy policy, int rule)
    {
        const double million = 1_000_000;
        var shown = rule == 0 ? policy.Abilities.Noise : (rule - 1) * 1_000;
        Noise = CompiledRun.Fixed(shown);
        var kept = 1 - (policy.Abilities.Reversion / million);
        var drift = policy.Drift / million;
        var noise = shown / million;
        for (var step = 0; step <= Steps; step++)
        {
            var deviation = (double)step / (1 << StepBits);
            var variance = (kept * kept * deviation * deviation) + (drift * drift);
            var gain = variance == 0 ? 0 : variance / (variance + (noise * noise));
            gains[step] = Score.Of(gain);
            after[step] = (ushort)Math.Min(Steps, Math.Round(Math.Sqrt((1 - gain) * variance) * (1 << StepBits), MidpointRounding.ToEven));
        }
    }

    /// <summary>Standard deviation of what an assessment shows around the ability, fixed point.</summary>
    public int Noise { get; }

    /// <summary>The step of a deviation in fixed point.</summary>
    public static ushort Of(int deviation) => (ushort)Math.Min(Steps, ((long)deviation + (1 << (Score.Bits - StepBits - 1))) >> (Score.Bits - StepBits));

    /// <summary>Share of the distance to what is shown that the estimate goes, fixed point.</summary>
    public int Gain(ushort step) => gains[step];

    /// <summary>The step after a year's assessment.</summary>
    public ushort After(ushort step) => after[step];
}
