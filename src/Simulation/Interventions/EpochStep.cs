namespace CadreOrleans.Simulation.Interventions;

/// <summary>Brings in the month's rules; when they are new, every vacancy is searched again, since others may come into question now.</summary>
internal static class EpochStep
{
    public static void Run(ReplicateScratch r, int month)
    {
        var epoch = r.Run.Epochs[month];
        if (epoch == r.Epoch)
        {
            return;
        }

        r.Epoch = epoch;
        if (month > 0)
        {
            Array.Fill(r.State.RetryStamp, -1);
        }
    }
}
