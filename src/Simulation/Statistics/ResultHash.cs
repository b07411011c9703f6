using System.Security.Cryptography;

namespace CadreOrleans.Simulation.Statistics;

/// <summary>
/// Names a result: SHA-256 of the run's key and the merged accumulators in canonical order. No times, no chunks, no floating point: the same
/// inputs give the same hash on any machine, however the work was shared out.
/// </summary>
public static class ResultHash
{
    /// <summary>The hash as 64 lower-case hexadecimal digits.</summary>
    public static string Of(Accumulators accumulators) => Convert.ToHexStringLower(SHA256.HashData(AccumulatorCodec.Payload(accumulators)));
}
