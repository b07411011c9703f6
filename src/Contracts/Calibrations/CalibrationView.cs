using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Contracts.Calibrations;

/// <summary>Rates from the records, beside the defaults they stand in for.</summary>
/// <param name="From">First month counted.</param>
/// <param name="Until">First month not counted; equal to <paramref name="From"/> where no whole year is on record.</param>
/// <param name="Cells">By cause, tier and age.</param>
/// <param name="Fills">Fills of single-seat posts that the lag is counted over; 0 where there were too few.</param>
/// <param name="FillLag">Months from an opening to its fill on average; the default's where there were too few.</param>
/// <param name="DefaultFillLag">The default's average.</param>
/// <param name="Erased">Officials left out because their data were erased.</param>
[GenerateSerializer, Immutable, Alias("cadre.calibration-view")]
public sealed record CalibrationView(
    [property: Id(0)] Month From,
    [property: Id(1)] Month Until,
    [property: Id(2)] IReadOnlyList<RateView> Cells,
    [property: Id(3)] int Fills,
    [property: Id(4)] double FillLag,
    [property: Id(5)] double DefaultFillLag,
    [property: Id(6)] int Erased)
{
    /// <summary>The same by sex, where both men and women are at least 20. A run's rates do not differ by sex.</summary>
    [Id(7)]
    public IReadOnlyList<RateView> BySex { get; init; } = [];
}

/// <summary>The rate of one cause in one cell of at least 20 people, or with nobody. Rates are shares a year, 0 to 1.</summary>
/// <param name="Cause">Cause of leaving, by the codes of the indicators such as <c>exits-dismissal</c>; <c>discipline</c> for being disciplined in a year.</param>
/// <param name="Tiers">Codes of the tiers.</param>
/// <param name="AgeFrom">Youngest age in whole years; null for any.</param>
/// <param name="AgeBelow">Age in whole years not reached; null for any.</param>
/// <param name="Evidence">What the estimate rests on.</param>
/// <param name="People">Officials seen; null unless it rests on the ledger.</param>
/// <param name="OfficialMonths">Months that officials were in service; null likewise.</param>
/// <param name="Events">Exits, or officials disciplined, each once a year; null likewise.</param>
/// <param name="Default">The default.</param>
/// <param name="Estimate">The estimate.</param>
/// <param name="Low">Lower end of the 90% interval.</param>
/// <param name="High">Upper end of the 90% interval.</param>
[GenerateSerializer, Immutable, Alias("cadre.rate-view")]
public sealed record RateView(
    [property: Id(0)] string Cause,
    [property: Id(1)] IReadOnlyList<string> Tiers,
    [property: Id(2)] int? AgeFrom,
    [property: Id(3)] int? AgeBelow,
    [property: Id(4)] RateEvidence Evidence,
    [property: Id(5)] int? People,
    [property: Id(6)] int? OfficialMonths,
    [property: Id(7)] int? Events,
    [property: Id(8)] double Default,
    [property: Id(9)] double Estimate,
    [property: Id(10)] double Low,
    [property: Id(11)] double High)
{
    /// <summary>The sex that it is counted of; null for both.</summary>
    [Id(12)]
    public Sex? Sex { get; init; }
}

/// <summary>What the estimate of a rate rests on.</summary>
public enum RateEvidence
{
    /// <summary>The ledger, shrunk to the default.</summary>
    Ledger,

    /// <summary>The default alone: nobody was in service in the cell.</summary>
    NoData,

    /// <summary>The default alone: fewer than 20 people in all.</summary>
    TooFew,
}
