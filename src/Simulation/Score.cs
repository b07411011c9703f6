namespace CadreOrleans.Simulation;

/// <summary>
/// An estimate of virtue or talent in [0, 1] as fixed point: <see cref="One"/> stands for 1. Scores are integers so that every machine
/// computes the same bits; an array of scores is a plain <c>int[]</c> of this scale.
/// </summary>
public static class Score
{
    /// <summary>Number of binary places.</summary>
    public const int Bits = 20;

    /// <summary>The fixed-point value of 1.</summary>
    public const int One = 1 << Bits;

    /// <summary>Fixed point of a value in [0, 1], rounded to nearest, values outside taken to the nearer end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public static int Of(double value)
    {
        if (double.IsNaN(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), "A score must be a number.");
        }

        return (int)Math.Round(Math.Clamp(value, 0, 1) * One, MidpointRounding.ToEven);
    }

    /// <summary>The value in [0, 1] of a fixed-point score.</summary>
    public static double ToDouble(int score) => (double)score / One;
}
