using System.Globalization;
using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Inspections;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Testing.Synthetic;

/// <summary>Made-up officials of a synthetic province, with files of ordinary thickness: posts held, degrees, trainings, assessments, discipline, nominations.</summary>
public static class SyntheticOfficials
{
    private static readonly string[] Families = ["Nguyễn", "Trần", "Bùi", "Quách", "Đinh", "Hà", "Đỗ", "Phạm"];
    private static readonly string[] Middles = ["Văn", "Thị", "Đức", "Ngọc"];
    private static readonly string[] Given = ["Mẫu", "Thử", "Hoà", "Hòa", "Thuý", "Duẩn", "Ước", "Nghĩa", "An", "Yến"];
    private static readonly string[] Fields = ["Luật", "Kế toán", "Nông học", "Quản lý nhà nước", "Xây dựng Đảng", "Sư phạm"];
    private static readonly string[] Wishes = ["district-division-head", "district-division-deputy", "commune-secretary", "commune-committee-chair"];

    /// <summary>Everything of a province with so many officials and positions, in ledger order.</summary>
    public static IEnumerable<EventDraft> Province(int officials, int positions, int seed)
    {
        var organisation = new SyntheticOrganisation(positions);
        var wished = organisation.AllPosts.Where(post => Wishes.Contains(post.Title)).Select(post => post.Position).ToArray();
        var random = new Random(seed);
        foreach (var draft in organisation.Events)
        {
            yield return draft;
        }

        for (var i = 0; i < officials; i++)
        {
            foreach (var draft in File(new OfficialId(Text($"o{i}")), i, organisation, wished, random))
            {
                yield return draft;
            }
        }
    }

    private static IEnumerable<EventDraft> File(OfficialId official, int number, SyntheticOrganisation organisation, PositionId[] wished, Random random)
    {
        var today = SyntheticOrganisation.Today;
        yield return new EventDraft(new OfficialRegistered(official, Facts(number, organisation, random)), SyntheticOrganisation.Start);
        var post = organisation.AllPosts[number < organisation.AllPosts.Count ? number : random.Next(organisation.AllPosts.Count)];
        var since = today.AddDays(-random.Next(1, 3000));
        if (random.Next(2) == 0)
        {
            var earlier = new IncumbencyId(Text($"i{number}-a"));
            var held = organisation.AllPosts[random.Next(organisation.AllPosts.Count)].Position;
            yield return new EventDraft(new Appointed(earlier, held, official, Capacity.Full, TakenBy.Appointment, MoveKind.Ordinary), since.AddDays(-random.Next(100, 2500)));
            yield return new EventDraft(new IncumbencyEnded(earlier, held, official, EndReason.Moved), since);
        }

        var move = random.Next(12) switch { 0 => MoveKind.RotationHorizontal, 1 => MoveKind.RotationVertical, _ => MoveKind.Ordinary };
        yield return new EventDraft(
            new Appointed(new IncumbencyId(Text($"i{number}")), post.Position, official, Capacity.Full, TakenBy.Appointment, move, today.AddDays(random.Next(2000))), since);
        yield return new EventDraft(
            new DegreeAwarded(official, (DegreeLevel)random.Next(2, 7), random.Next(8) == 0 ? null : Pick(Fields, random), (StudyMode)random.Next(4), Partial(today.AddDays(-random.Next(400, 9000)), random), false),
            today.AddDays(-random.Next(400, 9000)));
        yield return new EventDraft(
            new TrainingCompleted(official, TrainingKind.PoliticalTheory, (PoliticalTheoryLevel)random.Next(4)), today.AddDays(-random.Next(-300, 4000)));
        yield return new EventDraft(
            new TrainingCompleted(official, TrainingKind.StateManagement, StateManagement: (StateManagementLevel)random.Next(4)), today.AddDays(-random.Next(10, 4000)));
        foreach (var draft in Conduct(official, random))
        {
            yield return draft;
        }

        if (random.Next(4) == 0)
        {
            yield return new EventDraft(new Nominated(SyntheticOrganisation.Plan, Pick(wished, random), official, random.Next(4), random.Next(3) == 0), today.AddDays(-random.Next(1, 300)));
        }

        if (random.Next(50) == 0)
        {
            yield return new EventDraft(new LeftService(official, LeavingReason.Resignation), today.AddDays(random.Next(-300, 600)));
        }
    }

    private static IEnumerable<EventDraft> Conduct(OfficialId official, Random random)
    {
        for (var year = 2019; year < (random.Next(20) == 0 ? 2021 : 2022); year++)
        {
            yield return new EventDraft(
                new Assessed(official, year, random.Next(40) == 0 ? AssessmentLevel.NotCompleted : (AssessmentLevel)random.Next(3), null, []), new DateOnly(year, 12, 20));
        }

        if (random.Next(15) == 0)
        {
            yield return new EventDraft(
                new Disciplined(official, (DisciplineTrack)random.Next(2), (DisciplineForm)random.Next(5), BreachCategory.Duty), SyntheticOrganisation.Today.AddDays(-random.Next(1, 2000)));
        }

        if (random.Next(40) == 0)
        {
            yield return new EventDraft(new InspectionOpened(official, 1, "Việc"), SyntheticOrganisation.Today.AddDays(-random.Next(1, 500)));
        }
    }

    private static OfficialFacts Facts(int number, SyntheticOrganisation organisation, Random random) => new(
        Text($"{Pick(Families, random)} {Pick(Middles, random)} {Pick(Given, random)} {number % 1000}"),
        random.Next(3) == 0 ? Sex.Female : Sex.Male,
        Partial(new DateOnly(1962, 1, 1).AddDays(random.Next(12_500)), random),
        random.Next(20) == 0 ? null : random.Next(3) == 0 ? "Kinh" : "Mường",
        HomeUnit: random.Next(10) == 0 || organisation.Communes.Count == 0 ? null : organisation.Communes[random.Next(organisation.Communes.Count)],
        PartyAdmission: random.Next(10) == 0 ? null : PartialDate.OfYear(2005),
        PartyConfirmation: random.Next(10) == 0 ? null : PartialDate.OfYear(2006),
        ServiceEntry: PartialDate.OfYear(2004));

    private static PartialDate Partial(DateOnly day, Random random) => random.Next(10) switch
    {
        0 => PartialDate.OfYear(day.Year),
        1 => PartialDate.OfMonth(day.Year, day.Month),
        _ => PartialDate.OfDay(day),
    };

    private static T Pick<T>(T[] values, Random random) => values[random.Next(values.Length)];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
