using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Simulation.Policies;

namespace CadreOrleans.Simulation.Packing;

/// <summary>Packs the places on courses and how long courses take. Where a pack names no places, there are none until an intervention gives some.</summary>
internal static class TrainingPacking
{
    /// <summary>Courses begin with the school year; assumed.</summary>
    private const int SchoolYear = 9;

    public static TrainingPolicy Training(RegulationPack pack)
    {
        var rule = pack.Simulation.Training;
        var courses = pack.Courses;
        return new TrainingPolicy
        {
            Month = rule?.Month.Value ?? SchoolYear,
            Places = rule is null ? [0, 0, 0] : [rule.DegreePlaces.Value, rule.PoliticalTheoryPlaces.Value, rule.StateManagementPlaces.Value],
            Months = [Of<DegreeLevel>(courses.Months), Of<PoliticalTheoryLevel>(courses.Months), Of<StateManagementLevel>(courses.Months)],
        };
    }

    private static int[] Of<T>(Func<T, int?> months)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(level => months(level) ?? 0)];
}
