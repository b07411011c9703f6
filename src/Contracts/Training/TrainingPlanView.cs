using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Eligibility;

namespace CadreOrleans.Contracts.Training;

/// <summary>The training plan: who must study what before which vacancy.</summary>
/// <param name="People">Number of officials with a need, over all parts.</param>
/// <param name="Needs">A part of the needs, the most urgent first.</param>
[GenerateSerializer, Immutable, Alias("cadre.training-plan-view")]
public sealed record TrainingPlanView([property: Id(0)] int People, [property: Id(1)] Page<TrainingNeedView> Needs);

/// <summary>One study that one official needs.</summary>
/// <param name="Official">The official.</param>
/// <param name="OfficialName">Name.</param>
/// <param name="Closing">Degree, field of study, or course.</param>
/// <param name="Level">The level asked for, as the pack's closed list spells it.</param>
/// <param name="Before">The first vacancy it is needed for; null when none is foreseen.</param>
/// <param name="StartBy">Last day on which the study can begin so that it ends in time; null when either is unknown.</param>
/// <param name="Months">Length of the study in months; null when the pack does not say.</param>
/// <param name="IsLate">Whether the study can no longer end before the first vacancy.</param>
/// <param name="Positions">The positions it is needed for, the first vacancy first.</param>
[GenerateSerializer, Immutable, Alias("cadre.training-need-view")]
public sealed record TrainingNeedView(
    [property: Id(0)] string Official,
    [property: Id(1)] string OfficialName,
    [property: Id(2)] GapClosing Closing,
    [property: Id(3)] string Level,
    [property: Id(4)] DateOnly? Before,
    [property: Id(5)] DateOnly? StartBy,
    [property: Id(6)] int? Months,
    [property: Id(7)] bool IsLate,
    [property: Id(8)] IReadOnlyList<TrainingPosition> Positions);

/// <summary>A position that a study is needed for.</summary>
/// <param name="Position">The position.</param>
/// <param name="Name">Its name.</param>
/// <param name="UnitName">Name of its unit.</param>
[GenerateSerializer, Immutable, Alias("cadre.training-position")]
public sealed record TrainingPosition([property: Id(0)] string Position, [property: Id(1)] string Name, [property: Id(2)] string UnitName);
