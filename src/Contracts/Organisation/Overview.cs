using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Contracts.Organisation;

/// <summary>The district in one screen.</summary>
/// <param name="DistrictLeadership">Leadership positions of the district tier.</param>
/// <param name="Vacant">Those of them with a vacant seat.</param>
/// <param name="Acting">Those of them with an acting holder.</param>
/// <param name="Officials">Officials in post, both tiers.</param>
/// <param name="RetireWithinYear">Officials whom the law retires within twelve months of the day.</param>
/// <param name="Term">Code of the term planned for.</param>
/// <param name="ReferenceMonth">Reference month of that term at the district.</param>
/// <param name="NobodyBehind">District leadership positions without a nominee, the earliest vacancy first.</param>
/// <param name="Readiness">The degrees of readiness that the bench counts, the readiest first, as the pack names them.</param>
/// <param name="Bench">District leadership positions by the readiest of their nominees, unit by unit.</param>
/// <param name="Bodies">Cohorts of each body and of the plan for the district committee.</param>
/// <param name="CohortSource">Where the cohort bands come from.</param>
/// <param name="CohortUnder">Age below which one belongs to the first cohort.</param>
/// <param name="CohortOver">Age above which one belongs to the third.</param>
/// <param name="CohortFirstShare">Share of the first cohort aimed at.</param>
/// <param name="Retirements">Retirements by month for 15 years, months without any included.</param>
/// <param name="RetirementSource">Where the retirement months come from.</param>
[GenerateSerializer, Immutable, Alias("cadre.overview")]
public sealed record Overview(
    [property: Id(0)] int DistrictLeadership,
    [property: Id(1)] int Vacant,
    [property: Id(2)] int Acting,
    [property: Id(3)] int Officials,
    [property: Id(4)] int RetireWithinYear,
    [property: Id(5)] string Term,
    [property: Id(6)] Month ReferenceMonth,
    [property: Id(7)] IReadOnlyList<UncoveredPosition> NobodyBehind,
    [property: Id(8)] IReadOnlyList<BenchStep> Readiness,
    [property: Id(9)] IReadOnlyList<BenchRow> Bench,
    [property: Id(10)] IReadOnlyList<BodyCohorts> Bodies,
    [property: Id(11)] Citation CohortSource,
    [property: Id(12)] int CohortUnder,
    [property: Id(13)] int CohortOver,
    [property: Id(14)] double CohortFirstShare,
    [property: Id(15)] IReadOnlyList<RetirementMonth> Retirements,
    [property: Id(16)] Citation RetirementSource);

/// <summary>Why a position falls vacant.</summary>
public enum VacancyCause
{
    /// <summary>It is vacant.</summary>
    VacantNow,

    /// <summary>The holder retires by the roadmap.</summary>
    Retirement,

    /// <summary>The appointment's term ends.</summary>
    TermEnd,

    /// <summary>The holder reaches the age limit of the post.</summary>
    AgeLimit,

    /// <summary>The holder of a head title reaches the limit of consecutive terms.</summary>
    TermLimit,

    /// <summary>The holder returns from a rotation or secondment.</summary>
    PlannedReturn,

    /// <summary>Nothing on record ends the holding.</summary>
    NotForeseen,
}

/// <summary>A position with nobody behind its holder.</summary>
/// <param name="Position">The position.</param>
/// <param name="Name">Its name.</param>
/// <param name="UnitName">Its unit.</param>
/// <param name="VacantFrom">Since when, or from when, it is vacant; null when nothing is foreseen.</param>
/// <param name="Cause">Why.</param>
[GenerateSerializer, Immutable, Alias("cadre.uncovered-position")]
public sealed record UncoveredPosition(
    [property: Id(0)] string Position,
    [property: Id(1)] string Name,
    [property: Id(2)] string UnitName,
    [property: Id(3)] DateOnly? VacantFrom,
    [property: Id(4)] VacancyCause Cause);

/// <summary>A degree of readiness that a bench is counted by.</summary>
/// <param name="Readiness">The degree.</param>
/// <param name="Name">Its name in the pack.</param>
[GenerateSerializer, Immutable, Alias("cadre.bench-step")]
public sealed record BenchStep([property: Id(0)] Readiness Readiness, [property: Id(1)] Bilingual Name);

/// <summary>The bench (lực lượng kế cận) of a unit's leadership positions; each position counts once, by the readiest of its nominees.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="Positions">Leadership positions.</param>
/// <param name="Readiest">Positions by the degree of their readiest nominee, in the order of <see cref="Overview.Readiness"/>.</param>
/// <param name="Nobody">Positions without a nominee in service.</param>
[GenerateSerializer, Immutable, Alias("cadre.bench-row")]
public sealed record BenchRow(
    [property: Id(0)] string Unit,
    [property: Id(1)] string UnitName,
    [property: Id(2)] int Positions,
    [property: Id(3)] IReadOnlyList<int> Readiest,
    [property: Id(4)] int Nobody);

/// <summary>The three cohorts of a body.</summary>
/// <param name="Id">Stable code: the position of a single body, or <c>commune-committee</c>, <c>commune-standing-committee</c>, <c>plan/{plan}</c>.</param>
/// <param name="Name">Name of the body.</param>
/// <param name="Bodies">Number of bodies counted together (24 commune committees); 1 for one.</param>
/// <param name="Members">Members, or nominees.</param>
/// <param name="First">In the first cohort.</param>
/// <param name="Second">In the second.</param>
/// <param name="Third">In the third.</param>
[GenerateSerializer, Immutable, Alias("cadre.body-cohorts")]
public sealed record BodyCohorts(
    [property: Id(0)] string Id,
    [property: Id(1)] string Name,
    [property: Id(2)] int Bodies,
    [property: Id(3)] int Members,
    [property: Id(4)] int First,
    [property: Id(5)] int Second,
    [property: Id(6)] int Third);

/// <summary>Retirements of one month.</summary>
/// <param name="Month">The month.</param>
/// <param name="District">Officials of the district tier (and above).</param>
/// <param name="Commune">Officials of the commune tier.</param>
[GenerateSerializer, Immutable, Alias("cadre.retirement-month")]
public sealed record RetirementMonth([property: Id(0)] Month Month, [property: Id(1)] int District, [property: Id(2)] int Commune);
