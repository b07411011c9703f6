namespace CadreOrleans.Simulation.Interventions;

/// <summary>Interventions that change numbers and rules of a replicate.</summary>
internal static class RuleChanges
{
    public static void Recruitment(ReplicateScratch r, ResolvedIntervention what)
    {
        if (what.Position >= 0)
        {
            r.State.RecruitsPerYear[r.Run.Places.OfPosition[what.Position]] = what.PerYear;
        }
        else
        {
            Array.Fill(r.State.RecruitsPerYear, what.PerYear);
        }
    }

    public static void Freeze(ReplicateScratch r, ResolvedIntervention what)
    {
        var until = what.Until - r.Run.Start;
        for (var unit = 0; unit < r.State.FrozenUntil.Length; unit++)
        {
            if (what.Unit < 0 || unit == what.Unit)
            {
                r.State.FrozenUntil[unit] = Math.Max(r.State.FrozenUntil[unit], until);
            }
        }
    }
}
