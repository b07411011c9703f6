using System.Globalization;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Time;
using CadreOrleans.Domain.Units;
using CadreOrleans.Exchange.Canonical;

namespace CadreOrleans.Generator;

/// <summary>
/// The second sample: Riverbank Library, an invented organisation under the pack <c>generic</c>, with its own names and numbers of people and nothing of a
/// committee in it. Its plans and records of people are in <see cref="RiverbankRecords"/>.
/// </summary>
public static class Riverbank
{
    /// <summary>The pinned working date.</summary>
    internal static readonly DateOnly Today = new(2026, 6, 30);

    private const ulong Seed = 20260630;
    private static readonly DateOnly Founded = new(2005, 1, 1);

    /// <summary>Leaders served in a team until this day at the latest; those hired later sit in the seats that they left.</summary>
    private static readonly DateOnly LeadersMoved = new(2018, 12, 31);

    private static readonly string[] Departments = ["Lending", "Collections", "Outreach"];
    private static readonly string[] Teams = ["Counter", "Branches", "Cataloguing", "Archive", "Schools", "Events"];
    private static readonly string[] Given = ["Ada", "Bo", "Cleo", "Dov", "Edda", "Finn", "Gus", "Hedy", "Ike", "June", "Kit", "Lou", "Max", "Nell"];
    private static readonly string[] Family = ["Example", "Sample", "Specimen", "Placeholder", "Fiction"];

    /// <summary>The files of the sample, the same bytes every time.</summary>
    public static IReadOnlyList<CanonicalFile> Files()
    {
        var random = new Randomness(Seed, "riverbank");
        var staff = new List<Member>();
        var posts = Posts();
        var events = new List<EventDraft>();
        events.AddRange(Units().Select(unit => new EventDraft(new UnitCreated(unit.Id, unit.Facts), Founded)));
        events.AddRange(posts.Select(post => new EventDraft(new PositionCreated(post.Id, post.Facts), Founded)));
        foreach (var post in posts)
        {
            for (var seat = 0; seat < post.Held; seat++)
            {
                staff.Add(Hire(random, post, staff.Count + 1, seat));
            }
        }

        events.AddRange(staff.Select(member => new EventDraft(new OfficialRegistered(member.Id, member.Facts), member.Hired)));
        events.AddRange(Careers(staff, [.. posts.Where(post => post.Title == "specialist")]));
        events.AddRange(RiverbankRecords.OfPeople(staff, new Randomness(Seed, "riverbank-records")));
        events.AddRange(RiverbankRecords.OfPlan(staff, posts));
        return CanonicalWriter.Write(new CanonicalSettings("Riverbank Library (fictional)", "generic", Fictional: true, Today), events);
    }

    private static List<(UnitId Id, UnitFacts Facts)> Units()
    {
        var root = new UnitId("u-01");
        var units = new List<(UnitId, UnitFacts)> { (root, new UnitFacts("RL", "Riverbank Library", "organisation", "library", null, 1)) };
        for (var i = 0; i < Departments.Length; i++)
        {
            units.Add((Unit(2 + i), new UnitFacts($"D{i + 1}", Departments[i], "department", "department", root, i + 1)));
        }

        for (var i = 0; i < Teams.Length; i++)
        {
            units.Add((Unit(5 + i), new UnitFacts($"T{i + 1}", Teams[i], "team", "team", Unit(2 + (i / 2)), i + 1)));
        }

        return units;
    }

