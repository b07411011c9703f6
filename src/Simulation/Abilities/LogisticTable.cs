using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CadreOrleans.Domain.Selection;
using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Abilities;

/// <summary>
/// The logistic function in integers: the committee's own (<see cref="Logistic"/>) at every 64th from -8 to 8, straight between. Logits and shares
/// are in the fixed point of <see cref="Score"/>.
/// </summary>
internal sealed class LogisticTable
{
    /// <summary>Beyond, on either side, the function no longer moves.</summary>
    public const int Most = 8 << Score.Bits;

    private const int StepBits = Score.Bits - 6;
    private const int Steps = (2 * Most) >> StepBits;

    /// <summary>The least logits of every so many shares are known, so that a search for one between has little left to search.</summary>
    private const int CoarseBits = Score.Bits - 8;

    private readonly int[] shares = new int[Steps + 2];
    private readonly int[] leasts = new int[(Score.One >> CoarseBits) + 1];

    public LogisticTable()
    {
        for (var step = 0; step <= Steps; step++)
        {
            shares[step] = Score.Of(Logistic.Of((step / 64.0) - 8));
        }

        shares[Steps + 1] = shares[Steps];
        for (var i = 0; i < leasts.Length; i++)
        {
            leasts[i] = Search(-Most, Most, i << CoarseBits);
        }
    }

    /// <summary>The share of a logit.</summary>
    public int Of(int logit)
    {
        var distance = Math.Clamp(logit, -Most, Most) + Most;
        var below = shares[distance >> StepBits];
        return below + (int)(((long)(shares[(distance >> StepBits) + 1] - below) * (distance & ((1 << StepBits) - 1))) >> StepBits);
    }

    /// <summary>The shares of eight logits; asks for <see cref="Avx2"/>.</summary>
    public unsafe Vector256<int> Of(Vector256<int> logits)
    {
        var distance = Vector256.Min(Vector256.Max(logits, Vector256.Create(-Most)), Vector256.Create(Most)) + Vector256.Create(Most);
        var step = Vector256.ShiftRightLogical(distance, StepBits);
        Vector256<int> below, above;
        fixed (int* table = shares)
        {
            below = Avx2.GatherVector256(table, step, sizeof(int));
            above = Avx2.GatherVector256(table + 1, step, sizeof(int));
        }

        return below + Lanes.Product(above - below, distance & Vector256.Create((1 << StepBits) - 1), StepBits);
    }

    /// <summary>The least logit of a share.</summary>
    public int Logit(int share)
    {
        var low = share <= 0 ? -Most : leasts[Math.Min(share, Score.One) >> CoarseBits];
        var high = share <= 0 || share >= Score.One ? Most : leasts[(share >> CoarseBits) + 1];
        return Search(low, high, share);
    }

    private int Search(int low, int high, int share)
    {
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (Of(middle) < share)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
