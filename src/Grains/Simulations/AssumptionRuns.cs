using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Grains.Computing;
using CadreOrleans.Ledger.Stores;
using CadreOrleans.Simulation;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Results;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.Statistics;

namespace CadreOrleans.Grains.Simulations;

/// <summary>Works out the band from assumptions of a completed run on this silo's lane, a variant at a time, so that other work gets its turn.</summary>
public sealed class AssumptionRuns(IRunStore store, ComputeLane lane, TimeProvider time)
{
    /// <summary>The band of a completed run.</summary>
    /// <exception cref="InvalidDataException">The inputs of the run are not kept any more.</exception>
    internal async Task<(AssumptionView View, StoredVariant[] Variants)> MakeAsync(RunRecord record, CancellationToken cancellation)
    {
        var bytes = await store.FindInputsAsync(record.Workspace, record.InputsHash, cancellation)
            ?? throw new InvalidDataException("The inputs of the run are not kept any more.");
        var inputs = StoredInputs.Decode(bytes.Span);
        var variants = new List<(AssumptionVariant, HeadlineTable)>();
        foreach (var variant in Assumptions.Variants(inputs, StoredRequest.FromBytes(record.Request).Range))
        {
            variants.Add((variant, await lane.RunAsync(() => Run(variant.Inputs, cancellation), time, cancellation)));
        }

        var bands = Assumptions.Bands(HeadlineTable.Decode(StoredResult.FromBytes(record.Result).Table), variants);
        var view = new AssumptionView(
            variants.Count == 0 ? 0 : variants[0].Item2.Replicates,
            Assumptions.Greatest(bands),
            [.. bands.Select(band => new AssumptionShift(band.Code, band.Low, band.High, band.Widest))]);
        return (view, [.. variants.Select(one => new StoredVariant(one.Item1.Assumption, one.Item1.Direction, one.Item2.Encode()))]);
    }

    private static HeadlineTable Run(RunInputs inputs, CancellationToken cancellation)
    {
        var run = CompiledRun.Compile(inputs);
        var scratch = new ReplicateScratch(run);
        var counted = new Accumulators(run.Layout);
        for (var block = 0; block < inputs.Blocks; block++)
        {
            Kernel.RunBlock(run, block, scratch, counted, cancellation);
        }

        return HeadlineTable.Of(counted);
    }
}
