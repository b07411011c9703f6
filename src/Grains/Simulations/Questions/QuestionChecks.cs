using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Scenarios.Catalogue;

namespace CadreOrleans.Grains.Simulations.Questions;

/// <summary>Holds an inverse question to what can be answered.</summary>
internal static class QuestionChecks
{
    private const int LargestAmount = 1_000;
    private static readonly string[] Means = [InterventionKinds.Recruitment, InterventionKinds.RotationProgramme, InterventionKinds.TrainingPlaces];

    public static Refusal? Check(QuestionRequest request)
    {
        if (!Means.Contains(request.Means) || InterventionCatalogue.Find(request.Means) is not { } spec)
        {
            return Refusal.Invalid("question-means-unknown", "means", string.Join(", ", Means));
        }

        if (!spec.MayStand)
        {
            return Refusal.Invalid("intervention-not-supported", "means", request.Means, string.Join(", ", InterventionKinds.Supported));
        }

        var choices = spec.Fields.FirstOrDefault(field => field.Choices is not null)?.Choices;
        return choices is not null && !choices.Any(choice => choice.Code == request.Choice)
                ? Refusal.Invalid("intervention-choice-unknown", "choice", string.Join(", ", choices.Select(choice => choice.Code)))
            : choices is null && request.Choice is not null ? Refusal.Invalid("intervention-field-foreign", "choice", "choice", request.Means)
            : request.Most is < 1 or > LargestAmount ? Refusal.Invalid("question-most-out-of-range", "most")
            : !QuestionTargets.All.Contains(request.Target) ? Refusal.Invalid("question-target-unknown", "target", string.Join(", ", QuestionTargets.All))
            : !(request.Probability is > 0 and < 1) ? Refusal.Invalid("question-probability-out-of-range", "probability")
            : null;
    }
}
