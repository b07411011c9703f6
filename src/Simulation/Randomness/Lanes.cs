using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CadreOrleans.Simulation.Randomness;

/// <summary>Arithmetic on eight integers at once, with the bits that the same on each alone gives. Asks for <see cref="Avx2"/>.</summary>
internal static class Lanes
{
    private const int OddLanes = 0b1010_1010;

    /// <summary>The low 32 bits of <c>(long)left * right &gt;&gt; shift</c>, for shifts up to 32.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Product(Vector256<int> left, Vector256<int> right, int shift)
    {
        var even = Vector256.ShiftRightLogical(Avx2.Multiply(left, right), shift);
        var odd = Vector256.ShiftLeft(Avx2.Multiply(Odd(left), Odd(right)), 32 - shift);
        return Avx2.Blend(even.AsInt32(), odd.AsInt32(), OddLanes);
    }

    /// <summary>The low 32 bits of <c>((long)a * x + (long)b * y) &gt;&gt; shift</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> SumOfProducts(Vector256<int> a, Vector256<int> x, Vector256<int> b, Vector256<int> y, int shift)
    {
        var even = Vector256.ShiftRightLogical(Avx2.Multiply(a, x) + Avx2.Multiply(b, y), shift);
        var odd = Vector256.ShiftLeft(Avx2.Multiply(Odd(a), Odd(x)) + Avx2.Multiply(Odd(b), Odd(y)), 32 - shift);
        return Avx2.Blend(even.AsInt32(), odd.AsInt32(), OddLanes);
    }

    /// <summary>Number of zero bits above the highest one, of numbers that are not 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> LeadingZeros(Vector256<uint> values) =>
        Avx512CD.VL.IsSupported ? Avx512CD.VL.LeadingZeroCount(values).AsInt32() : LeadingZerosByExponent(values);

    /// <summary>
    /// The same by conversion: without the bit after the highest it cannot round up to the next power of two, and its exponent is the highest bit's
    /// place. A number with the sign bit would be taken for a negative one; it has no zeros above.
    /// </summary>
    public static Vector256<int> LeadingZerosByExponent(Vector256<uint> values)
    {
        var highest = values & ~Vector256.ShiftRightLogical(values, 1);
        var exponent = Vector256.ShiftRightLogical(Vector256.ConvertToSingle(highest.AsInt32()).AsUInt32(), 23) & Vector256.Create(0xFFu);
        return (Vector256.Create(31 + 127) - exponent.AsInt32()) & ~Vector256.ShiftRightArithmetic(values.AsInt32(), 31);
    }

    private static Vector256<int> Odd(Vector256<int> lanes) => Vector256.ShiftRightLogical(lanes.AsInt64(), 32).AsInt32();
}
