using System.Text.Json;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Serialization;
using CadreOrleans.Grains.Simulations.Comparisons;
using CadreOrleans.Grains.Simulations.Questions;
using CadreOrleans.Ledger.Stores;
using CadreOrleans.Simulation.Calibration;
using CadreOrleans.Simulation.Results;
using Estimate = CadreOrleans.Contracts.Simulations.Estimate;
using IneffectiveIntervention = CadreOrleans.Contracts.Simulations.IneffectiveIntervention;
using Provenance = CadreOrleans.Contracts.Simulations.Provenance;

namespace CadreOrleans.Grains.Simulations;

/// <summary>The request of a run as kept, with what it was packed from.</summary>
/// <param name="Request">The request, its start filled in.</param>
/// <param name="LedgerPosition">Ledger position of the roster.</param>
/// <param name="Pack">Regulation pack and version.</param>
internal sealed record StoredRequest(RunRequest Request, long LedgerPosition, string Pack)
{
    /// <summary>Targets whose probability is told.</summary>
    public TargetLevel[] Targets { get; init; } = [];

    /// <summary>Which rates the run takes.</summary>
    public RatesUsed? Rates { get; init; }

    /// <summary>The ends of the intervals of calibrated hazards; null for a run with defaults.</summary>
    public HazardRange? Range { get; init; }

    public static StoredRequest FromBytes(ReadOnlyMemory<byte> bytes) => JsonSerializer.Deserialize<StoredRequest>(bytes.Span, StoredRun.Json)!;

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, StoredRun.Json);
}

/// <summary>The results of a run as kept.</summary>
/// <param name="Seconds">Time the run took.</param>
/// <param name="Indicators">Indicators over time.</param>
/// <param name="Positions">Results by position.</param>
/// <param name="Headlines">Headline estimates.</param>
/// <param name="Provenance">What they rest on.</param>
internal sealed record StoredResult(
    double Seconds,
    IReadOnlyList<IndicatorView> Indicators,
    IReadOnlyList<PositionOutcome> Positions,
    IReadOnlyList<Estimate> Headlines,
    Provenance Provenance)
{
    /// <summary>How often interventions could not take effect.</summary>
    public IReadOnlyList<IneffectiveIntervention> Ineffective { get; init; } = [];

    /// <summary>What happened instead; null unless the run is past.</summary>
    public BacktestView? Backtest { get; init; }

    /// <summary>The band from assumptions; null until it has been worked out.</summary>
    public AssumptionView? Assumptions { get; init; }

    /// <summary>The variants that the band rests on, by which the band of a difference is worked out.</summary>
    public IReadOnlyList<StoredVariant> Variants { get; init; } = [];

    /// <summary>The headlines of each replicate, by which the run is paired with others; see <see cref="Simulation.Statistics.HeadlineTable"/>.</summary>
    public byte[] Table { get; init; } = [];

    public static StoredResult FromBytes(ReadOnlyMemory<byte> bytes) => JsonSerializer.Deserialize<StoredResult>(bytes.Span, StoredRun.Json)!;

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, StoredRun.Json);
}

/// <summary>The headlines of a run with one assumption changed.</summary>
/// <param name="Assumption">The assumption.</param>
/// <param name="Direction">-1 for less of it, 1 for more.</param>
/// <param name="Table">The headlines of each of its replicates.</param>
internal sealed record StoredVariant(string Assumption, int Direction, byte[] Table);

/// <summary>Turns what is kept of a run into its view.</summary>
internal static class StoredRun
{
    /// <summary>Whether a record of the run store is a run's: comparisons and inverse questions are kept beside them, and grow old with them.</summary>
    public static bool Is(RunRecord record) => !StoredComparison.Is(record) && !StoredQuestion.Is(record);

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { Converters = { new MonthConverter() } };

    /// <summary>The view; the progress is that of the running supervisor, if there is one.</summary>
    public static RunView View(RunRecord record, RunProgress? running)
    {
        var request = StoredRequest.FromBytes(record.Request).Request;
        if (record.Status != Ledger.Stores.RunStatus.Completed || record.Result.IsEmpty)
        {
            var waiting = new RunProgress(StatusOf(record.Status), 0, request.Replicates, 0, 0, []);
            return new RunView(record.Run.Value, request, running ?? waiting, [], [], null);
        }

        var result = StoredResult.FromBytes(record.Result);
        var replicates = result.Provenance.Replicates;
        var speed = result.Seconds > 0 ? replicates / result.Seconds : 0;
        var done = new RunProgress(Contracts.Simulations.RunStatus.Completed, replicates, replicates, speed, result.Seconds, result.Headlines);
        return new RunView(record.Run.Value, request, done, result.Indicators, result.Positions, result.Provenance) { Ineffective = result.Ineffective, Assumptions = result.Assumptions, Backtest = result.Backtest };
    }

    public static Contracts.Simulations.RunStatus StatusOf(Ledger.Stores.RunStatus status) => status switch
    {
        Ledger.Stores.RunStatus.Queued => Contracts.Simulations.RunStatus.Queued,
        Ledger.Stores.RunStatus.Running => Contracts.Simulations.RunStatus.Running,
        Ledger.Stores.RunStatus.Completed => Contracts.Simulations.RunStatus.Completed,
        Ledger.Stores.RunStatus.Cancelled => Contracts.Simulations.RunStatus.Cancelled,
        _ => Contracts.Simulations.RunStatus.Failed,
    };
}
