using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Calibration;

/// <summary>
/// The ends of the 90% intervals of calibrated hazards in millionths a year, cell by cell in the form of <see cref="HazardTable.PerYear"/> and of
/// <see cref="DisciplinePolicy.PerYear"/>.
/// </summary>
/// <param name="Low">Lower ends of the hazards of leaving.</param>
/// <param name="High">Upper ends.</param>
/// <param name="DisciplineLow">Lower ends of the hazards of discipline.</param>
/// <param name="DisciplineHigh">Upper ends.</param>
public sealed record HazardRange(int[] Low, int[] High, int[] DisciplineLow, int[] DisciplineHigh);
