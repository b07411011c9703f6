namespace CadreOrleans.Domain.Regulations;

using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Time;

/// <summary>A term (nhiệm kỳ) with the months at which ages and remaining service are computed for it.</summary>
/// <param name="Code">Code, as written: <c>2025-2030</c>.</param>
/// <param name="Starts">First month of the term at the district.</param>
/// <param name="Ends">First month of the next term.</param>
/// <param name="ReferenceMonths">Reference month (thời điểm tính tuổi) by tier code.</param>
/// <param name="Source">Where the months come from.</param>
/// <param name="StateReferenceMonth">Reference month of posts of state (council, people's committee), at every tier; null where the party's applies.</param>
/// <param name="ReelectionMonths">Least remaining service for standing again; null where the pack does not say.</param>
/// <param name="StateReelectionMonths">The same for posts of state; null where the general months apply.</param>
/// <param name="TitleReelectionMonths">The same for single titles, by code.</param>
public sealed record Term(
    string Code,
    Month Starts,
    Month Ends,
    IReadOnlyDictionary<string, Month> ReferenceMonths,
    Citation Source,
    Month? StateReferenceMonth = null,
    Sourced<int>? ReelectionMonths = null,
    Sourced<int>? StateReelectionMonths = null,
    IReadOnlyDictionary<string, Sourced<int>>? TitleReelectionMonths = null)
{
    /// <summary>The reference month for a tier; the term's first month where the pack names none.</summary>
    /// <param name="tier">Code of the tier.</param>
    /// <param name="isState">Whether a post of state is meant.</param>
    public Month ReferenceMonth(string tier, bool isState = false) =>
        isState && StateReferenceMonth is { } state ? state : ReferenceMonths.TryGetValue(tier, out var month) ? month : Starts;

    /// <summary>Least remaining service for standing again for a title; null where the pack does not say.</summary>
    /// <param name="title">Code of the title; null for an ad-hoc requirement.</param>
    /// <param name="isState">Whether a post of state is meant.</param>
    public Sourced<int>? ReelectionMonthsFor(string? title, bool isState) =>
        title is not null && TitleReelectionMonths is { } byTitle && byTitle.TryGetValue(title, out var own) ? own
        : isState && StateReelectionMonths is { } state ? state
        : ReelectionMonths;
}

/// <summary>The bounds of the three cohorts (ba độ tuổi): under the first, from the first up to and with the second, over the second.</summary>
/// <param name="UnderYears">Age in completed years below which one belongs to the first cohort.</param>
/// <param name="OverYears">Age in completed years above which one belongs to the third.</param>
/// <param name="FirstShare">Share of the first cohort aimed at in a body, 0 to 1.</param>
/// <param name="Source">Where they come from.</param>
public sealed record CohortBands(int UnderYears, int OverYears, double FirstShare, Citation Source)
{
    /// <summary>The cohort, 1 to 3, of somebody of an age in months.</summary>
    public int CohortOf(int ageMonths) => ageMonths < UnderYears * 12 ? 1 : ageMonths < (OverYears + 1) * 12 ? 2 : 3;
}

/// <summary>A tier (cấp) of the organisation, in order from the top.</summary>
/// <param name="Code">Code.</param>
/// <param name="Name">Name in both languages.</param>
public sealed record Tier(string Code, Bilingual Name);

/// <summary>A kind of organisation that a unit can be.</summary>
/// <param name="Code">Code.</param>
/// <param name="Name">Name in both languages.</param>
public sealed record UnitKind(string Code, Bilingual Name);

/// <summary>A target of the committee's own resolution, computed by its code.</summary>
/// <param name="Code">T1, T2, T3, T4.</param>
/// <param name="Name">Name in both languages.</param>
/// <param name="Share">Share aimed at, 0 to 1.</param>
/// <param name="Source">The resolution.</param>
/// <param name="From">First day counted; null for the period asked for.</param>
/// <param name="To">Last day counted; null for the period asked for.</param>
public sealed record ResolutionTarget(string Code, Bilingual Name, double Share, Citation Source, DateOnly? From = null, DateOnly? To = null);

/// <summary>How long a disciplinary measure bars from planning and appointment to a higher title, in months from the decision.</summary>
/// <param name="Reprimand">Khiển trách.</param>
/// <param name="Warning">Cảnh cáo, and the state measures between it and removal.</param>
/// <param name="Removal">Cách chức, and giáng chức, which takes the post as well.</param>
/// <param name="Source">Where the months come from.</param>
public sealed record BarMonths(int Reprimand, int Warning, int Removal, Citation Source)
{
    /// <summary>The bar of a form; an expulsion bars for good and is answered with <see cref="int.MaxValue"/>.</summary>
    public int Of(DisciplineForm form) => form switch
    {
        DisciplineForm.Reprimand => Reprimand,
        DisciplineForm.Demotion or DisciplineForm.Removal => Removal,
        DisciplineForm.Expulsion => int.MaxValue,
        _ => Warning,
    };
}
