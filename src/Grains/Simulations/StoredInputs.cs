using System.Buffers.Binary;
using System.Text.Json;
using CadreOrleans.Simulation.Interventions;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Runs;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Grains.Simulations;

/// <summary>The stored form of a run's inputs: the packed state, the policy, and the rest as JSON, each with its length before it.</summary>
internal static class StoredInputs
{
    public static byte[] Encode(RunInputs inputs)
    {
        var state = InitialStateCodec.Encode(inputs.State);
        var policy = PolicyCodec.Encode(inputs.Policy);
        var rest = JsonSerializer.SerializeToUtf8Bytes(new Rest(inputs.Start, inputs.Years, inputs.Replicates, inputs.Seed, [.. inputs.Interventions], [.. inputs.Precision]));
        var bytes = new byte[8 + state.Length + policy.Length + rest.Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, state.Length);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), policy.Length);
        state.CopyTo(bytes, 8);
        policy.CopyTo(bytes, 8 + state.Length);
        rest.CopyTo(bytes, 8 + state.Length + policy.Length);
        return bytes;
    }

    public static RunInputs Decode(ReadOnlySpan<byte> bytes)
    {
        var stateLength = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        var policyLength = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        var rest = JsonSerializer.Deserialize<Rest>(bytes[(8 + stateLength + policyLength)..])!;
        return new RunInputs
        {
            State = InitialStateCodec.Decode(bytes.Slice(8, stateLength)),
            Policy = PolicyCodec.Decode(bytes.Slice(8 + stateLength, policyLength)),
            Interventions = rest.Interventions,
            Start = rest.Start,
            Years = rest.Years,
            Replicates = rest.Replicates,
            Seed = rest.Seed,
            Precision = rest.Precision ?? [],
        };
    }

    private sealed record Rest(int Start, int Years, int Replicates, ulong Seed, ResolvedIntervention[] Interventions, PrecisionTarget[]? Precision);
}
