using CadreOrleans.Simulation.Organisation;

namespace CadreOrleans.Simulation.Restructuring;

/// <summary>What becomes of plan entries: those of a title that goes on are mapped to it, as far as there is room, and time in the plan runs on; others are void.</summary>
internal static class PlanMapping
{
    public static void Move(ReplicateScratch r, int place, int to)
    {
        Move(r, r.State.Nominations, place, to);
        Move(r, r.State.NextNominations, place, to);
    }

    public static void Void(ReplicateScratch r, int place)
    {
        Entries(r, r.State.Nominations, place).Fill(Nomination.Empty);
        Entries(r, r.State.NextNominations, place).Fill(Nomination.Empty);
    }

    private static void Move(ReplicateScratch r, Nomination[] plan, int place, int to)
    {
        var from = Entries(r, plan, place);
        var into = Entries(r, plan, to);
        var free = 0;
        while (free < into.Length && into[free].Slot >= 0)
        {
            free++;
        }

        for (var i = 0; i < from.Length && from[i].Slot >= 0 && free < into.Length; i++)
        {
            if (!Stands(into[..free], from[i]))
            {
                into[free++] = from[i];
            }
        }

        from.Fill(Nomination.Empty);
        if (r.Epoch.ClassOf[to] >= 0)
        {
            WakeUp.Now(r.State, r.Epoch.ClassOf[to]);
        }
    }

    private static bool Stands(ReadOnlySpan<Nomination> entries, in Nomination nomination)
    {
        foreach (ref readonly var entry in entries)
        {
            if (entry.Slot == nomination.Slot && entry.Generation == nomination.Generation)
            {
                return true;
            }
        }

        return false;
    }

    private static Span<Nomination> Entries(ReplicateScratch r, Nomination[] plan, int place) =>
        plan.AsSpan(r.Run.Plans.From[place], r.Run.Plans.From[place + 1] - r.Run.Plans.From[place]);
}
