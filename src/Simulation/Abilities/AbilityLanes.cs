using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Abilities;

/// <summary>The yearly movement of abilities for eight officials at a time: the same bits as <see cref="AbilityStep"/> gives one by one.</summary>
internal readonly ref struct AbilityLanes
{
    private readonly AbilityTables tables;
    private readonly NormalTable normals;
    private readonly ReplicateScratch r;
    private readonly Vector256<int> least;
    private readonly Vector256<int> most;

    public AbilityLanes(ReplicateScratch r)
    {
        this.r = r;
        tables = r.Run.Abilities;
        normals = r.Run.Normals;
        least = Vector256.Create(tables.IsLogit ? -LogisticTable.Most : 0);
        most = Vector256.Create(tables.IsLogit ? LogisticTable.Most : Score.One);
    }

    /// <summary>Moves the abilities of the first so many slots, a multiple of eight, by the words drawn.</summary>
    public void Run(int count)
    {
        var state = r.State;
        for (var slot = 0; slot < count; slot += Vector256<int>.Count)
        {
            var talent = Moved(ref At(state.TalentAbility, slot), At(r.Words0, slot));
            var virtue = Moved(ref At(state.VirtueAbility, slot), At(r.Words1, slot));
            if (tables.Noise != 0)
            {
                talent += Lanes.Product(normals.Standard(At(r.Words2, slot)), Vector256.Create(tables.Noise), Score.Bits);
                virtue += Lanes.Product(normals.Standard(At(r.Words3, slot)), Vector256.Create(tables.Noise), Score.Bits);
            }

            See(state, slot, talent, virtue);
        }
    }

    private Vector256<int> Moved(ref Vector256<int> ability, Vector256<uint> words)
    {
        var moved = ability + Lanes.Product(normals.Standard(words), Vector256.Create(tables.Drift), Score.Bits);
        if (tables.Reversion != 0)
        {
            moved += Lanes.Product(Vector256.Create(tables.Middle) - ability, Vector256.Create(tables.Reversion), Score.Bits);
        }

        ability = Clamped(moved);
        return ability;
    }

    private void See(OrganisationState state, int slot, Vector256<int> talent, Vector256<int> virtue)
    {
        if (tables.IsLogit)
        {
            talent = tables.Logistic.Of(talent);
            virtue = tables.Logistic.Of(virtue);
        }
        else if (tables.Noise != 0)
        {
            talent = Clamped(talent);
            virtue = Clamped(virtue);
        }

        At(state.Virtue, slot) = virtue;
        At(state.Talent, slot) = tables.VirtueWeight == 0
            ? talent
            : Lanes.SumOfProducts(talent, Vector256.Create(Score.One - tables.VirtueWeight), virtue, Vector256.Create(tables.VirtueWeight), Score.Bits);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<int> Clamped(Vector256<int> abilities) => Vector256.Min(Vector256.Max(abilities, least), most);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref Vector256<T> At<T>(T[] column, int slot)
        where T : struct => ref Unsafe.As<T, Vector256<T>>(ref MemoryMarshal.GetReference(column.AsSpan(slot, Vector256<T>.Count)));
}
