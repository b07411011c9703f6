using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CadreOrleans.Simulation.Randomness;

/// <summary>Standard normal variates from random words: the quantile function by table, octave by octave into the tail, linear between nodes.</summary>
internal sealed class NormalTable
{
    private const int Octaves = 32;
    private const int StepBits = 6;
    private const int Stride = (1 << StepBits) + 1;

    private readonly int[] nodes;

    public NormalTable()
    {
        nodes = new int[Octaves * Stride];
        var width = 0.25;
        for (var octave = 0; octave < Octaves; octave++)
        {
            for (var step = 0; step < Stride; step++)
            {
                var probability = width * (1 + (step / (double)(1 << StepBits)));
                nodes[(octave * Stride) + step] = (int)Math.Round(-PortableMath.LowerNormalQuantile(probability) * Score.One, MidpointRounding.ToEven);
            }

            width *= 0.5;
        }
    }

    /// <summary>A N(0, 1) variate with <see cref="Score.Bits"/> binary places; the lowest bit of the word gives the sign.</summary>
    public int Standard(uint word)
    {
        // Upper tail probability (2 * magnitude + 1) / 2^33, magnitude being the upper 31 bits.
        var odd = word | 1;
        var octave = BitOperations.LeadingZeroCount(odd);
        var fraction = octave == 31 ? 0 : odd << (octave + 1);
        var at = (octave * Stride) + (int)(fraction >> (32 - StepBits));
        var rest = (long)(fraction & ((1u << (32 - StepBits)) - 1));
        var low = nodes[at];
        var value = low + (int)(((nodes[at + 1] - low) * rest) >> (32 - StepBits));

        // Without a branch: half of the words would be predicted wrongly.
        var negative = -(int)(word & 1);
        return (value ^ negative) - negative;
    }

    /// <summary>Puts variates, as the bits of an <see cref="int"/>, in the place of random words.</summary>
    public void Replace(Span<uint> words)
    {
        var done = 0;
        if (Avx2.IsSupported)
        {
            ref var first = ref MemoryMarshal.GetReference(words);
            for (; done <= words.Length - Vector256<uint>.Count; done += Vector256<uint>.Count)
            {
                Standard(Vector256.LoadUnsafe(ref first, (nuint)done)).AsUInt32().StoreUnsafe(ref first, (nuint)done);
            }
        }

        for (; done < words.Length; done++)
        {
            words[done] = (uint)Standard(words[done]);
        }
    }

    /// <summary>The same of eight words at once; asks for <see cref="Avx2"/>.</summary>
    public unsafe Vector256<int> Standard(Vector256<uint> words)
    {
        var odd = words | Vector256<uint>.One;
        var octave = Lanes.LeadingZeros(odd);

        // A shift by 32, in the last octave, leaves 0.
        var fraction = Avx2.ShiftLeftLogicalVariable(odd, (octave + Vector256<int>.One).AsUInt32());
        var at = Avx2.MultiplyLow(octave, Vector256.Create(Stride)) + Vector256.ShiftRightLogical(fraction, 32 - StepBits).AsInt32();
        var rest = (fraction & Vector256.Create((1u << (32 - StepBits)) - 1)).AsInt32();
        Vector256<int> low, high;
        fixed (int* table = nodes)
        {
            low = Avx2.GatherVector256(table, at, sizeof(int));
            high = Avx2.GatherVector256(table + 1, at, sizeof(int));
        }

        var value = low + Lanes.Product(high - low, rest, 32 - StepBits);
        var negative = -(words & Vector256<uint>.One).AsInt32();
        return (value ^ negative) - negative;
    }
}
