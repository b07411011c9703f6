using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;

namespace CadreOrleans.Generator;

/// <summary>
/// The plan of the term 2020-2025, made in 2018 under HD 15-HD/BTCTW and reviewed every spring: who took the post succeeded, who took an equal
/// or higher one, was disciplined or left was taken out, and others were added.
/// </summary>
internal sealed class EarlierPlans(World world, Conduct conduct)
{
    private static readonly DateOnly Opened = new(2018, 3, 1);
    private static readonly DateOnly Made = new(2018, 6, 25);
    private static readonly DateOnly[] Reviews = [new(2019, 3, 15), new(2020, 3, 16), new(2021, 3, 15), new(2022, 3, 15)];
    private readonly Randomness random = world.Random("earlier-plans");

    public void Build()
    {
        var draft = new PlanDraft(world, world.Pack.FindTerm("2020-2025")!, Made, foresight: false);
        var party = world.Units[1];
        foreach (var post in PlanMaker.DistrictPosts(world))
        {
            FillPost(draft, party.Id.Value, post);
        }

        foreach (var commune in world.Communes)
        {
            foreach (var post in PlanMaker.CommunePosts(commune))
            {
                FillPost(draft, commune.Id.Value, post);
            }
        }

        PlanRecords.Tell(world, draft, Opened, random, underQuorum: null);
        foreach (var plan in draft.Names.Where(name => name.On == Made).Select(name => name.Plan).Distinct())
        {
            world.Tell(new PlanApproved(plan, 1, "QĐ 212-QĐ/HU"), new DateOnly(2018, 9, 20));
            world.Tell(new PlanAnnounced(plan, "Cấp ủy và cá nhân có tên trong quy hoạch"), new DateOnly(2018, 10, 1));
            foreach (var review in Reviews)
            {
                world.Tell(new PlanReviewed(plan, review.Year), review);
            }
        }

        foreach (var name in draft.Names)
        {
            world.Tell(new Nominated(name.Plan, name.Post.Id, name.Person.Id, PlanRecords.Rank(draft, name), name.Outside), name.On);
            Close(name);
        }

        PlanRecords.Consult(world, draft, forgotten: 0);
    }

    private void FillPost(PlanDraft draft, string scope, Post post)
    {
        foreach (var stint in post.Stints.Where(stint => stint.From > Made && stint.Capacity == Domain.Careers.Capacity.Full && random.Chance(700)).OrderBy(stint => stint.From).Take(2))
        {
            if (Fits(draft, stint.Person, post, Made))
            {
                draft.Add(scope, post, stint.Person);
            }
        }

        var wanted = random.Chance(300) ? 3 : 2;
        Top(draft, scope, post, wanted, Made);
        foreach (var review in Reviews)
        {
            var staying = draft.Of(post).Count(name => End(name) is not { } end || end.On > review);
            Top(draft, scope, post, draft.Of(post).Count + Math.Max(0, 2 - staying), review);
        }
    }

    private void Top(PlanDraft draft, string scope, Post post, int wanted, DateOnly on)
    {
        while (draft.Of(post).Count < wanted)
        {
            var cohorts = draft.Of(post).Where(name => End(name) is not { } end || end.On > on).Select(name => draft.Cohort(name.Person, post)).ToArray();
            var person = random.Shuffled(world.People.Where(person => Fits(draft, person, post, on)))
                .OrderBy(person => cohorts.Length > 0 && Array.TrueForAll(cohorts, cohort => cohort == draft.Cohort(person, post)) ? 1 : 0)
                .ThenBy(person => Distance(person.PrincipalOn(on)!.Post, post))
                .ThenBy(person => draft.Count(person, post.Unit.Tier))
                .FirstOrDefault();
            if (person is null)
            {
                return;
            }

            draft.Add(scope, post, person, on);
        }
    }

    private bool Fits(PlanDraft draft, Person person, Post post, DateOnly on) =>
        draft.MayStand(person, post, on) && draft.Count(person, post.Unit.Tier) < 3 && !conduct.StillPlanned.Contains(person)
        && (person.DisciplinedOn is null || person.BirthDay.DayNumber % 4 == 0);

    /// <summary>Own unit first, then posts that feed this one at its own level.</summary>
    private static int Distance(Post from, Post to) =>
        (from.Unit == to.Unit && from.Title.Group >= to.Title.FeederGroup ? 0 : from.Title.Group >= to.Title.FeederGroup ? 1 : 3) + (from.Unit.Tier == to.Unit.Tier ? 0 : 2);

    private void Close(Name name)
    {
        if (End(name) is { } end)
        {
            world.Tell(
                end.Reason is { } reason
                    ? new NominationRemoved(name.Plan, name.Post.Id, name.Person.Id, reason)
                    : new NominationSucceeded(name.Plan, name.Post.Id, name.Person.Id),
                end.On);
        }
    }

    /// <summary>When and why a name left the list; without a reason it succeeded.</summary>
    private static (DateOnly On, RemovalReason? Reason)? End(Name name)
    {
        var person = name.Person;
        var ends = new List<(DateOnly On, RemovalReason? Reason)>();
        if (person.Principal.Where(stint => stint.From > name.On && stint.Post.Title.Group >= name.Post.Title.Group).Select(stint => stint).FirstOrDefault() is { } higher)
        {
            ends.Add(higher.Post == name.Post ? (higher.From, null) : (NextReview(higher.From), RemovalReason.HigherPost));
        }

        if (person.DisciplinedOn is { } disciplined && disciplined > name.On)
        {
            ends.Add((NextReview(disciplined), RemovalReason.Discipline));
        }

        if (person.Left is { } left && left > name.On)
        {
            ends.Add((NextReview(left), RemovalReason.Left));
        }

        return ends.Count == 0 ? null : ends.MinBy(end => end.On);
    }

    /// <summary>The next spring; after the last one at once, as QĐ 50-QĐ/TW asks.</summary>
    private static DateOnly NextReview(DateOnly day) => Array.Find(Reviews, review => review > day) is var review && review == default ? day : review;
}
