namespace CadreOrleans.Domain.Plans;

/// <summary>A conference of the procedure as it was held.</summary>
/// <param name="Step">Number of the step, from 1.</param>
/// <param name="On">Day.</param>
/// <param name="Convened">Number summoned.</param>
/// <param name="Present">Number present.</param>
/// <param name="Results">Votes by nominee and position.</param>
public sealed record HeldStep(int Step, DateOnly On, int Convened, int Present, IReadOnlyList<BallotResult> Results);
