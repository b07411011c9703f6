using System.Security.Cryptography;
using CadreOrleans.Simulation.Canonical;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Runs;

/// <summary>
/// Names a run by its inputs: SHA-256 of the kernel version, the state's hash, the policy, the interventions, the start, the years, the
/// replicates, the seed and, where there are any, the targets of precision. Equal keys mean equal result bytes, so a run asked for again is answered from the store.
/// </summary>
/// <param name="Hex">The hash as 64 lower-case hexadecimal digits.</param>
public readonly record struct RunKey(string Hex)
{
    /// <summary>The key of a run.</summary>
    /// <exception cref="ArgumentException">The inputs break a rule of state, policy or run.</exception>
    public static RunKey Of(RunInputs inputs) => Of(inputs, InitialStateCodec.Hash(InitialStateCodec.Encode(inputs.State)));

    /// <summary>The key of a run whose state was encoded already.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="stateHash">The state's <see cref="InitialStateCodec.Hash"/>.</param>
    public static RunKey Of(RunInputs inputs, string stateHash)
    {
        if (RunInputRules.Check(inputs) is { } broken)
        {
            throw new ArgumentException(broken, nameof(inputs));
        }

        var writer = new CanonicalWriter();
        writer.Bytes("CDRK"u8);
        writer.Signed(RunInputs.KernelVersion);
        writer.Text(stateHash);
        writer.Bytes(PolicyCodec.Encode(inputs.Policy));
        writer.Unsigned((ulong)inputs.Interventions.Count);
        foreach (var intervention in inputs.Interventions)
        {
            writer.Byte((byte)intervention.Kind);
            writer.Signed(intervention.Month);
            writer.Signed(intervention.Official);
            writer.Signed(intervention.Position);
            writer.Signed(intervention.PerYear);
            writer.Signed(intervention.Number);
            writer.Signed(intervention.Until);
            writer.Signed(intervention.Unit);
            writer.Signed(intervention.Count);
            writer.Signed(intervention.Choice);
            writer.Signed(intervention.Value);
            writer.Numbers(intervention.List);
        }

        writer.Signed(inputs.Start);
        writer.Signed(inputs.Years);
        writer.Signed(inputs.Replicates);
        writer.UInt64(inputs.Seed);
        foreach (var target in inputs.Precision)
        {
            writer.Text(target.Code);
            writer.Signed(target.HalfWidth);
        }

        return new RunKey(Convert.ToHexStringLower(SHA256.HashData(writer.Written)));
    }

    /// <inheritdoc/>
    public override string ToString() => Hex;
}
