namespace CadreOrleans.Simulation.Policies;

/// <summary>How plans are reviewed each year and whom they may hold.</summary>
public sealed class PlanPolicy
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
}
