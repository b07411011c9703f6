namespace CadreOrleans.Simulation.Randomness;

/// <summary>
/// Functions for making tables, of + - * / and square root only: the platform's own logarithm may differ in the last bit from one machine
/// to another, and a table that differs would be another result.
/// </summary>
internal static class PortableMath
{
    public const double Ln2 = 0.693147180559945309417232121458;

    private const double SqrtHalf = 0.70710678118654752440;
    private const int Terms = 13;
    private const int ExponentialTerms = 18;

    /// <summary>Natural logarithm of a positive, normal number.</summary>
    public static double Ln(double value)
    {
        var exponent = 0;
        while (value >= 2 * SqrtHalf)
        {
            value *= 0.5;
            exponent++;
        }

        while (value < SqrtHalf)
        {
            value *= 2;
            exponent--;
        }

        // ln m = 2 artanh((m-1)/(m+1)); the argument is at most 0.1716, so 13 terms reach the last bit.
        var s = (value - 1) / (value + 1);
        var square = s * s;
        var sum = 0.0;
        for (var term = Terms - 1; term >= 0; term--)
        {
            sum = (sum * square) + (1.0 / ((2 * term) + 1));
        }

        return (2 * s * sum) + (exponent * Ln2);
    }

    /// <summary><c>1 - e^-x</c> of a number from 0 on.</summary>
    public static double OneMinusExp(double value)
    {
        if (value > 1)
        {
            // 1 - e^-2y = (1 - e^-y)(1 + e^-y), and e^-y = 1 - (1 - e^-y).
            var half = OneMinusExp(value / 2);
            return half * (2 - half);
        }

        var sum = 0.0;
        for (var term = ExponentialTerms; term >= 1; term--)
        {
            sum = (1 - sum) * value / term;
        }

        return sum;
    }

    /// <summary>The standard normal's quantile of a probability in (0, 0.5], by Wichura's algorithm AS 241 (1988), to about 16 digits.</summary>
    public static double LowerNormalQuantile(double probability)
    {
        var q = probability - 0.5;
        if (q >= -0.425)
        {
            var near = 0.180625 - (q * q);
            return q * Ratio(near, CentreTop, CentreBottom);
        }

        var r = Math.Sqrt(-Ln(probability));
        return r <= 5 ? -Ratio(r - 1.6, MiddleTop, MiddleBottom) : -Ratio(r - 5, TailTop, TailBottom);
    }

    private static ReadOnlySpan<double> CentreTop =>
    [
        3.3871328727963666080E0, 1.3314166789178437745E+2, 1.9715909503065514427E+3, 1.3731693765509461125E+4,
        4.5921953931549871457E+4, 6.7265770927008700853E+4, 3.3430575583588128105E+4, 2.5090809287301226727E+3,
    ];

    private static ReadOnlySpan<double> CentreBottom =>
    [
        1.0, 4.2313330701600911252E+1, 6.8718700749205790830E+2, 5.3941960214247511077E+3,
        2.1213794301586595867E+4, 3.9307895800092710610E+4, 2.8729085735721942674E+4, 5.2264952788528545610E+3,
    ];

    private static ReadOnlySpan<double> MiddleTop =>
    [
        1.42343711074968357734E0, 4.63033784615654529590E0, 5.76949722146069140550E0, 3.64784832476320460504E0,
        1.27045825245236838258E0, 2.41780725177450611770E-1, 2.27238449892691845833E-2, 7.74545014278341407640E-4,
    ];

    private static ReadOnlySpan<double> MiddleBottom =>
    [
        1.0, 2.05319162663775882187E0, 1.67638483018380384940E0, 6.89767334985100004550E-1,
        1.48103976427480074590E-1, 1.51986665636164571966E-2, 5.47593808499534494600E-4, 1.05075007164441684324E-9,
    ];

    private static ReadOnlySpan<double> TailTop =>
    [
        6.65790464350110377720E0, 5.46378491116411436990E0, 1.78482653991729133580E0, 2.96560571828504891230E-1,
        2.65321895265761230930E-2, 1.24266094738807843860E-3, 2.71155556874348757815E-5, 2.01033439929228813265E-7,
    ];

    private static ReadOnlySpan<double> TailBottom =>
    [
        1.0, 5.99832206555887937690E-1, 1.36929880922735805310E-1, 1.48753612908506148525E-2,
        7.86869131145613259100E-4, 1.84631831751005468180E-5, 1.42151175831644588870E-7, 2.04426310338993978564E-15,
    ];

    private static double Ratio(double x, ReadOnlySpan<double> top, ReadOnlySpan<double> bottom)
    {
        var numerator = 0.0;
        var denominator = 0.0;
        for (var i = top.Length - 1; i >= 0; i--)
        {
            numerator = (numerator * x) + top[i];
            denominator = (denominator * x) + bottom[i];
        }

        return numerator / denominator;
    }
}
