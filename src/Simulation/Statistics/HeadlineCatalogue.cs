using CadreOrleans.Simulation.Results;

namespace CadreOrleans.Simulation.Statistics;

/// <summary>The totals of a replicate that are kept in a table, so that quantiles are exact and two runs with one seed can be paired.</summary>
internal static class HeadlineCatalogue
{
    public static (string Code, IndicatorUnit Unit, int Divisor)[] All { get; } =
    [
        (IndicatorCodes.Retirements, IndicatorUnit.Count, 1),
        (IndicatorCodes.OtherExits, IndicatorUnit.Count, 1),
        (IndicatorCodes.Recruits, IndicatorUnit.Count, 1),
        (IndicatorCodes.VacanciesOpened, IndicatorUnit.Count, 1),
        (IndicatorCodes.VacanciesFilled, IndicatorUnit.Count, 1),
        (IndicatorCodes.ShareVacant, IndicatorUnit.Share, SeriesCatalogue.ShareScale),
        (IndicatorCodes.OpenVacancies, IndicatorUnit.Count, 1),
        (IndicatorCodes.FromPlan, IndicatorUnit.Share, SeriesCatalogue.ShareScale),
        (IndicatorCodes.FromUnit, IndicatorUnit.Share, SeriesCatalogue.ShareScale),
        (IndicatorCodes.FromOutside, IndicatorUnit.Share, SeriesCatalogue.ShareScale),
        (IndicatorCodes.ChainLength, IndicatorUnit.Count, SeriesCatalogue.ShareScale),
        (IndicatorCodes.MovesPerOpening, IndicatorUnit.Count, SeriesCatalogue.ShareScale),
        (IndicatorCodes.TimeToFill, IndicatorUnit.Months, SeriesCatalogue.ShareScale),
        (IndicatorCodes.BenchNow, IndicatorUnit.Count, 1),
        (IndicatorCodes.BenchNobody, IndicatorUnit.Count, 1),
        (IndicatorCodes.Officials, IndicatorUnit.Count, 1),
        (IndicatorCodes.MeanAge, IndicatorUnit.Years, SeriesCatalogue.AgeScale),
        (IndicatorCodes.Young, IndicatorUnit.Share, SeriesCatalogue.ShareScale),
        (IndicatorCodes.Women, IndicatorUnit.Share, SeriesCatalogue.ShareScale),
        (IndicatorCodes.EthnicMinority, IndicatorUnit.Share, SeriesCatalogue.ShareScale),
    ];
}

/// <summary>Column of the headline table.</summary>
internal enum HeadlineColumn
{
    Retirements,
    OtherExits,
    Recruits,
    VacanciesOpened,
    VacanciesFilled,
    ShareVacant,
    OpenVacanciesAtEnd,
    FromPlan,
    FromUnit,
    FromOutside,
    ChainLength,
    MovesPerOpening,
    TimeToFill,
    BenchNowAtEnd,
    BenchNobodyAtEnd,
    OfficialsAtEnd,
    MeanAgeAtEnd,
    YoungAtEnd,
    WomenAtEnd,
    EthnicMinorityAtEnd,
}
