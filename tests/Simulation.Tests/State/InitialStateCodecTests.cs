using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Tests.Synthetic;

namespace CadreOrleans.Simulation.Tests.State;

public sealed class InitialStateCodecTests
{
    private static readonly byte[] Bytes = InitialStateCodec.Encode(SyntheticDistrict.Make());

    [Fact]
    public void Decode_OfEncoded_GivesTheSameBytesAgain() => InitialStateCodec.Encode(InitialStateCodec.Decode(Bytes)).ShouldBe(Bytes);

    [Fact]
    public void Encode_OfEqualStates_GivesEqualHashes() => InitialStateCodec.Hash(InitialStateCodec.Encode(SyntheticDistrict.Make())).ShouldBe(InitialStateCodec.Hash(Bytes));

    [Fact]
    public void Decode_WithAnyByteAltered_IsRefused()
    {
        for (var i = 0; i < Bytes.Length; i += 101)
        {
            var altered = Bytes.ToArray();
            altered[i] ^= 1;
            Should.Throw<InvalidDataException>(() => InitialStateCodec.Decode(altered));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(40)]
    [InlineData(1000)]
    public void Decode_CutShort_IsRefused(int length) => Should.Throw<InvalidDataException>(() => InitialStateCodec.Decode(Bytes.AsSpan(0, length)));

    [Fact]
    public void Encode_OfAStateOutOfOrder_IsRefusedWithTheRule()
    {
        var state = SyntheticDistrict.Make();
        (state.Officials.Ids[0], state.Officials.Ids[1]) = (state.Officials.Ids[1], state.Officials.Ids[0]);
        Should.Throw<ArgumentException>(() => InitialStateCodec.Encode(state)).Message.ShouldContain("not sorted");
    }
}
