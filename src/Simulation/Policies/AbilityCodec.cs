using CadreOrleans.Simulation.Canonical;

namespace CadreOrleans.Simulation.Policies;

/// <summary>The canonical bytes of what a policy says of abilities.</summary>
internal static class AbilityCodec
{
    private const int Million = 1_000_000;

    /// <summary>The first rule broken, as a sentence, or null when all hold.</summary>
    public static string? Check(AbilityPolicy abilities) =>
        abilities.Scale <= AbilityScale.Logit && abilities.Reversion is >= 0 and <= Million
        && abilities.Noise is >= 0 and <= 8 * Million && abilities.VirtueWeight is >= 0 and <= Million
        && abilities.MinimumVirtue is >= 0 and <= Million && abilities.PriorDeviation is >= 0 and <= 8 * Million && (!abilities.FromEvidence || abilities.Scale == AbilityScale.Logit)
            ? null
            : "Abilities drift on a known scale; reversion, the weight of virtue and its least lie between 0 and 1, the noise of assessments and the prior between 0 and 8; drawn from the evidence they need the logit scale.";

    public static void Write(CanonicalWriter writer, AbilityPolicy abilities)
    {
        writer.Byte((byte)abilities.Scale);
        writer.Signed(abilities.Reversion);
        writer.Signed(abilities.Noise);
        writer.Signed(abilities.VirtueWeight);
        writer.Byte(abilities.FromEvidence ? (byte)1 : (byte)0);
        writer.Signed(abilities.PriorDeviation);
        writer.Signed(abilities.MinimumVirtue);
    }

    public static AbilityPolicy Read(ref CanonicalReader reader) => new()
    {
        Scale = (AbilityScale)reader.Byte(),
        Reversion = reader.Int32(),
        Noise = reader.Int32(),
        VirtueWeight = reader.Int32(),
        FromEvidence = reader.Byte() == 1,
        PriorDeviation = reader.Int32(),
        MinimumVirtue = reader.Int32(),
    };
}
