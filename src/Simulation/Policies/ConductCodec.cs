using CadreOrleans.Simulation.Canonical;

namespace CadreOrleans.Simulation.Policies;

/// <summary>The canonical bytes of assessment levels, discipline and courses, part of those of the policy.</summary>
internal static class ConductCodec
{
    private const int Million = 1_000_000;

    /// <summary>The first rule broken, as a sentence, or null when all hold.</summary>
    public static string? Check(Policy policy) => CheckLevels(policy) ?? CheckDiscipline(policy.Discipline) ?? policy.Training.Check();

    public static void Write(CanonicalWriter writer, Policy policy)
    {
        writer.Signed(policy.Assessment.Excellent);
        writer.Signed(policy.Assessment.Completed);
        writer.Signed(policy.Assessment.NotCompleted);
        writer.Numbers(policy.Discipline.BandLimits);
        writer.Signed(policy.Discipline.Tiers);
        writer.Numbers(policy.Discipline.PerYear);
        writer.Numbers(policy.Discipline.FormWeights);
        writer.Signed(policy.Training.Month);
        writer.Numbers(policy.Training.Places);
        foreach (var months in policy.Training.Months)
        {
            writer.Numbers(months);
        }
    }

    public static AssessmentPolicy ReadAssessment(ref CanonicalReader reader) => new() { Excellent = reader.Int32(), Completed = reader.Int32(), NotCompleted = reader.Int32() };

    public static DisciplinePolicy ReadDiscipline(ref CanonicalReader reader) => new()
    {
        BandLimits = reader.Int32s(),
        Tiers = reader.Int32(),
        PerYear = reader.Int32s(),
        FormWeights = reader.Int32s(),
    };

    public static TrainingPolicy ReadTraining(ref CanonicalReader reader) => new()
    {
        Month = reader.Int32(),
        Places = reader.Int32s(),
        Months = [reader.Int32s(), reader.Int32s(), reader.Int32s()],
    };

    private static string? CheckLevels(Policy policy)
    {
        var levels = policy.Assessment;
        if (levels.Excellent is < 0 or > Million || levels.Completed is < 0 or > Million || levels.NotCompleted is < 0 or > Million
            || (long)levels.Excellent + levels.Completed + levels.NotCompleted > Million)
        {
            return "The shares of assessment levels lie between 0 and 1 and sum to 1 at most.";
        }

        return levels.IsOn && !policy.Abilities.FromEvidence ? "Levels follow from what assessments show: they need abilities that are drawn from the evidence." : null;
    }

    private static string? CheckDiscipline(DisciplinePolicy discipline)
    {
        for (var i = 0; i < discipline.BandLimits.Length; i++)
        {
            if (discipline.BandLimits[i] is < 1 or > 110 || (i > 0 && discipline.BandLimits[i] <= discipline.BandLimits[i - 1]))
            {
                return "Age bands of discipline must ascend and end between 1 and 110 years.";
            }
        }

        return discipline.Tiers is >= 1 and <= 16 && discipline.PerYear.Length == discipline.Tiers * discipline.Bands
            && Array.TrueForAll(discipline.PerYear, rate => rate is >= 0 and < Million)
            && discipline.FormWeights.Length == DisciplinePolicy.Forms && Array.TrueForAll(discipline.FormWeights, weight => weight is >= 0 and <= 100_000)
            && discipline.FormWeights.Sum() > 0
            ? null
            : "There must be one hazard of discipline for each tier and age band, from 0 to under 1 a year, and a weight for each form.";
    }
}
