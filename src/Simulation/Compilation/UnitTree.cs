using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Compilation;

/// <summary>The tree of units, numbered in preorder: the units under one, itself included, have consecutive numbers.</summary>
internal sealed class UnitTree
{
    private readonly int[] number;
    private readonly int[] end;

    public UnitTree(UnitColumns units)
    {
        number = new int[units.Count];
        end = new int[units.Count];
        var children = Enumerable.Range(0, units.Count).ToLookup(unit => units.Parent[unit]);
        var next = 0;
        Number(children, -1, ref next);
    }

    /// <summary>Whether a unit is another or lies under it; no unit lies nowhere.</summary>
    public bool IsUnder(int unit, int other) => unit >= 0 && number[unit] >= number[other] && number[unit] < end[other];

    /// <summary>Whether a unit has units under it.</summary>
    public bool HasUnitsBelow(int unit) => end[unit] > number[unit] + 1;

    private void Number(ILookup<int, int> children, int parent, ref int next)
    {
        foreach (var unit in children[parent])
        {
            number[unit] = next++;
            Number(children, unit, ref next);
            end[unit] = next;
        }
    }
}
