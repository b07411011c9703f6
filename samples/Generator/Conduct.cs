using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Inspections;

namespace CadreOrleans.Generator;

/// <summary>
/// Discipline, inspections, complaints. Figure F8 is 137 persons: 96 reprimands, 35 warnings, 4 removals, 2 expulsions, counted by the heaviest
/// form. Nobody who ever held a post of leadership is among them: a real person holds that post.
/// </summary>
internal sealed class Conduct(World world)
{
    private const int Reprimands = 96;
    private const int Warnings = 35;
    private const int Removals = 4;
    private const int BothTracks = 12;
    private const int Earlier = 5;
    private readonly Randomness random = world.Random("conduct");

    /// <summary>The two people whom the plan still names although they were disciplined.</summary>
    public IReadOnlyList<Person> StillPlanned { get; private set; } = [];

    public void Build()
    {
        var people = random.Shuffled(world.Active.Where(person => !person.EverLed && person.Stints.TrueForAll(stint => stint.Post.Seats > 1) && person.First.From < Calendar.First(2021, 6)));
        StillPlanned = [.. people.Where(person => person.Now!.Post.Unit.Tier == "district" && person.BirthDay.Year is >= 1976 and <= 1990).Take(2)];
        foreach (var person in StillPlanned)
        {
            people.Remove(person);
            Punish(person, DisciplineForm.Reprimand, Calendar.DrawDay(random, new DateOnly(2022, 6, 6), new DateOnly(2022, 6, 24)));
        }

        foreach (var person in people.Where(person => person.Stints.Exists(stint => stint.Post.IsMembership && stint.IsOpen)).Take(Removals).ToArray())
        {
            people.Remove(person);
            Remove(person);
        }

        foreach (var person in world.People.Where(person => person.LeavingReason == Domain.Officials.LeavingReason.Dismissal && person.Left is not null))
        {
            Punish(person, DisciplineForm.Expulsion, person.Left!.Value);
        }

        var measures = random.Shuffled(Enumerable.Repeat(DisciplineForm.Warning, Warnings).Concat(Enumerable.Repeat(DisciplineForm.Reprimand, Reprimands - StillPlanned.Count)));
        for (var i = 0; i < measures.Count; i++)
        {
            var day = i switch
            {
                0 => Calendar.WindowStart,
                1 => Calendar.Today,
                _ => Calendar.DrawDay(random, Calendar.Later(Calendar.WindowStart, people[i].First.From.AddMonths(6)), Calendar.Today),
            };
            Punish(people[i], measures[i], Calendar.Later(day, people[i].First.From));
            if (i < BothTracks)
            {
                world.Tell(new Disciplined(people[i].Id, DisciplineTrack.State, DisciplineForm.Reprimand, BreachCategory.Duty), Calendar.Later(day, people[i].First.From));
            }
        }

        foreach (var person in people.Where(person => person.First.From < Calendar.First(2013, 1)).Take(Earlier))
        {
            world.Tell(new Disciplined(person.Id, DisciplineTrack.Party, DisciplineForm.Reprimand, BreachCategory.Conduct), Calendar.DrawDay(random, Calendar.First(2014, 1), Calendar.WindowStart.AddDays(-1)));
        }

        Inspect();
        foreach (var person in people.Skip(measures.Count).Take(6))
        {
            world.Tell(new ComplaintConcluded(person.Id, "Quy trình quy hoạch", false), Calendar.DrawDay(random, Calendar.First(2018, 6), Calendar.Today));
        }
    }

    private void Punish(Person person, DisciplineForm form, DateOnly day)
    {
        person.DisciplinedOn = day;
        world.Tell(new Disciplined(person.Id, DisciplineTrack.Party, form, random.Chance(650) ? BreachCategory.Duty : BreachCategory.Conduct), day);
    }

    private void Remove(Person person)
    {
        var memberships = person.Stints.Where(stint => stint.Post.IsMembership && stint.IsOpen).ToArray();
        var day = Calendar.DrawDay(random, memberships.Max(stint => stint.From).AddMonths(4), Calendar.First(2022, 5));
        foreach (var membership in memberships)
        {
            membership.Until = day;
            membership.EndReason = EndReason.Dismissal;
        }

        Punish(person, DisciplineForm.Removal, day);
    }

    private void Inspect()
    {
        foreach (var person in world.Active)
        {
            var leads = person.Now!.Post.Leads;
            var number = 0;
            if (person.DisciplinedOn is { } decided && random.Chance(700))
            {
                Inspect(person, ++number, decided.AddDays(-random.Between(20, 90)), decided.AddDays(-random.Between(3, 15)), true);
            }

            for (var year = 2018; leads && year <= 2022; year++)
            {
                var opened = Calendar.DrawDay(random, Calendar.First(year, 2), year == 2022 ? Calendar.First(2022, 4) : Calendar.First(year, 11));
                if (person.PrincipalOn(opened) is not null && random.Chance(380))
                {
                    Inspect(person, ++number, opened, opened.AddDays(random.Between(15, 55)), false);
                }
            }
        }
    }

    private void Inspect(Person person, int number, DateOnly opened, DateOnly concluded, bool breach)
    {
        world.Tell(new InspectionOpened(person.Id, number, "Thực hiện nhiệm vụ và tiêu chuẩn đảng viên"), opened);
        world.Tell(new InspectionConcluded(person.Id, number, breach), concluded);
    }
}
