namespace CadreOrleans.Generator;

/// <summary>Fills the lists of a term: two or three names a post, of more than one cohort, with the shares of women and young people nearly met.</summary>
internal sealed class PlanMaker(World world, PlanDraft draft, DateOnly day, string purpose)
{
    private const int MostPositions = 3;
    private const int WomenPerMille = 220;
    private const int YoungPerMille = 90;
    private readonly Randomness random = world.Random(purpose);
    private int made;
    private int women;
    private int young;

    public static IEnumerable<Post> DistrictPosts(World world) => world.Posts
        .Where(post => post.Leads && post.Unit.Tier == "district" && post.LinkedTo is null && !post.Title.OutsideRoadmap)
        .OrderByDescending(post => post.Title.Group).ThenBy(post => post.Id);

    public static IEnumerable<Post> CommunePosts(Org commune) => commune.Posts
        .Where(post => post.Leads && post.LinkedTo is null && !post.Title.OutsideRoadmap);

    /// <summary>Names for a body: members of today are not planned again.</summary>
    public void FillBody(Post body, int count, Func<Person, bool> from)
    {
        var members = body.On(day).Select(stint => stint.Person).ToHashSet();
        var candidates = random.Shuffled(world.People.Where(person => from(person) && !members.Contains(person) && draft.MayStand(person, body, day)));
        foreach (var person in candidates.OrderByDescending(person => person.PrincipalOn(day)!.Post.Title.Group).Take(count))
        {
            draft.Add(body.Id.Value, body, person);
        }
    }

    public void Fill(string scope, Post post, int count, int? onlyCohort = null)
    {
        for (var i = draft.Of(post).Count; i < count; i++)
        {
            var person = Next(post, onlyCohort, mixed: i == count - 1 && onlyCohort is null && count > 1 && post.Title.HoldingAgeLimitMonths is null);
            if (person is null)
            {
                throw new InvalidOperationException($"Nobody can be planned for {post.Id} ({post.Title.Code}, {draft.Of(post).Count} names).");
            }

            Add(scope, post, person);
        }
    }

    public void Add(string scope, Post post, Person person, DateOnly? on = null)
    {
        var known = draft.Knows(person);
        draft.Add(scope, post, person, on);
        if (known)
        {
            return;
        }

        made++;
        women += person.Sex == Domain.Officials.Sex.Female ? 1 : 0;
        young += IsYoung(person, post) ? 1 : 0;
    }

    private Person? Next(Post post, int? onlyCohort, bool mixed)
    {
        var cohorts = draft.Of(post).Select(name => draft.Cohort(name.Person, post)).Distinct().ToArray();
        var wantsWoman = women * 1000 < WomenPerMille * (made + 1);
        var wantsYoung = young * 1000 < YoungPerMille * (made + 1);
        var candidates = random.Shuffled(world.Active.Where(person => draft.MayStand(person, post, day)
            && draft.Count(person, post.Unit.Tier) < MostPositions
            && (onlyCohort is null || draft.Cohort(person, post) == onlyCohort)
            && (!mixed || cohorts.Length > 1 || draft.Cohort(person, post) != cohorts[0])));
        return candidates.OrderBy(person => (!wantsYoung && IsYoung(person, post)) || (!wantsWoman && person.Sex == Domain.Officials.Sex.Female) ? 1 : 0)
            .ThenBy(person => Distance(person, post))
            .ThenBy(person => (person.Sex == Domain.Officials.Sex.Female) == wantsWoman ? 0 : 1)
            .ThenBy(person => IsYoung(person, post) == wantsYoung ? 0 : 1)
            .ThenBy(person => draft.Count(person, post.Unit.Tier))
            .ThenByDescending(person => person.PrincipalOn(day)!.Post.Title.Group)
            .FirstOrDefault();
    }

    private bool IsYoung(Person person, Post post) => draft.AgeMonths(person, post) < world.Pack.Cohorts.UnderYears * 12;

    /// <summary>Own commune before others; at the district any office, those that feed the post first.</summary>
    private int Distance(Person person, Post post)
    {
        var stint = person.PrincipalOn(day)!;
        if (post.Unit.IsCommune)
        {
            return stint.Post.Unit == post.Unit ? 0 : 1;
        }

        var feeds = stint.Post.Title.Group >= (post.Title.FeederGroup ?? 0);
        return (feeds ? 0 : 2) + (stint.Post.Unit.Tier == "district" ? 0 : 1);
    }
}
