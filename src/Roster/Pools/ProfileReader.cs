using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Selection;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Pools;

/// <summary>Makes profiles of candidates.</summary>
internal sealed class ProfileReader(RosterView view, FieldList fields, PostKinds kinds)
{
    private static readonly GateResult NotJudged = new([]);
    private readonly TalentRank rank = new(view.Pack.Selection);

    private const byte NoTier = byte.MaxValue;
    private const byte Horizontal = 1;
    private const byte Vertical = 2;
    private readonly Month now = Month.Of(view.AsOf);

    /// <summary>The profile of a candidate in service.</summary>
    public OfficialProfile Read(int row, Candidate candidate)
    {
        var principal = view.PrincipalOf(row);
        var position = principal < 0 ? -1 : view.Roster.Incumbencies.Position[principal];
        var unit = position < 0 ? -1 : view.UnitOf(position);
        var facts = candidate.Facts;
        var degree = candidate.Degrees.Count == 0 ? default : candidate.Degrees.MaxBy(held => (held.Fact.Level, held.On));
        var merit = Merit(candidate, degree.Fact?.Level ?? DegreeLevel.None);
        return new OfficialProfile
        {
            Assessed = !merit.NotAssessed,
            FullTime = merit.Study == StudyMode.FullTime,
            Score = rank.Score(merit),
            Virtue = merit.Virtue.Mean,
            Talent = (float)merit.Talent.Mean,
            TalentVariance = (float)merit.Talent.Variance,
            InService = true,
            Principal = position,
            Unit = unit,
            Home = facts.HomeUnit is { } home ? Standing(view.Roster.Units.Find(home)) : -1,
            Field = fields.PlaceOf(degree.Fact?.Field),
            Group = position < 0 ? (short)-1 : (short)(view.TitleOf(position)?.Group ?? -1),
            PlannedGroup = (short)candidate.Nominations.Select(planned => planned.Title?.Group ?? 0).DefaultIfEmpty(-1).Max(),
            Nominations = (short)candidate.Nominations.Count,
            Retires = (short)view.Pack.Retirement.MonthFor(facts.Sex, facts.Birth).Index,
            Tier = unit < 0 ? NoTier : (byte)view.Pack.TierIndex(view.Unit(unit).Tier),
            Cohort = Cohort(facts.Birth),
            Sex = (byte)facts.Sex,
            Minority = facts.Ethnicity is not { Length: > 0 } ethnicity ? (byte)2 : ethnicity == view.Pack.MajorityEthnicity ? (byte)0 : (byte)1,
            Degree = (byte)(degree.Fact?.Level ?? DegreeLevel.None),
            Theory = (byte)candidate.Trainings.Select(training => training.Fact.PoliticalTheory).DefaultIfEmpty().Max(),
            StateManagement = (byte)candidate.Trainings.Select(training => training.Fact.StateManagement).DefaultIfEmpty().Max(),
            Rotated = (byte)((candidate.Career.Any(post => post.Move == MoveKind.RotationHorizontal) ? Horizontal : 0)
                | (candidate.Career.Any(post => post.Move == MoveKind.RotationVertical) ? Vertical : 0)),
        };
    }

    /// <summary>The kinds of posts that the file of a candidate names; see <see cref="NamedPosts"/>.</summary>
    public int[] PostsNamed(Candidate candidate) =>
    [
        .. candidate.Career.Select(post => (post.Unit, post.Title))
            .Concat(candidate.Nominations.Select(planned => (planned.Unit, planned.Title)))
            .Where(post => post.Title is not null)
            .Select(post => kinds.Of(view.Roster.Units.Find(post.Unit), post.Title!.Code))
            .Distinct(),
    ];

    /// <summary>What an order compares, the gate aside: that depends on what is asked for.</summary>
    private Ranked Merit(Candidate candidate, DegreeLevel highest) => new(
        candidate.Official,
        NotJudged,
        TalentEstimate.Of(candidate, view.Pack.Selection, view.AsOf),
        VirtueEstimate.Of(candidate, view.Pack.Selection, view.AsOf),
        candidate.Degrees.Any(degree => degree.Fact.Level == highest && degree.Fact.Mode == StudyMode.FullTime) ? StudyMode.FullTime : StudyMode.Unknown);

    /// <summary>The cohort on the day; none when the birth, known by its year, leaves two of them open.</summary>
    private byte Cohort(PartialDate birth)
    {
        var oldest = view.Pack.Cohorts.CohortOf(now.Since(Month.Of(birth.Earliest)));
        var youngest = view.Pack.Cohorts.CohortOf(now.Since(Month.Of(birth.Latest)));
        return oldest == youngest ? (byte)oldest : (byte)0;
    }

    private int Standing(int unit)
    {
        var units = view.Roster.Units;
        for (var steps = 0; unit >= 0 && units.EndedOn[unit] <= view.AsOf && units.MergedInto[unit] is >= 0 and var into && steps < units.Count; steps++)
        {
            unit = into;
        }

        return unit;
    }
}
