namespace CadreOrleans.Domain.Selection;

/// <summary>
/// The logistic function by a table of its values at every half from 0 to 8, straight between them: only the four arithmetic operations, so that every
/// machine gives the same bits. It differs from the exact function by less than 0.003.
/// </summary>
public static class Logistic
{
    private const double Step = 0.5;
    private static readonly double[] Values =
    [
        0.500000, 0.622459, 0.731059, 0.817574, 0.880797, 0.924142,
        0.952574, 0.970688, 0.982014, 0.989013, 0.993307, 0.995930,
        0.997527, 0.998499, 0.999089, 0.999447, 0.999665,
    ];

    /// <summary>The share in (0, 1) of a value on the logit scale; beyond 8 it no longer grows.</summary>
    public static double Of(double logit)
    {
        var distance = (logit < 0 ? -logit : logit) / Step;
        var share = Values[^1];
        if (distance < Values.Length - 1)
        {
            var below = (int)distance;
            share = Values[below] + ((Values[below + 1] - Values[below]) * (distance - below));
        }

        return logit < 0 ? 1 - share : share;
    }
}
