using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Tests.Support;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Domain.Tests.Regulations.Rules;

/// <summary>Cases in which a test names only what it is about: an official who qualifies for district division head on 30 June 2023.</summary>
internal static class Asked
{
    public const string Head = "district-division-head";
    public static readonly DateOnly Day = new(2023, 6, 30);
    public static readonly RegulationPack Pack = new BuiltInPacks().Get("vn-district");
    private static readonly OfficialId Official = new("o");

    public static Candidate Candidate(string birth = "1980-05-01", Sex sex = Sex.Male) => new()
    {
        Official = Official,
        Facts = new OfficialFacts("Nguyễn Văn Thử", sex, PartialDate.Parse(birth)),
        Degrees = [Degree(DegreeLevel.University, "2002-06-30")],
        Trainings = [Training(PoliticalTheoryLevel.Senior, StateManagementLevel.Specialist, "2015-01-01")],
        Assessments = [Assessment(2022, AssessmentLevel.Good)],
        Career = [Post("district-division-deputy", "2018-01-01")],
        Nominations = [PlannedFor(Head)],
    };

    public static RuleCase For(Candidate candidate, Purpose purpose, string title = Head, DateOnly? on = null, Term? term = null, string unit = "u", string tier = "district") =>
        new(candidate, Requirement(title, unit, tier), purpose, on ?? Day, term, Pack);

    public static Requirement Requirement(string title, string unit = "u", string tier = "district") =>
        Domain.Eligibility.Requirement.Of(Pack.FindTitle(title)!, tier, new UnitId(unit), new PositionId("p"));

    public static Finding? By<T>(this RuleCase asked)
        where T : IRule, new() => new T().Judge(asked);

    public static Verdict VerdictBy<T>(this RuleCase asked)
        where T : IRule, new() => asked.By<T>().ShouldNotBeNull().Verdict;

    public static PostHeld Post(
        string title,
        string from,
        string? until = null,
        string unit = "u",
        Capacity capacity = Capacity.Full,
        MoveKind move = MoveKind.Ordinary) => new(
            new PositionId(title),
            new UnitId(unit),
            "district",
            Pack.FindTitle(title),
            capacity,
            TakenBy.Appointment,
            move,
            Make.Day(from),
            until is null ? null : Make.Day(until),
            null);

    public static PlannedFor PlannedFor(string title, string since = "2020-01-01") =>
        new(Make.Plan, new PositionId("elsewhere"), new UnitId("other"), "district", Pack.FindTitle(title), Make.Day(since));

    public static Dated<DegreeAwarded> Degree(DegreeLevel level, string awarded, string? field = null)
    {
        var date = PartialDate.Parse(awarded);
        return new Dated<DegreeAwarded>(date.Earliest, new DegreeAwarded(Official, level, field, StudyMode.FullTime, date, false));
    }

    public static Dated<TrainingCompleted> Training(PoliticalTheoryLevel theory, StateManagementLevel management, string on) =>
        new(Make.Day(on), new TrainingCompleted(Official, TrainingKind.PoliticalTheory, theory, management));

    public static Dated<Assessed> Assessment(int year, AssessmentLevel level) =>
        new(new DateOnly(year, 12, 20), new Assessed(Official, year, level, null, []));

    public static Dated<ConfidenceVoteTaken> Vote(int high, int medium, int low, string on) =>
        new(Make.Day(on), new ConfidenceVoteTaken(Official, high, medium, low, high + medium + low));

    public static Dated<Disciplined> Measure(DisciplineForm form, string on, DisciplineTrack track = DisciplineTrack.State, BreachCategory category = BreachCategory.Duty) =>
        new(Make.Day(on), new Disciplined(Official, track, form, category));
}
