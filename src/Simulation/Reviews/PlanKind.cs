namespace CadreOrleans.Simulation.Reviews;

/// <summary>Which plan is reviewed.</summary>
internal enum PlanKind
{
    /// <summary>The only one, which looks to the next reference month.</summary>
    Single,

    /// <summary>That of the current term, from which vacancies are filled.</summary>
    Current,

    /// <summary>That of the next term.</summary>
    Next,
}
