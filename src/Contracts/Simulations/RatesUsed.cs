using CadreOrleans.Domain.Time;

namespace CadreOrleans.Contracts.Simulations;

/// <summary>Which rates a run takes.</summary>
public enum RunRates
{
    /// <summary>The policy's defaults.</summary>
    Defaults,

    /// <summary>Those calibrated from the workspace's records of the whole years before the start, as they stand at the run's ledger position.</summary>
    Calibrated,
}

/// <summary>Which rates a run took.</summary>
/// <param name="Rates">Defaults or calibrated.</param>
/// <param name="From">First month that calibrated rates were counted over; null for defaults.</param>
/// <param name="Until">First month not counted; null for defaults.</param>
[GenerateSerializer, Immutable, Alias("cadre.rates-used")]
public sealed record RatesUsed([property: Id(0)] RunRates Rates, [property: Id(1)] Month? From = null, [property: Id(2)] Month? Until = null);
