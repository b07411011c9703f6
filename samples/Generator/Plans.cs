using System.Globalization;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;

namespace CadreOrleans.Generator;

/// <summary>
/// The plan of the term 2025-2030, made in 2022 under QĐ 50-QĐ/TW, with flaws for the checks to find: three people in four posts of a level,
/// five posts with a single name, four nominees without one full term, two disciplined nominees not yet removed, one post whose nominees are all
/// of one cohort, one conference under quorum, two nominees from outside about whom nobody was consulted.
/// </summary>
internal sealed class Plans(World world, Conduct conduct)
{
    private const int FourPosts = 3;
    private const int SingleNames = 5;
    private const int WithoutFullTerm = 4;
    private const int ForgottenConsultations = 2;
    private static readonly DateOnly Opened = new(2022, 1, 20);
    private static readonly DateOnly Nominated = new(2022, 5, 10);
    private readonly Randomness random = world.Random("plans");

    public void Build()
    {
        var draft = new PlanDraft(world, world.Pack.FindTerm("2025-2030")!, Nominated, foresight: true);
        var maker = new PlanMaker(world, draft, Nominated, "plan-2025");
        var party = world.Units[1];
        var committee = party.The("district-committee-member");
        var standing = party.The("district-standing-committee-member");
        var districtPosts = PlanMaker.DistrictPosts(world).ToArray();
        var single = random.Shuffled(districtPosts.Where(post => post.Title.Group is 68 or 70)).Take(SingleNames).ToHashSet();
        var oneCohort = districtPosts.First(post => post.Title.Group == 80 && post.Title.Code == "district-division-head");
        maker.FillBody(standing, 15, person => committee.On(Nominated).Any(stint => stint.Person == person) || person.PrincipalOn(Nominated) is { Post.Title.Group: >= 76 });
        maker.FillBody(committee, 52, person => person.PrincipalOn(Nominated) is { Post.Title.Group: >= 60 });
        foreach (var post in districtPosts)
        {
            var names = single.Contains(post) ? 1 : post == oneCohort || random.Chance(330) ? 3 : 2;
            maker.Fill(party.Id.Value, post, names, post == oneCohort ? 2 : null);
        }

        Flaws(draft, maker, party.Id.Value, [.. districtPosts.Where(post => !single.Contains(post) && post != oneCohort)]);
        foreach (var commune in world.Communes)
        {
            foreach (var post in PlanMaker.CommunePosts(commune))
            {
                maker.Fill(commune.Id.Value, post, random.Chance(250) ? 3 : 2);
            }
        }

        PlanRecords.Tell(world, draft, Opened, random, underQuorum: world.Communes.ElementAt(11).Id.Value);
        foreach (var plan in draft.Names.Select(name => name.Plan).Distinct())
        {
            world.Tell(new PlanApproved(plan, 1, string.Create(CultureInfo.InvariantCulture, $"QĐ {400 + Place(plan)}-QĐ/HU")), new DateOnly(2022, 6, 10));
            world.Tell(new PlanAnnounced(plan, "Cấp ủy và cá nhân có tên trong quy hoạch"), new DateOnly(2022, 6, 20));
        }

        foreach (var name in draft.Names)
        {
            world.Tell(new Nominated(name.Plan, name.Post.Id, name.Person.Id, PlanRecords.Rank(draft, name), name.Outside), name.On);
        }

        PlanRecords.Consult(world, draft, ForgottenConsultations);
    }

    private int Place(PlanId plan) => world.Units.FindIndex(unit => unit.Id.Value == plan.Scope) is >= 0 and var unit ? unit : 200 + world.Posts.ToList().FindIndex(post => post.Id.Value == plan.Scope);

    private void Flaws(PlanDraft draft, PlanMaker maker, string scope, List<Post> posts)
    {
        var room = random.Shuffled(posts.Where(post => draft.Of(post).Count == 2));
        Post Take(Func<Post, bool> fits)
        {
            var post = room.First(fits);
            room.Remove(post);
            return post;
        }

        var late = world.Active.Where(person => person.Now!.Post is { Leads: true, Unit.Tier: "district", Title.OutsideRoadmap: false }
            && draft.Count(person, "district") == 0);
        bool FallsShort(Person person, Post post) => post.Title.Group > person.Now!.Post.Title.Group && post.Title.HoldingAgeLimitMonths is null && draft.MonthsLeft(person, post) is > 6 and < 60;
        foreach (var person in random.Shuffled(late).Where(person => room.Exists(post => FallsShort(person, post))).Take(WithoutFullTerm).ToArray())
        {
            maker.Add(scope, Take(post => FallsShort(person, post)), person);
        }

        foreach (var person in conduct.StillPlanned)
        {
            maker.Add(scope, Take(post => post.Title.Group is 68 or 70 && post.Title.HoldingAgeLimitMonths is null && !post.Unit.Name.Contains("Phụ nữ", StringComparison.Ordinal)), person);
        }

        var full = random.Shuffled(draft.Names.Select(name => name.Person).Distinct()
            .Where(person => draft.Count(person, "district") == 3 && !conduct.StillPlanned.Contains(person)));
        var left = FourPosts;
        foreach (var person in full)
        {
            if (left > 0 && room.Find(post => draft.MayStand(person, post, Nominated)) is { } post)
            {
                room.Remove(post);
                maker.Add(scope, post, person);
                left--;
            }
        }

        if (left > 0)
        {
            throw new InvalidOperationException("Nobody stands for three posts, so nobody can stand for four.");
        }
    }
}
