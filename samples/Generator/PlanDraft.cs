using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Generator;

/// <summary>A name on a list while plans are made.</summary>
internal sealed record Name(PlanId Plan, Post Post, Person Person, bool Outside, DateOnly On);

/// <summary>The names of one term: who stands for what, within the limits of three positions a person at one level.</summary>
/// <param name="world">The world.</param>
/// <param name="term">The term: by its reference months, which differ by tier and for posts of state, ages and remaining service count.</param>
/// <param name="day">Day of the list.</param>
/// <param name="foresight">Whether nobody may stand who is disciplined later, so that the list has only the flaws it is meant to have.</param>
internal sealed class PlanDraft(World world, Term term, DateOnly day, bool foresight)
{
    /// <summary>Longer than any bar that a reprimand or a warning brings.</summary>
    private const int MonthsAfterDiscipline = 36;

    /// <summary>One full term.</summary>
    private const int FullTermMonths = 60;

    private readonly List<Name> names = [];
    private readonly Dictionary<(Person, string), int> counts = [];
    private readonly Dictionary<Post, List<Name>> byPost = [];
    private readonly HashSet<Person> known = [];

    public IReadOnlyList<Name> Names => names;

    public string Term => term.Code;

    /// <summary>Age at the reference month of a post, by the first month that the recorded birth can mean.</summary>
    public int AgeMonths(Person person, Post post) => Reference(post).Since(Month.Of(person.Birth.Earliest));

    public int Cohort(Person person, Post post) => world.Pack.Cohorts.CohortOf(AgeMonths(person, post));

    /// <summary>Service left at the reference month of a post.</summary>
    public int MonthsLeft(Person person, Post post) => world.Retirement(person).Since(Reference(post));

    /// <summary>At how many positions of a level a person stands.</summary>
    public int Count(Person person, string tier) => counts.GetValueOrDefault((person, tier));

    public IReadOnlyList<Name> Of(Post post) => byPost.GetValueOrDefault(post) ?? [];

    /// <summary>Whether a person stands for a post of leadership.</summary>
    public bool Knows(Person person) => known.Contains(person);

    public Name Add(string scope, Post post, Person person, DateOnly? on = null)
    {
        var outside = !post.IsMembership && person.PrincipalOn(on ?? day) is { } stint && stint.Post.Unit != post.Unit;
        var name = new Name(new PlanId(Term, scope), post, person, outside, on ?? day);
        names.Add(name);
        counts[(person, post.Unit.Tier)] = Count(person, post.Unit.Tier) + 1;
        if (!byPost.TryGetValue(post, out var list))
        {
            byPost.Add(post, list = []);
        }

        list.Add(name);
        if (!post.IsMembership)
        {
            known.Add(person);
        }

        return name;
    }

    /// <summary>Who may stand for a post on a day: from a lower post, of age for a full term, not disciplined lately.</summary>
    public bool MayStand(Person person, Post post, DateOnly on) =>
        person.PrincipalOn(on) is { } stint
        && stint.Post.Title.Group < post.Title.Group
        && stint.Post.Unit.Kind is not ("police" or "military")
        && !stint.Post.Title.OutsideRoadmap
        && MonthsLeft(person, post) >= FullTermMonths
        && (person.DisciplinedOn is not { } disciplined || (disciplined > on && !foresight) || disciplined < on.AddMonths(-MonthsAfterDiscipline))
        && Suits(person, post)
        && !Of(post).Any(name => name.Person == person);

    private bool Suits(Person person, Post post) =>
        (!post.Unit.Name.Contains("Phụ nữ", StringComparison.Ordinal) && post.Title.Code != "commune-women-head" || person.Sex == Domain.Officials.Sex.Female)
        && (post.Title.HoldingAgeLimitMonths is not { } limit || AgeMonths(person, post) < limit)
        && (post.Title.FirstTimeAgeLimitMonths is not { } first || AgeMonths(person, post) <= first || person.Stints.Exists(stint => stint.Post.Title.HoldingAgeLimitMonths is not null))
        && (post.Unit.Tier == "commune" || person.PrincipalOn(day) is not { Post.Title.Group: < 40 });

    private Month Reference(Post post) => term.ReferenceMonth(post.Unit.Tier, post.Title.IsState);
}
