namespace CadreOrleans.Domain.Regulations;

using CadreOrleans.Domain.Regulations.Regimes;

/// <summary>
/// The places on courses in simulated futures. They go to the nominees whose planned posts need them most; how long a course takes is said by
/// <see cref="CourseLengths"/>.
/// </summary>
/// <param name="Month">Month of the year in which courses begin, 1 to 12.</param>
/// <param name="DegreePlaces">Places a year in degree courses.</param>
/// <param name="PoliticalTheoryPlaces">Places a year in political theory.</param>
/// <param name="StateManagementPlaces">Places a year in state management.</param>
public sealed record TrainingRule(Sourced<int> Month, Sourced<int> DegreePlaces, Sourced<int> PoliticalTheoryPlaces, Sourced<int> StateManagementPlaces);
