using CadreOrleans.Simulation.Randomness;

namespace CadreOrleans.Simulation.Recruitment;

/// <summary>How many of a position's recruits fall on a month.</summary>
internal static class Intake
{
    /// <summary>The number for a month, by the policy: whatever is vacant, a fixed number of the year, or a Poisson number with that mean.</summary>
    public static int Of(ReplicateScratch r, int place, int month)
    {
        var policy = r.Run.Policy.Recruits;
        var perYear = r.State.RecruitsPerYear[place];
        if (perYear < 0)
        {
            return int.MaxValue;
        }

        var monthOfYear = ((r.Run.Start + month) % 12) + 1;
        if (policy.Month > 0 && monthOfYear != policy.Month)
        {
            return 0;
        }

        return policy.IsPoisson
            ? Poisson(r, place, month, ((ulong)perYear << LogTable.ExponentialBits) / (policy.Month > 0 ? 1UL : 12UL))
            : policy.Month > 0 ? perYear : Spread(perYear, month % 12);
    }

    /// <summary>The year's number spread evenly, in whole people.</summary>
    private static int Spread(int perYear, int monthOfYear) => (perYear * (monthOfYear + 1) / 12) - (perYear * monthOfYear / 12);

    /// <summary>Arrivals within the mean's time, Exp(1) apart.</summary>
    private static int Poisson(ReplicateScratch r, int place, int month, ulong mean)
    {
        var logs = r.Run.Logs;
        var key = r.Run.Places.Key[place];
        var words = default(Words);
        var count = 0;
        for (ulong time = 0; ; count++)
        {
            if ((count & 3) == 0)
            {
                words = Philox.Draw(key, r.Address(RandomStream.Intake, month, count >> 2));
            }

            time += logs.Exponential((count & 3) switch { 0 => words.W0, 1 => words.W1, 2 => words.W2, _ => words.W3 });
            if (time > mean)
            {
                return count;
            }
        }
    }
}
