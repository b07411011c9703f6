using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;

namespace CadreOrleans.Contracts.Training;

/// <summary>Who must study what before which vacancy, from the silo's roster. Key: the workspace.</summary>
[Alias("cadre.training-plan-query-grain")]
public interface ITrainingPlanQueryGrain : IGrainWithStringKey
{
    /// <summary>The needs of the nominees for the positions of a unit and the units under it, or of all; a part at a time to the end.</summary>
    [Requires(Right.ReadOfficial)]
    [Alias("of")]
    Task<Outcome<Answer<TrainingPlanView>>> Of(Caller caller, Reading reading, string? unit, int limit, string? cursor);
}
