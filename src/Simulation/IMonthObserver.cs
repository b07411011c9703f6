namespace CadreOrleans.Simulation;

/// <summary>Looks at the state at the end of each month; tests check invariants with it. As a type parameter it costs nothing when it does nothing.</summary>
internal interface IMonthObserver
{
    void EndOfMonth(ReplicateScratch r, int month);
}

/// <summary>Does nothing.</summary>
internal readonly struct NoObserver : IMonthObserver
{
    public void EndOfMonth(ReplicateScratch r, int month)
    {
    }
}
