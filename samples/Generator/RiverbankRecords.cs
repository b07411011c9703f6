using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Generator;

/// <summary>What Riverbank Library keeps of its people, and its plan of the term 2027-2030.</summary>
internal static class RiverbankRecords
{
    private const int FirstYear = 2021;
    private static readonly PlanId Plan = new("2027-2030", "u-01");
    private static readonly DateOnly Opened = new(2026, 1, 15);
    private static readonly DateOnly Nominated = new(2026, 2, 10);
    private static readonly string[] Fields = ["Library science", "Literature", "History", "Information technology", "Accounting"];

    /// <summary>Degrees, courses and five years of assessments; nobody is assessed before having served a year.</summary>
    public static IEnumerable<EventDraft> OfPeople(IReadOnlyList<Member> staff, Randomness random)
    {
        foreach (var member in staff)
        {
            var leads = member.Job.Title != "specialist";
            var born = member.Facts.Birth.Earliest.Year;
            var level = leads || random.Chance(600) ? DegreeLevel.University : DegreeLevel.College;
            yield return Degree(member, level, random.Pick(Fields), born + (level == DegreeLevel.University ? 23 : 21));
            if (leads && random.Chance(400))
            {
                yield return Degree(member, DegreeLevel.Master, random.Pick(Fields), born + 30);
            }

            if (leads || random.Chance(300))
            {
                var on = new DateOnly(2020 + random.Below(6), 1 + random.Below(12), 1 + random.Below(28));
                yield return new EventDraft(
                    new TrainingCompleted(member.Id, leads ? TrainingKind.Leadership : TrainingKind.Professional, Subject: "In-house course"),
                    Calendar.Later(on, member.Hired));
            }

            for (var year = Math.Max(FirstYear, member.Hired.Year + 1); year < Riverbank.Today.Year; year++)
            {
                var assessed = random.Below(1000) switch
                {
                    < 150 => AssessmentLevel.Excellent,
                    < 800 => AssessmentLevel.Good,
                    < 980 => AssessmentLevel.Completed,
                    _ => AssessmentLevel.NotCompleted,
                };
                yield return new EventDraft(new Assessed(member.Id, year, assessed, null, ["Yearly talk"]), new DateOnly(year, 12, 10));
            }
        }
    }

    /// <summary>The plan of the next term: two names or three for each leading post, from those one step below it, the longest serving first.</summary>
    public static IEnumerable<EventDraft> OfPlan(IReadOnlyList<Member> staff, IReadOnlyList<Job> posts)
    {
        yield return new EventDraft(new PlanOpened(Plan, PlanKind.Titles, "Succession plan 2027-2030"), Opened);
        yield return new EventDraft(new NominationStepHeld(Plan, 1, 5, 5, []), Opened.AddDays(14));
        yield return new EventDraft(new NominationStepHeld(Plan, 2, 5, 4, []), Opened.AddDays(21));
        var planned = new Dictionary<OfficialId, int>();
        foreach (var post in posts.Where(post => Below(post.Title).Length > 0))
        {
            var names = staff.Where(member => Below(post.Title).Contains(member.Job.Title) && member.Facts.Birth.Earliest.Year >= 1970)
                .OrderBy(member => planned.GetValueOrDefault(member.Id)).ThenBy(member => member.Hired).ThenBy(member => member.Id)
                .Take(post.Title is "director" or "deputy-director" ? 3 : 2)
                .ToArray();
            for (var i = 0; i < names.Length; i++)
            {
                planned[names[i].Id] = planned.GetValueOrDefault(names[i].Id) + 1;
                yield return new EventDraft(new Nominated(Plan, post.Id, names[i].Id, i + 1, false), Nominated);
            }
        }

        yield return new EventDraft(new PlanApproved(Plan, 1, "Board minute 2026/4"), new DateOnly(2026, 3, 20));
        yield return new EventDraft(new PlanAnnounced(Plan, "Those planned and their heads"), new DateOnly(2026, 4, 1));
    }

    private static string[] Below(string title) => title switch
    {
        "director" => ["deputy-director", "department-head"],
        "deputy-director" => ["department-head", "department-deputy"],
        "department-head" => ["department-deputy", "team-lead"],
        "department-deputy" => ["team-lead"],
        "team-lead" => ["specialist"],
        _ => [],
    };

    private static EventDraft Degree(Member member, DegreeLevel level, string field, int year)
    {
        var awarded = PartialDate.OfYear(Math.Min(year, Riverbank.Today.Year - 1));
        return new EventDraft(new DegreeAwarded(member.Id, level, field, StudyMode.FullTime, awarded, false), awarded.Earliest);
    }
}