    /// <summary>Forty people in post: one deputy's seat, one team's lead and three seats of specialists are vacant.</summary>
    private static List<Job> Posts()
    {
        var posts = new List<Job>();
        void Add(int unit, string title, string name, int seats, int held) => posts.Add(new Job(
            new PositionId(string.Create(CultureInfo.InvariantCulture, $"p-{posts.Count + 1:D2}")),
            new PositionFacts(Unit(unit), title, name, seats, "organisation", "organisation", null, null, posts.Count + 1),
            held));
        Add(1, "director", "Director", 1, 1);
        Add(1, "deputy-director", "Deputy director", 2, 2);
        for (var i = 0; i < Departments.Length; i++)
        {
            Add(2 + i, "department-head", $"Head of {Departments[i]}", 1, 1);
            Add(2 + i, "department-deputy", $"Deputy head of {Departments[i]}", 1, i == 2 ? 0 : 1);
        }

        for (var i = 0; i < Teams.Length; i++)
        {
            Add(5 + i, "team-lead", $"Lead of {Teams[i]}", 1, i == 3 ? 0 : 1);
            Add(5 + i, "specialist", $"Specialist in {Teams[i]}", 5, i % 2 == 0 ? 5 : 4);
        }

        return posts;
    }

    private static Member Hire(Randomness random, Job post, int number, int seat)
    {
        var leads = post.Title != "specialist";
        var oldest = post.Title is "director" or "deputy-director" ? 64 : 60;
        var age = leads ? Math.Clamp(random.Around(post.Title == "team-lead" ? 42 : 52, 12), 36, oldest) : Math.Clamp(random.Around(38, 18), 24, oldest);
        var birth = new DateOnly(Today.Year - age, 1 + random.Below(6), 1 + random.Below(28));

        // The first of a team's specialists came early, so that teams have people of long service whom the leads' own seats never crowded out.
        var hired = leads || seat == 0 ? new DateOnly(2008 + random.Below(5), 1 + random.Below(12), 1) : new DateOnly(2019 + random.Below(6), 1 + random.Below(12), 1);
        hired = Calendar.Later(hired, new DateOnly(birth.Year + 20, 9, 1));
        var facts = new OfficialFacts(
            string.Create(CultureInfo.InvariantCulture, $"{random.Pick(Given)} {random.Pick(Family)} {number}"),
            random.Chance(550) ? Sex.Female : Sex.Male,
            PartialDate.OfDay(birth),
            ServiceEntry: PartialDate.OfDay(hired));
        return new Member(new OfficialId(string.Create(CultureInfo.InvariantCulture, $"o-{number:D2}")), facts, post, hired);
    }

    /// <summary>Leaders began as specialists of a team, each team in turn, and took their post by the end of 2018.</summary>
    private static IEnumerable<EventDraft> Careers(IReadOnlyList<Member> staff, IReadOnlyList<Job> teams)
    {
        var holdings = 0;
        IncumbencyId Next() => new(string.Create(CultureInfo.InvariantCulture, $"i-{++holdings:D2}"));
        var leaders = 0;
        foreach (var member in staff)
        {
            var from = member.Hired;
            if (member.Job.Title != "specialist")
            {
                var (id, team) = (Next(), teams[leaders % teams.Count].Id);
                from = LeadersMoved.AddMonths(-12 * (leaders % 3)).AddDays(1);
                leaders++;
                yield return new EventDraft(new Appointed(id, team, member.Id, Capacity.Full, TakenBy.Recruitment, MoveKind.Ordinary), member.Hired);
                yield return new EventDraft(new IncumbencyEnded(id, team, member.Id, EndReason.Moved), from);
            }

            var takenBy = member.Job.Title == "specialist" ? TakenBy.Recruitment : TakenBy.Appointment;
            yield return new EventDraft(new Appointed(Next(), member.Job.Id, member.Id, Capacity.Full, takenBy, MoveKind.Ordinary), from);
        }
    }

    private static UnitId Unit(int number) => new(string.Create(CultureInfo.InvariantCulture, $"u-{number:D2}"));
}

/// <summary>A post of the library.</summary>
internal sealed record Job(PositionId Id, PositionFacts Facts, int Held)
{
    public string Title => Facts.Title;
}

/// <summary>A person of the library with the post held today.</summary>
internal sealed record Member(OfficialId Id, OfficialFacts Facts, Job Job, DateOnly Hired);
