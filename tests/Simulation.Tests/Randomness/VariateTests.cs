using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Tests.Randomness;

public sealed class VariateTests
{
    private const int Draws = 400_000;

    private static readonly LogTable Logs = new();
    private static readonly NormalTable Normals = new();

    [Theory]
    [InlineData(1e-9)]
    [InlineData(0.3)]
    [InlineData(0.99999)]
    [InlineData(1.0)]
    [InlineData(2.0)]
    [InlineData(12345.678)]
    public void Ln_OfANumber_IsItsLogarithm(double value) => PortableMath.Ln(value).ShouldBe(Math.Log(value), 1e-15 * Math.Max(1, Math.Abs(Math.Log(value))) * 4);

    [Theory]
    [InlineData(0.5, 0.0)]
    [InlineData(0.025, -1.959963984540054)]
    [InlineData(0.0001, -3.719016485455709)]
    [InlineData(1e-9, -5.997807015007774)]
    [InlineData(1e-13, -7.348796102800677)]
    public void LowerNormalQuantile_OfAProbability_IsThePublishedValue(double probability, double quantile) =>
        PortableMath.LowerNormalQuantile(probability).ShouldBe(quantile, 1e-9);

    [Theory]
    [InlineData(0u)]
    [InlineData(1u)]
    [InlineData(0x7FFFFFFFu)]
    [InlineData(0x80000000u)]
    [InlineData(0xFFFFFFFFu)]
    [InlineData(0x12345678u)]
    public void Exponential_OfAWord_IsWithinTheTableError(uint word) =>
        (Logs.Exponential(word) / (double)(1 << LogTable.ExponentialBits)).ShouldBe(-Math.Log((word + 0.5) / Math.Pow(2, 32)), 3e-7);

    [Theory]
    [InlineData(0u)]
    [InlineData(0x80000000u)]
    [InlineData(0xFFF00000u)]
    [InlineData(0x12345678u)]
    public void Gumbel_OfAWord_IsWithinTheTableError(uint word) =>
        (Logs.Gumbel(word) / (double)Score.One).ShouldBe(-Math.Log(-Math.Log((word + 0.5) / Math.Pow(2, 32))), 2e-4);

    [Fact]
    public void Exponential_OverManyWords_HasMeanAndVarianceOne()
    {
        var (mean, variance) = Moments(word => Logs.Exponential(word) / (double)(1 << LogTable.ExponentialBits));
        // Standard errors: mean 1/sqrt(n), variance sqrt(8/n).
        mean.ShouldBe(1, 4 / Math.Sqrt(Draws));
        variance.ShouldBe(1, 4 * Math.Sqrt(8.0 / Draws));
    }

    [Fact]
    public void Standard_OverManyWords_HasMeanZeroAndVarianceOne()
    {
        var (mean, variance) = Moments(word => Normals.Standard(word) / (double)Score.One);
        mean.ShouldBe(0, 4 / Math.Sqrt(Draws));
        variance.ShouldBe(1, 4 * Math.Sqrt(2.0 / Draws));
    }

    [Fact]
    public void Standard_OverManyWords_HasTheNormalsTails()
    {
        var beyond = Words().Count(word => Normals.Standard(word) > 1.959963984540054 * Score.One) / (double)Draws;
        beyond.ShouldBe(0.025, 4 * Math.Sqrt(0.025 * 0.975 / Draws));
    }

    private static (double Mean, double Variance) Moments(Func<uint, double> variate)
    {
        double sum = 0, squares = 0;
        foreach (var word in Words())
        {
            var value = variate(word);
            sum += value;
            squares += value * value;
        }

        var mean = sum / Draws;
        return (mean, (squares / Draws) - (mean * mean));
    }

    private static IEnumerable<uint> Words()
    {
        var address = new DrawAddress(3, 1, RandomStream.Exit, 0);
        for (var i = 0; i < Draws / 4; i++)
        {
            var words = Philox.Draw((ulong)i, address);
            yield return words.W0;
            yield return words.W1;
            yield return words.W2;
            yield return words.W3;
        }
    }
}
