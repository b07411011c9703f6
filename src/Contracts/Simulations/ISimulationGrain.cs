using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;

namespace CadreOrleans.Contracts.Simulations;

/// <summary>One run: a thousand futures of one scenario. Key: <c>workspace/run</c>.</summary>
[Alias("cadre.simulation-grain")]
public interface ISimulationGrain : IGrainWithStringKey
{
    /// <summary>Starts the run and answers at once. A run of the same inputs that is stored already is named instead.</summary>
    [Requires(Right.Plan)]
    [Alias("start")]
    Task<Outcome<RunStarted>> Start(Caller caller, RunRequest request);

    /// <summary>The run with its results as far as they are; null when there is none.</summary>
    [Requires(Right.Plan)]
    [Alias("get")]
    Task<RunView?> Get(Caller caller);

    /// <summary>Follows the run to its end: progress and estimates that narrow.</summary>
    [Requires(Right.Plan)]
    [Alias("watch")]
    IAsyncEnumerable<RunProgress> Watch(Caller caller);

    /// <summary>Stops the run within a second. What was computed is discarded.</summary>
    [Requires(Right.Plan)]
    [Alias("cancel")]
    Task<RunView?> Cancel(Caller caller);

    /// <summary>The band from assumptions of a completed run, worked out when it is first asked for and kept with the run; null when the run has not completed.</summary>
    [Requires(Right.Plan)]
    [Alias("assumptions")]
    [ResponseTimeout("00:02:00")]
    Task<AssumptionView?> Assumptions(Caller caller);

    /// <summary>One future of a completed run as a story, with names for a caller who has <see cref="Right.Outlook"/>; null when the run has not completed or has no such future.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="replicate">Number of the future, from 1.</param>
    [Requires(Right.Plan)]
    [Alias("story")]
    [ResponseTimeout("00:02:00")]
    Task<StoryView?> Story(Caller caller, int replicate);

    /// <summary>Takes the run up again after a restart; does nothing when it is under way or ended.</summary>
    [Requires(Right.Plan)]
    [Alias("resume")]
    Task Resume(Caller caller);
}

/// <summary>Lists runs. Key: the workspace.</summary>
[Alias("cadre.simulation-query-grain")]
public interface ISimulationQueryGrain : IGrainWithStringKey
{
    /// <summary>Runs that are kept, the latest first.</summary>
    [Requires(Right.Plan)]
    [Alias("list")]
    Task<IReadOnlyList<RunSummary>> List(Caller caller);

    /// <summary>The latest completed backtest that is kept; null when there is none.</summary>
    [Requires(Right.Plan)]
    [Alias("latest-backtest")]
    Task<LatestBacktest?> LatestBacktest(Caller caller);
}
