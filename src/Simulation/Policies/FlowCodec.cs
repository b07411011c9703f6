using CadreOrleans.Simulation.Canonical;

namespace CadreOrleans.Simulation.Policies;

/// <summary>The canonical bytes of progression and of drawn feeders, part of those of the policy.</summary>
internal static class FlowCodec
{
    /// <summary>The first rule broken, as a sentence, or null when all hold.</summary>
    public static string? Check(Policy policy) =>
        policy.Progression.Month is < 0 or > 12 ? "Progression falls in a month from 1 to 12, or in none."
        : policy.Progression.Matrix.Check() ?? policy.Feeders.Check()
        ?? (policy.Feeders.Ends() ? null : "From every grade with drawn feeders, outside must be reached in the end: else no chain of vacancies ends.");

    public static void Write(CanonicalWriter writer, Policy policy)
    {
        writer.Signed(policy.Progression.Month);
        Write(writer, policy.Progression.Matrix);
        Write(writer, policy.Feeders);
    }

    public static ProgressionPolicy ReadProgression(ref CanonicalReader reader) => new() { Month = reader.Int32(), Matrix = ReadFeeders(ref reader) };

    public static GradeMatrix ReadFeeders(ref CanonicalReader reader) => new() { Grades = reader.Int32s(), Shares = reader.Int32s() };

    private static void Write(CanonicalWriter writer, GradeMatrix matrix)
    {
        writer.Numbers(matrix.Grades);
        writer.Numbers(matrix.Shares);
    }
}
