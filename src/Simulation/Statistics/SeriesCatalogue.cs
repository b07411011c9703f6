using CadreOrleans.Simulation.Results;

namespace CadreOrleans.Simulation.Statistics;

/// <summary>Which indicators are kept over time, in which order. The enums are indices into the layout's lists.</summary>
internal static class SeriesCatalogue
{
    /// <summary>Recorded shares and ratios are in ten-thousandths.</summary>
    public const int ShareScale = 10_000;

    /// <summary>Recorded mean ages are in hundredths of a month.</summary>
    public const int AgeScale = 1_200;

    public static (string Code, IndicatorUnit Unit)[] Monthly { get; } =
    [
        (IndicatorCodes.OpenVacancies, IndicatorUnit.Count),
        (IndicatorCodes.ActingHolders, IndicatorUnit.Count),
        (IndicatorCodes.Retirements, IndicatorUnit.Count),
        (IndicatorCodes.OtherExits, IndicatorUnit.Count),
    ];

    public static (string Code, IndicatorUnit Unit)[] Yearly { get; } =
    [
        (IndicatorCodes.VacanciesOpened, IndicatorUnit.Count),
        (IndicatorCodes.VacanciesFilled, IndicatorUnit.Count),
        (IndicatorCodes.Retirements, IndicatorUnit.Count),
        (IndicatorCodes.OtherExits, IndicatorUnit.Count),
        (IndicatorCodes.ResignationsAndTransfers, IndicatorUnit.Count),
        (IndicatorCodes.DeathsAndIllnesses, IndicatorUnit.Count),
        (IndicatorCodes.Dismissals, IndicatorUnit.Count),
        (IndicatorCodes.Recruits, IndicatorUnit.Count),
        (IndicatorCodes.Officials, IndicatorUnit.Count),
        (IndicatorCodes.ShareVacant, IndicatorUnit.Share),
        (IndicatorCodes.FromPlan, IndicatorUnit.Share),
        (IndicatorCodes.FromUnit, IndicatorUnit.Share),
        (IndicatorCodes.FromOutside, IndicatorUnit.Share),
        (IndicatorCodes.MovesPerOpening, IndicatorUnit.Count),
        (IndicatorCodes.BenchNow, IndicatorUnit.Count),
        (IndicatorCodes.BenchOneYear, IndicatorUnit.Count),
        (IndicatorCodes.BenchThreeYears, IndicatorUnit.Count),
        (IndicatorCodes.BenchFiveYears, IndicatorUnit.Count),
        (IndicatorCodes.BenchNobody, IndicatorUnit.Count),
        (IndicatorCodes.Rotations, IndicatorUnit.Count),
        (IndicatorCodes.VerticalRotations, IndicatorUnit.Count),
        (IndicatorCodes.RotatedLeaders, IndicatorUnit.Share),
        (IndicatorCodes.NonLocalUnits, IndicatorUnit.Share),
        (IndicatorCodes.WithoutPost, IndicatorUnit.Count),
        (IndicatorCodes.NoneReady, IndicatorUnit.Count),
        (IndicatorCodes.KeyNoneReady, IndicatorUnit.Count),
        (IndicatorCodes.CoursesCompleted, IndicatorUnit.Count),
        (IndicatorCodes.LeadersMeetingLevels, IndicatorUnit.Share),
        (IndicatorCodes.NotCompleted, IndicatorUnit.Share),
        (IndicatorCodes.Disciplined, IndicatorUnit.Count),
        (IndicatorCodes.SeveralNames, IndicatorUnit.Share),
        (IndicatorCodes.KeyPostsCovered, IndicatorUnit.Share),
    ];

    public static (string Code, IndicatorUnit Unit)[] YearlyByTier { get; } =
    [
        (IndicatorCodes.OpenVacancies, IndicatorUnit.Count),
        (IndicatorCodes.Young, IndicatorUnit.Share),
        (IndicatorCodes.Middle, IndicatorUnit.Share),
        (IndicatorCodes.Old, IndicatorUnit.Share),
        (IndicatorCodes.MeanAge, IndicatorUnit.Years),
        (IndicatorCodes.Women, IndicatorUnit.Share),
        (IndicatorCodes.EthnicMinority, IndicatorUnit.Share),
        (IndicatorCodes.PlanYoung, IndicatorUnit.Share),
        (IndicatorCodes.PlanWomen, IndicatorUnit.Share),
    ];
}

/// <summary>Index into <see cref="SeriesCatalogue.Monthly"/>.</summary>
internal enum MonthlySeries
{
    OpenVacancies,
    ActingHolders,
    Retirements,
    OtherExits,
}

/// <summary>Index into <see cref="SeriesCatalogue.Yearly"/>.</summary>
internal enum YearlySeries
{
    VacanciesOpened,
    VacanciesFilled,
    Retirements,
    OtherExits,
    ResignationsAndTransfers,
    DeathsAndIllnesses,
    Dismissals,
    Recruits,
    Officials,
    ShareVacant,
    FromPlan,
    FromUnit,
    FromOutside,
    MovesPerOpening,
    BenchNow,
    BenchOneYear,
    BenchThreeYears,
    BenchFiveYears,
    BenchNobody,
    Rotations,
    VerticalRotations,
    RotatedLeaders,
    NonLocalUnits,
    WithoutPost,
    NoneReady,
    KeyNoneReady,
    CoursesCompleted,
    LeadersMeetingLevels,
    NotCompleted,
    Disciplined,
    SeveralNames,
    KeyPostsCovered,
}

/// <summary>Index into <see cref="SeriesCatalogue.YearlyByTier"/>.</summary>
internal enum TierSeries
{
    OpenVacancies,
    Young,
    Middle,
    Old,
    MeanAge,
    Women,
    EthnicMinority,
    PlanYoung,
    PlanWomen,
}
