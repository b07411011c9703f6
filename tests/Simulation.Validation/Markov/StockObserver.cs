namespace CadreOrleans.Simulation.Validation.Markov;

/// <summary>Counts, at the end of each year of each replicate, who stands on each grade, and who has gone from where to where or left.</summary>
internal readonly struct StockObserver(int grades, int years, int replicates) : IMonthObserver
{
    private readonly int[] stock = new int[replicates * years * grades];
    private readonly int[] moves = new int[replicates * years * grades * (grades + 1)];
    private readonly (int Generation, int Grade)[] before = new (int, int)[4_000];

    public int Stock(int replicate, int year, int grade) => stock[(((replicate * years) + year) * grades) + grade];

    /// <summary>Moves of a year between grades counted from 0; the number of grades stands for outside.</summary>
    public int Moves(int replicate, int year, int from, int to) => moves[(((((replicate * years) + year) * grades) + from) * (grades + 1)) + to];

    public void EndOfMonth(ReplicateScratch r, int month)
    {
        if (month % 12 < 10)
        {
            return;
        }

        var state = r.State;
        var at = (r.Replicate * years) + (month / 12);
        for (var slot = 0; slot < state.Size.Slots; slot++)
        {
            if (month % 12 == 10)
            {
                before[slot] = (state.Generation[slot], state.Present[slot] && slot < state.UsedSlots ? state.Rank[slot] : 0);
                continue;
            }

            if (before[slot].Grade > 0)
            {
                var to = state.Generation[slot] == before[slot].Generation ? state.Rank[slot] - 1 : grades;
                moves[(((at * grades) + before[slot].Grade - 1) * (grades + 1)) + to]++;
            }

            if (slot < state.UsedSlots && state.Present[slot])
            {
                stock[(at * grades) + state.Rank[slot] - 1]++;
            }
        }
    }
}
