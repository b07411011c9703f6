namespace CadreOrleans.Simulation.Policies;

/// <summary>How plans are reviewed each year and whom they may hold.</summary>
public sealed record PlanPolicy
{
    /// <summary>Month of the year of the review, 1 to 12; 0 for no review.</summary>
    public required int ReviewMonth { get; init; }

    /// <summary>Most positions one official is planned for at the same level (grade).</summary>
    public required int MostPositionsPerNominee { get; init; }

    /// <summary>Month index of a term's reference month; further ones follow every <see cref="TermMonths"/> months, before and after.</summary>
    public required int ReferenceMonth { get; init; }

    /// <summary>Length of a term in months.</summary>
    public required int TermMonths { get; init; }

    /// <summary>Months of service a nominee must have left at the next reference month.</summary>
    public required int ServiceLeft { get; init; }

    /// <summary>
    /// Months before a reference month from which on the next term's plan is reviewed beside the current one, to become current at the
    /// reference month; 0 for a single plan that looks to the next reference month.
    /// </summary>
    public int NextPlanMonths { get; init; }

    /// <summary>Age in whole years under which a nominee counts as young, by tier; the cohorts' bound where the list ends.</summary>
    public int[] YoungUnder { get; init; } = [];

    /// <summary>Whether a plan left without nominees is filled up between the yearly reviews.</summary>
    public bool OffCycle { get; init; }
}
