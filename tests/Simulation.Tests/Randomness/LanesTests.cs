using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CadreOrleans.Simulation.Abilities;
using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Tests.Randomness;

/// <summary>Eight at a time gives the bits of one by one. On a machine without the vectors there is nothing to compare.</summary>
public sealed class LanesTests
{
    private static readonly uint[] Words =
    [
        0, 1, 2, 3, 0x7FFF_FFFF, 0x8000_0000, 0x8000_0001, 0xFFFF_FFFE, 0xFFFF_FFFF, 0xBFFF_FFFF, 0x3FFF_FFFF, 0x0000_FFFF, 0x0100_0000, 0x00FF_FFFF,
        .. Enumerable.Range(0, 10_010).Select(i => (uint)EntityKeys.Mix((ulong)i) >> (i % 32)),
    ];

    [Fact]
    public void Standard_OfEightWords_IsThatOfEach()
    {
        var normals = new NormalTable();
        Compare(words => normals.Standard(words), word => normals.Standard(word));
    }

    [Fact]
    public void LeadingZeros_OfEightWords_IsThatOfEach() => Compare(
        words => Lanes.LeadingZeros(words | Vector256<uint>.One), word => System.Numerics.BitOperations.LeadingZeroCount(word | 1));

    [Fact]
    public void LeadingZeros_ByTheExponent_IsThatOfEach() => Compare(
        words => Lanes.LeadingZerosByExponent(words | Vector256<uint>.One), word => System.Numerics.BitOperations.LeadingZeroCount(word | 1));

    [Fact]
    public void Product_OfEightNumbers_IsThatOfEach() => Compare(
        words => Lanes.Product(words.AsInt32(), Vector256.Create(-917_503), Score.Bits), word => (int)(((long)(int)word * -917_503) >> Score.Bits));

    [Fact]
    public void Of_EightLogits_IsThatOfEach()
    {
        var logistic = new LogisticTable();
        Compare(words => logistic.Of(words.AsInt32()), word => logistic.Of((int)word));
    }

    private static void Compare(Func<Vector256<uint>, Vector256<int>> eight, Func<uint, int> one)
    {
        for (var at = 0; Avx2.IsSupported && at + 8 <= Words.Length; at += 8)
        {
            var together = eight(Vector256.Create(Words, at));
            for (var lane = 0; lane < 8; lane++)
            {
                together[lane].ShouldBe(one(Words[at + lane]), $"of {Words[at + lane]}");
            }
        }
    }
}
