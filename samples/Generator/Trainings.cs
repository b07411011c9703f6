using CadreOrleans.Domain.Qualifications;

namespace CadreOrleans.Generator;

/// <summary>
/// Trainings. Figure F3 is 29 people trained to senior political theory in the five years, figure F4 is 42 people trained as specialist or
/// principal specialist (two of them both, so there are 44 certificates).
/// </summary>
internal sealed class Trainings(World world)
{
    private const int SeniorInWindow = 29;
    private const int SpecialistInWindow = 29;
    private const int PrincipalInWindow = 13;
    private const int Both = 2;
    private static readonly DateOnly Before = Calendar.WindowStart.AddDays(-1);
    private readonly Randomness random = world.Random("trainings");

    public void Build()
    {
        PoliticalTheory();
        StateManagement();
        Regular();
    }

    private void PoliticalTheory()
    {
        var leaders = random.Shuffled(world.Active.Where(person => person.Now!.Post is { Leads: true, Title.OutsideRoadmap: false } post
            && (post.Title.MinimumPoliticalTheory == PoliticalTheoryLevel.Senior || post.Title.Group >= 76) && person.Entry.Year <= 2012));
        var ordered = leaders.OrderByDescending(person => person.Now!.Post.Title.MinimumPoliticalTheory).ToList();
        var inWindow = ordered.Where((_, i) => i % 2 == 0).Take(SeniorInWindow).ToHashSet();
        if (inWindow.Count < SeniorInWindow)
        {
            throw new InvalidOperationException("Too few leaders for senior political theory.");
        }

        var earlier = ordered.Where(person => !inWindow.Contains(person) && person.Entry.AddYears(6) < Before).Take(22).ToHashSet();
        foreach (var person in world.People)
        {
            if (inWindow.Contains(person))
            {
                Theory(person, PoliticalTheoryLevel.Intermediate, Calendar.DrawDay(random, person.Entry.AddYears(1), Before));
                Theory(person, PoliticalTheoryLevel.Senior, Calendar.DrawDay(random, Calendar.First(2017, 8), Calendar.Today));
            }
            else if (earlier.Contains(person))
            {
                Theory(person, PoliticalTheoryLevel.Senior, random.Chance(50) ? Before : Calendar.DrawDay(random, person.Entry.AddYears(6), Before));
            }
            else if (random.Chance(person.Now?.Post.Leads ?? true ? 820 : 380) && person.Entry.AddYears(2) < Calendar.Today)
            {
                Theory(person, PoliticalTheoryLevel.Intermediate, Calendar.DrawDay(random, person.Entry.AddYears(2), Calendar.Today));
            }
            else if (random.Chance(300) && person.Entry.AddYears(1) < Calendar.Today)
            {
                Theory(person, PoliticalTheoryLevel.Elementary, Calendar.DrawDay(random, person.Entry.AddYears(1), Calendar.Today));
            }
        }
    }

    private void StateManagement()
    {
        var people = random.Shuffled(world.Active.Where(person => person.Entry.Year <= 2017 && person.Now!.Post is { Title.OutsideRoadmap: false }));
        var principal = people.Where(person => person.Now!.Post is { Leads: true, Title.Group: >= 70, Unit.Tier: "district" }).Take(PrincipalInWindow + Both).ToArray();
        var specialist = people.Where(person => !principal.Contains(person) && person.Now!.Post.Title.Code is "district-specialist" or "commune-secretary" or "commune-committee-chair")
            .Take(SpecialistInWindow - Both).Concat(principal.Take(Both)).ToArray();
        foreach (var person in world.People)
        {
            var certified = specialist.Contains(person);
            if (certified)
            {
                State(person, StateManagementLevel.Specialist, Calendar.DrawDay(random, Calendar.WindowStart, Calendar.First(2020, 6)));
            }

            if (principal.Contains(person))
            {
                if (!certified)
                {
                    State(person, StateManagementLevel.Specialist, Calendar.DrawDay(random, person.Entry.AddMonths(1), Before));
                }

                State(person, StateManagementLevel.PrincipalSpecialist, Calendar.DrawDay(random, Calendar.First(2020, 7), Calendar.Today));
            }
            else if (!certified && person.First.Post.Unit.Tier == "district" && person.Entry.Year < 2016 && random.Chance(900))
            {
                State(person, StateManagementLevel.Specialist, Calendar.DrawDay(random, person.Entry.AddMonths(12), Before));
            }
            else if (!certified && random.Chance(500) && person.Entry.AddYears(1) < Calendar.Today)
            {
                State(person, StateManagementLevel.Officer, Calendar.DrawDay(random, person.Entry.AddYears(1), Calendar.Today));
            }
        }
    }

    /// <summary>Courses of a week or two, so that target T4 can be seen year by year.</summary>
    private void Regular()
    {
        foreach (var person in world.People)
        {
            for (var year = 2018; year <= 2022; year++)
            {
                var last = year == 2022 ? Calendar.Today : new DateOnly(year, 12, 20);
                if (person.PrincipalOn(last) is { } stint && random.Chance(year == 2022 ? 430 : 680))
                {
                    var kind = stint.Post.Leads ? random.Pick([TrainingKind.Leadership, TrainingKind.Professional, TrainingKind.Defence]) : random.Pick([TrainingKind.Professional, TrainingKind.Professional, TrainingKind.Defence]);
                    world.Tell(new TrainingCompleted(person.Id, kind), Calendar.DrawDay(random, Calendar.Later(stint.From, Calendar.First(year, 2)), last));
                }
            }
        }
    }

    private void Theory(Person person, PoliticalTheoryLevel level, DateOnly on) =>
        world.Tell(new TrainingCompleted(person.Id, TrainingKind.PoliticalTheory, PoliticalTheory: level), on);

    private void State(Person person, StateManagementLevel level, DateOnly on) =>
        world.Tell(new TrainingCompleted(person.Id, TrainingKind.StateManagement, StateManagement: level), on);
}
