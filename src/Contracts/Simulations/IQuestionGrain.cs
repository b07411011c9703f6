using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Contracts.Simulations;

/// <summary>An inverse question: how few are enough for a target to hold. Key: <c>workspace/question</c>.</summary>
[Alias("cadre.question-grain")]
public interface IQuestionGrain : IGrainWithStringKey
{
    /// <summary>Begins the search and answers at once. A question that was asked of the same roster before is named instead.</summary>
    [Requires(Right.Plan)]
    [Alias("start")]
    Task<Outcome<QuestionStarted>> Start(Caller caller, QuestionRequest request);

    /// <summary>The answer as far as it is; null when there is no such question.</summary>
    [Requires(Right.Plan)]
    [Alias("get")]
    Task<QuestionView?> Get(Caller caller);

    /// <summary>Takes the search up again after a restart; does nothing when it is under way or ended.</summary>
    [Requires(Right.Plan)]
    [Alias("resume")]
    Task Resume(Caller caller);
}

/// <summary>What is to be found: the least amount a year, from the run's start on, with which a target holds by a date with a probability.</summary>
/// <param name="Scenario">Scenario that it comes on top of; <c>base</c> for none.</param>
/// <param name="Means">What is added each year: <c>recruitment</c>, <c>rotation-programme</c> or <c>training-places</c>.</param>
/// <param name="Choice">Direction of the rotations, or kind of the course, as the intervention's catalogue lists them; null for recruitment.</param>
/// <param name="Most">Largest amount considered, 1 to 1,000.</param>
/// <param name="Target">Target; see <see cref="QuestionTargets"/>.</param>
/// <param name="By">Month by which it is to hold. It is looked at when the last full year of the run before it ends.</param>
/// <param name="Probability">Share of futures in which it is to hold, above 0 and below 1.</param>
/// <param name="Start">First month; null for the month after the working date.</param>
/// <param name="Replicates">Futures of each run.</param>
/// <param name="Seed">Seed that all runs share.</param>
[GenerateSerializer, Immutable, Alias("cadre.question-request")]
public sealed record QuestionRequest(
    [property: Id(0)] string Scenario,
    [property: Id(1)] string Means,
    [property: Id(2)] string? Choice,
    [property: Id(3)] int Most,
    [property: Id(4)] string Target,
    [property: Id(5)] Month By,
    [property: Id(6)] double Probability,
    [property: Id(7)] Month? Start,
    [property: Id(8)] int Replicates,
    [property: Id(9)] ulong Seed);

/// <summary>A search was begun.</summary>
/// <param name="Question">The question, or the same one asked before.</param>
[GenerateSerializer, Immutable, Alias("cadre.question-started")]
public sealed record QuestionStarted([property: Id(0)] string Question);

/// <summary>The answer as far as it is.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Request">What was asked.</param>
/// <param name="Status">Completed when the answer is final.</param>
/// <param name="Fewest">Least amount a year found; null when even the most is not enough, or before the end.</param>
/// <param name="From">Least amount whose 95% interval reaches the probability asked for; null when none does.</param>
/// <param name="To">Least amount whose whole 95% interval lies above it; null when none does.</param>
/// <param name="IsMonotone">Whether more never did worse, beyond chance: if not, a smaller amount between those tried might do.</param>
/// <param name="Steps">Amounts tried, ascending, with their runs.</param>
/// <param name="Failure">Why the search ended without an answer; null when it did not.</param>
[GenerateSerializer, Immutable, Alias("cadre.question-view")]
public sealed record QuestionView(
    [property: Id(0)] string Id,
    [property: Id(1)] QuestionRequest Request,
    [property: Id(2)] RunStatus Status,
    [property: Id(3)] int? Fewest,
    [property: Id(4)] int? From,
    [property: Id(5)] int? To,
    [property: Id(6)] bool IsMonotone,
    [property: Id(7)] IReadOnlyList<QuestionStep> Steps,
    [property: Id(8)] Domain.Decisions.Refusal? Failure);

/// <summary>An amount that was tried.</summary>
/// <param name="Amount">Amount a year.</param>
/// <param name="Run">The run.</param>
/// <param name="Probability">Share of futures in which the target holds.</param>
/// <param name="StandardError">Its standard error.</param>
[GenerateSerializer, Immutable, Alias("cadre.question-step")]
public sealed record QuestionStep(
    [property: Id(0)] int Amount,
    [property: Id(1)] string Run,
    [property: Id(2)] double Probability,
    [property: Id(3)] double StandardError);
