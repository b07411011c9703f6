using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Tests.Randomness;

public sealed class PhiloxTests
{
    /// <summary>The known-answer vectors published with Random123 for philox4x32, ten rounds.</summary>
    [Theory]
    [InlineData(0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8)]
    [InlineData(0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd)]
    [InlineData(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0, 0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1)]
    public void Draw_OnPublishedCounters_GivesPublishedWords(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1, uint w0, uint w1, uint w2, uint w3) =>
        Philox.Draw(c0, c1, c2, c3, k0, k1).ShouldBe(new Words(w0, w1, w2, w3));

    [Fact]
    public void Three_ByEveryPath_GivesTheSameWords()
    {
        var keys = Enumerable.Range(0, 133).Select(i => EntityKeys.Mix((ulong)i)).ToArray();
        var address = new DrawAddress(0xDEADBEEF12345678, 9_999, RandomStream.Exit, 24_270, 3);
        var expected = Draw((k, a, b, c) => PhiloxBatch.Scalar(k, address, a, b, c, 0), keys);
        Draw((k, a, b, c) => PhiloxBatch.Three(k, address, a, b, c), keys).ShouldBe(expected);
        if (System.Runtime.Intrinsics.X86.Avx2.IsSupported)
        {
            Draw((k, a, b, c) => PhiloxBatch.Scalar(k, address, a, b, c, PhiloxBatch.Wide256(k, address, a, b, c)), keys).ShouldBe(expected);
        }

        if (System.Runtime.Intrinsics.X86.Avx512F.IsSupported)
        {
            Draw((k, a, b, c) => PhiloxBatch.Scalar(k, address, a, b, c, PhiloxBatch.Wide512(k, address, a, b, c)), keys).ShouldBe(expected);
        }
    }

    [Fact]
    public void Four_ByEveryPath_GivesTheFourWordsOfADraw()
    {
        var keys = Enumerable.Range(0, 21).Select(i => EntityKeys.Mix((ulong)i)).ToArray();
        var address = new DrawAddress(7, 3, RandomStream.Ability, 24_270);
        Span<uint> w0 = stackalloc uint[21], w1 = stackalloc uint[21], w2 = stackalloc uint[21], w3 = stackalloc uint[21];
        PhiloxBatch.Four(keys, address, w0, w1, w2, w3);
        for (var i = 0; i < keys.Length; i++)
        {
            new Words(w0[i], w1[i], w2[i], w3[i]).ShouldBe(Philox.Draw(keys[i], address));
        }

        if (System.Runtime.Intrinsics.X86.Avx2.IsSupported)
        {
            Span<uint> narrow = stackalloc uint[21];
            PhiloxBatch.Scalar(keys, address, w0, w1, w2, PhiloxBatch.Wide256(keys, address, w0, w1, w2, narrow), narrow);
            narrow.SequenceEqual(w3).ShouldBeTrue();
        }
    }

    [Fact]
    public void Four_OfOneEntity_GivesTheWordsOfEachAddress()
    {
        var addresses = Enumerable.Range(0, 4).Select(i => new DrawAddress(0x1234_5678_9ABC_DEF0, 77 + i, (RandomStream)(6 + i), 24_270 + i, i)).ToArray();
        Span<Words> words = new Words[4];
        Philox.Four(EntityKeys.Mix(5), addresses[0], addresses[1], addresses[2], addresses[3], words);
        for (var i = 0; i < 4; i++)
        {
            words[i].ShouldBe(Philox.Draw(EntityKeys.Mix(5), addresses[i]));
        }
    }

    private static uint[][] Draw(Action<ulong[], uint[], uint[], uint[]> draw, ulong[] keys)
    {
        uint[][] words = [new uint[keys.Length], new uint[keys.Length], new uint[keys.Length]];
        draw(keys, words[0], words[1], words[2]);
        return words;
    }
}
