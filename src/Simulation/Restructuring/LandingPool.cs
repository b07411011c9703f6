using CadreOrleans.Simulation.Organisation;

namespace CadreOrleans.Simulation.Restructuring;

/// <summary>Those whose posts a reorganisation of the running month concerns, and the posts they can land in.</summary>
internal sealed class LandingPool(int slots, int places)
{
    public int[] Slot { get; } = new int[slots];

    public ulong[] Order { get; } = new ulong[slots];

    /// <summary>For each slot the unit it may land in, -1 for any.</summary>
    public int[] Within { get; } = new int[slots];

    /// <summary>For each slot the place it lands in, or none.</summary>
    public int[] Lands { get; } = new int[slots];

    /// <summary>For each slot whether it lands in a seat over the norm.</summary>
    public bool[] IsOver { get; } = new bool[slots];

    /// <summary>For each place how many seats are left to be given out in the landing; -1 for a place that only gives out what is vacant.</summary>
    public int[] Room { get; } = new int[places];

    /// <summary>For each place whether it goes on in a unit that others were merged into.</summary>
    public bool[] GoesOn { get; } = new bool[places];

    public int Count { get; set; }

    /// <summary>Whether anybody waits or any place takes part.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Begins a month's reorganisation unless it has begun.</summary>
    public void Begin()
    {
        if (!IsOpen)
        {
            IsOpen = true;
            Count = 0;
            Array.Fill(Room, -1);
            Array.Clear(GoesOn);
        }
    }

    public void Add(int slot, int within)
    {
        Slot[Count++] = slot;
        Within[slot] = within;
        Lands[slot] = OrganisationState.None;
        IsOver[slot] = false;
    }

    public void End() => IsOpen = false;
}
