using System.Globalization;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.Backtest;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.Statistics;
using Estimate = CadreOrleans.Contracts.Simulations.Estimate;
using IneffectiveIntervention = CadreOrleans.Contracts.Simulations.IneffectiveIntervention;
using Provenance = CadreOrleans.Contracts.Simulations.Provenance;

namespace CadreOrleans.Grains.Simulations;

/// <summary>Makes what is kept and shown of a run out of its merged counts: indicators by period, positions by year, provenance.</summary>
internal sealed class ResultMaker(CompiledRun run, Accumulators merged, RosterView? now)
{
    private readonly RosterSnapshot? roster = now?.Roster;

    public StoredResult Make(StoredRequest request, double seconds, IReadOnlyList<string> silos, DateTimeOffset startedAt, DateTimeOffset finishedAt)
    {
        var result = ResultBuilder.Build(run.Inputs, merged);
        return new StoredResult(
            seconds,
            [
                .. result.Headlines.Select(Whole),
                .. result.Series.Select(Over),
                .. TargetBuilder.Build(merged, [.. request.Targets, .. PlanQuotas.Of(run)]).Select(Target),
                .. result.Bodies.SelectMany(Body),
                .. result.Distributions.Select(Pooled),
                .. result.Units.Select(Over),
            ],
            [.. result.Positions.Select(Position)],
            [.. result.Headlines.Select(headline => new Estimate(headline.Code, headline.Estimate.Mean, headline.Estimate.StandardError))],
            new Provenance(
                result.Provenance.RunKey,
                result.Provenance.ResultHash,
                Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Simulation.State.InitialStateCodec.Encode(run.Inputs.State))),
                request.LedgerPosition,
                request.Pack,
                result.Provenance.KernelVersion.ToString(CultureInfo.InvariantCulture),
                result.Provenance.Seed,
                result.Provenance.Replicates,
                silos,
                startedAt,
                finishedAt)
            {
                Rates = request.Rates,
            })
        {
            Backtest = now is not null && Backtester.IsPast(run.Inputs, now.AsOf) ? Held(Backtester.Compare(run, result, now)) : null,
            Table = HeadlineTable.Of(merged).Encode(),
            Ineffective = [.. result.Ineffective.Select(one => new IneffectiveIntervention(one.Number, one.Share))],
        };
    }

    private BacktestView Held(BacktestResult against) => new(
        against.Coverage50,
        against.Coverage90,
        against.Posts.PostYears,
        against.Posts.Brier,
        against.Posts.BrierOfMean,
        [.. against.Posts.Bins.Select(bin => new BacktestBin(bin.Count, bin.Predicted, bin.Observed))],
        [.. against.Bands.Select(band => new BacktestCount(band.Code, band.Actual, new BacktestBand(band.From, band.Q5, band.Q25, band.Q50, band.Q75, band.Q95)))],
        roster!.Version.Position)
    {
        Successors = against.Successors is { } held
            ? new BacktestSuccessors(held.Appointments, held.MeanChance, held.FirstOne, held.FirstThree, held.FirstFive, held.Brier, held.BrierOfEqual)
            : null,
    };

    /// <summary>Headline estimates of what is merged so far; none before the first block.</summary>
    public static IReadOnlyList<Estimate> Headlines(Accumulators merged) => merged.Replicates == 0
        ? []
        : [.. ResultBuilder.Headlines(merged).Select(headline => new Estimate(headline.Code, headline.Estimate.Mean, headline.Estimate.StandardError))];

    private IndicatorView Whole(Headline headline) =>
        new(headline.Code, "all", Unit(headline.Unit), "whole", [Point(run.Inputs.Start, headline.Estimate)]);

    private static IndicatorView Over(Series series) => new(
        series.Code,
        series.OfUnit is { } unit ? "unit/" + unit : ScopeOf(series.Tier),
        Unit(series.Unit),
        series.Period == Period.Month ? "month" : "year",
        [.. series.Points.Select(point => Point(point.Month, point.Estimate))]);

    private static string ScopeOf(string? tier) => tier is null ? "all" : "tier/" + tier;

    private IEnumerable<IndicatorView> Body(BodyResult body)
    {
        yield return Share(body, IndicatorCodes.Young, year => year.Young);
        yield return Share(body, IndicatorCodes.Middle, year => year.Middle);
        yield return Share(body, IndicatorCodes.Old, year => year.Old);
        yield return Share(body, IndicatorCodes.Women, year => year.Women);
        yield return Share(body, IndicatorCodes.EthnicMinority, year => year.EthnicMinority);
        yield return Chance(body, "all-cohorts", year => year.AllCohorts);
        if (body.Years.All(year => year.WomenQuota is not null))
        {
            yield return Chance(body, "women-quota", year => year.WomenQuota!.Value);
        }

        if (body.Years.All(year => year.YoungQuota is not null))
        {
            yield return Chance(body, "young-quota", year => year.YoungQuota!.Value);
        }
    }

    private static IndicatorView Target(TargetOutcome outcome) => new(
        RunTargets.IndicatorOf(outcome.Code),
        ScopeOf(outcome.Tier),
        "share",
        "year",
        [.. outcome.Points.Select(point => Mean(point.Month, point.Share, point.StandardError))]);

    /// <summary>A probability by year, with the standard error of a share of replicates.</summary>
    private IndicatorView Chance(BodyResult body, string code, Func<BodyYear, double> share) => new(
        code,
        "body/" + body.Position,
        "share",
        "year",
        [.. body.Years.Select(year => Mean(year.Month, share(year), Math.Sqrt(share(year) * (1 - share(year)) / Math.Max(1, merged.Replicates - 1))))]);

    private static IndicatorView Share(BodyResult body, string code, Func<BodyYear, MeanShare> share) => new(
        code,
        "body/" + body.Position,
        "share",
        "year",
        [.. body.Years.Select(year => share(year) is var value ? Mean(year.Month, value.Mean, value.StandardError) : null!)]);

    private IndicatorView Pooled(Distribution distribution)
    {
        var total = distribution.Counts.Sum();
        var point = new IndicatorPoint(
            new Month(run.Inputs.Start),
            distribution.Mean,
            0,
            Quantile(distribution.Counts, total, 0.05),
            Quantile(distribution.Counts, total, 0.25),
            Quantile(distribution.Counts, total, 0.5),
            Quantile(distribution.Counts, total, 0.75),
            Quantile(distribution.Counts, total, 0.95));
        return new IndicatorView(distribution.Code, "pooled", distribution.Code == IndicatorCodes.TimeToFill ? "months" : "moves", "whole", [point]);
    }

    private PositionOutcome Position(PositionResult result)
    {
        var row = roster?.Positions.Find(new PositionId(result.Position)) ?? -1;
        var facts = row < 0 ? null : roster!.Positions.Facts.Latest(row);
        var unit = facts is null ? -1 : roster!.Units.Find(facts.Unit);
        return new PositionOutcome(
            result.Position,
            facts?.Name ?? result.Position,
            unit < 0 ? string.Empty : roster!.Units.Facts.Latest(unit).Name,
            result.RetiresByLaw is { } month ? new Month(month) : null,
            [.. result.Periods.Select(period => period.VacantThreeMonths)],
            [.. result.Periods.Select(period => period.NoReadySuccessor ?? double.NaN).Where(share => !double.IsNaN(share))])
        {
            Unit = facts?.Unit.Value ?? string.Empty,
            Tier = unit < 0 ? string.Empty : roster!.Units.Facts.Latest(unit).Tier,
            ShareVacant = [.. result.Periods.Select(period => period.ShareVacant)],
            Bench = [.. result.Periods.Where(period => period.Bench is not null).Select(period => Bench(period.Bench!))],
            Fills = [.. result.Periods.Select(period => period.Fills)],
            Continuity = [.. result.Continuity.Select(one => new SuccessionShare(one.Number, one.Occurs, one.Count, one.Planned))],
        };
    }

    private static BenchShares Bench(Bench bench) => new(bench.Now, bench.WithinOneYear, bench.WithinThreeYears, bench.WithinFiveYears, bench.Nobody);

    private static double Quantile(IReadOnlyList<long> counts, long total, double share)
    {
        var below = 0L;
        for (var value = 0; value < counts.Count; value++)
        {
            below += counts[value];
            if (below >= share * total)
            {
                return value;
            }
        }

        return counts.Count - 1;
    }

    private static IndicatorPoint Point(int month, Simulation.Results.Estimate estimate) =>
        new(new Month(month), estimate.Mean, estimate.StandardError, estimate.Q5, estimate.Q25, estimate.Q50, estimate.Q75, estimate.Q95);

    private static IndicatorPoint Mean(int month, double mean, double error) => new(new Month(month), mean, error, mean, mean, mean, mean, mean);

    public static string Unit(IndicatorUnit unit) => unit switch
    {
        IndicatorUnit.Share => "share",
        IndicatorUnit.Years => "years",
        IndicatorUnit.Months => "months",
        _ => "count",
    };
}
