using CadreOrleans.Domain.Careers;

namespace CadreOrleans.Generator;

/// <summary>Careers back to the year 2000: who holds a post today held lower ones before, where a seat was free.</summary>
internal sealed class Careers(World world)
{
    /// <summary>Rotations before the five years that the figures cover.</summary>
    private const int RotationsBefore = 6;

    private readonly Randomness random = world.Random("careers");

    public void Build()
    {
        foreach (var person in world.People.OrderByDescending(person => person.First.Post.Title.Group).ThenBy(person => person.Id).ToArray())
        {
            if (person.First.Post.Unit.Kind is "police" or "military" || person.First.Post.Title.Code == "district-secretary")
            {
                person.EarlierEntry = person.BirthDay.AddYears(21);
                continue;
            }

            Extend(person);
        }

        foreach (var stint in random.Shuffled(world.People.SelectMany(person => person.Principal.Skip(1)).Where(IsEarlierMove)).Take(RotationsBefore))
        {
            stint.Move = MoveKind.RotationHorizontal;
        }
    }

    private static bool IsEarlierMove(Stint stint) => stint.From < Calendar.WindowStart && stint.Move != MoveKind.RotationHorizontal
        && stint.Post is { Leads: true, Unit.Tier: "district" } && stint.Person.Principal.Last(before => before.From < stint.From).Post is { Leads: true } earlier && earlier.Unit != stint.Post.Unit;

    private void Extend(Person person)
    {
        var grown = Calendar.Later(Calendar.Epoch, Calendar.First(person.BirthDay.Year + 22 + random.Below(4), random.Between(1, 12)));
        while (Calendar.Months(grown, person.First.From) >= 12)
        {
            var first = person.First;
            var available = Calendar.Months(grown, first.From);
            var months = Math.Min(available, random.Between(36, 84));
            months = available - months < 12 ? available : months;
            var post = Prior(person, first, months);
            if (post is null)
            {
                months = Math.Min(months, 24);
                post = Prior(person, first, months);
            }

            if (post is null)
            {
                break;
            }

            if (first.Move == MoveKind.Ordinary && post.Unit != first.Post.Unit && random.Chance(600))
            {
                first.Move = MoveKind.Transfer;
            }

            World.Seat(person, post, first.From.AddMonths(-months), first.From);
        }

        if (person.BirthDay.AddYears(person.First.Post.Leads ? 27 : 34) < person.First.From)
        {
            person.EarlierEntry = Calendar.First(person.BirthDay.Year + 22 + random.Below(4), random.Between(1, 12));
        }
    }

    private Post? Prior(Person person, Stint first, int months)
    {
        var from = first.From.AddMonths(-months);
        return Candidates(person, first.Post, from).Find(post => post != first.Post && post.IsFree(from, first.From));
    }

    private List<Post> Candidates(Person person, Post post, DateOnly from)
    {
        if (post.Unit.IsCommune)
        {
            return post.Leads ? [.. InCommune(post, person, from), post.Unit.The("commune-civil-servant")] : [];
        }

        var specialists = random.Shuffled(world.Posts.Where(other => other.Title.Code == "district-specialist" && other.Unit != post.Unit));
        var own = post.Unit.Posts.Where(other => other.Title.Code == "district-specialist");
        return post.Title.Group switch
        {
            >= 90 => [.. Middle(78, 80), .. Middle(68, 70), .. specialists],
            >= 78 => [.. OwnDeputies(post), .. Middle(68, 70).Take(8), .. own, .. specialists],
            >= 60 => random.Chance(650) ? [.. own, .. specialists] : [.. specialists, .. own],
            _ => random.Chance(350) ? specialists : [],
        };
    }

    private IEnumerable<Post> InCommune(Post post, Person person, DateOnly from)
    {
        var lower = post.Unit.Posts.Where(other => other.Leads && other.Title.Group < post.Title.Group && Suits(other, person, from));
        return random.Chance(700) ? random.Shuffled(lower).OrderByDescending(other => other.Title.Group).Take(3) : [];
    }

    private static bool Suits(Post post, Person person, DateOnly from) => post.Title.Code switch
    {
        "commune-women-head" => person.Sex == Domain.Officials.Sex.Female,
        "commune-youth-head" => person.AgeMonths(from) < 12 * 29,
        "commune-veterans-head" => false,
        _ => true,
    };

    private static IEnumerable<Post> OwnDeputies(Post post) => post.Unit.Posts.Where(other => other.Leads && other.Title.Group < post.Title.Group);

    private List<Post> Middle(int lowest, int highest) => random.Shuffled(world.Posts.Where(post => post.Leads
        && post.Unit.Kind is "division" or "party-office" or "public-unit" && post.Title.Group >= lowest && post.Title.Group <= highest));
}
