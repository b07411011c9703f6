using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Calibration;

/// <summary>The ends of the 90% intervals of calibrated hazards, cell by cell in the form of <see cref="HazardTable.PerYear"/>.</summary>
/// <param name="Low">Lower ends, millionths a year.</param>
/// <param name="High">Upper ends.</param>
public sealed record HazardRange(int[] Low, int[] High);
