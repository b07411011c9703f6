using CadreOrleans.Domain.Careers;

namespace CadreOrleans.Generator;

/// <summary>What a holding was ordered to be when its holder was made.</summary>
internal enum RotationOrder
{
    None,

    /// <summary>Sent from the district to lead a commune (figure F6).</summary>
    FromDistrict,

    /// <summary>Moved from the home commune to lead another.</summary>
    FromCommune,
}

/// <summary>Holdings that must have begun with a rotation.</summary>
internal sealed class RotationOrders
{
    private readonly List<(Stint Stint, RotationOrder Order)> wanted = [];

    public int Count => wanted.Count;

    public void Want(Stint stint, RotationOrder order)
    {
        if (order != RotationOrder.None)
        {
            wanted.Add((stint, order));
        }
    }

    public IEnumerable<Stint> Of(RotationOrder order) => wanted.Where(entry => entry.Order == order).Select(entry => entry.Stint);
}

/// <summary>
/// The 49 turns of rotation of figure F5 over 44 people: 9 from the district to a commune as secretary or chair (F6; two came back, which is a
/// turn more each), 8 up from a commune, 14 from commune to commune, and 16 across the district's offices by 13 people.
/// </summary>
internal sealed class Rotations(World world, RotationOrders orders)
{
    private const int Returned = 2;
    private const int Up = 8;
    private const int AcrossTwice = 3;
    private const int Across = 10;
    private readonly Randomness random = world.Random("rotations");

    public void Build()
    {
        foreach (var stint in orders.Of(RotationOrder.FromDistrict))
        {
            stint.Move = MoveKind.RotationVertical;
            stint.PlannedReturn = stint.From.AddMonths(60);
            Before(stint, 24, 48, DistrictMiddle(), MoveKind.Ordinary);
        }

        foreach (var stint in orders.Of(RotationOrder.FromCommune))
        {
            stint.Move = MoveKind.RotationHorizontal;
            var home = random.Shuffled(world.Communes.Where(commune => commune != stint.Post.Unit))
                .Find(commune => Try(stint, 20, 40, Leaders(commune), MoveKind.Ordinary));
            PeopleMaker.SetHome(stint.Person, home ?? throw new InvalidOperationException($"{stint.Person.Id} found no post to come from."));
        }

        var leaders = Recent(world.Active.Where(person => person.Now is { Post: { Leads: true, Unit.Tier: "district", Title.Group: >= 68 and <= 85 } } now
            && now.Post.Unit.Kind is "division" or "party-office" or "public-unit" or "front" or "council-board" && now.From > Calendar.First(2018, 6)));
        Take(leaders, Returned, stint => stint.From >= Calendar.First(2020, 1) && SentAndBack(stint));
        Take(leaders, Up, stint => stint.Person.Home is not null && Try(stint, 24, 48, Leaders(stint.Person.Home), MoveKind.Ordinary) && Mark(stint, MoveKind.RotationVertical));
        Take(leaders, AcrossTwice, stint => stint.From >= Calendar.First(2019, 10) && AcrossTwiceBefore(stint));
        Take(leaders, Across, stint => Try(stint, 24, 48, Elsewhere(stint), MoveKind.Ordinary) && Mark(stint, MoveKind.RotationHorizontal));
    }

    /// <summary>In random order, but those who moved in the term of target T2 first, so that it is begun and far from reached.</summary>
    private List<Person> Recent(IEnumerable<Person> people) => [.. random.Shuffled(people).OrderBy(person => person.Now!.From.Year >= 2021 ? 0 : 1)];

    private static bool Mark(Stint stint, MoveKind move)
    {
        stint.Move = move;
        return true;
    }

    private static void Take(List<Person> leaders, int count, Func<Stint, bool> tryWith)
    {
        for (var i = 0; i < leaders.Count && count > 0; i++)
        {
            if (tryWith(leaders[i].Now!))
            {
                leaders.RemoveAt(i--);
                count--;
            }
        }

        if (count > 0)
        {
            throw new InvalidOperationException($"{count} rotations found no post to come from.");
        }
    }

    private bool SentAndBack(Stint stint)
    {
        var communes = world.Communes.Where(commune => commune != stint.Person.Home)
            .SelectMany(commune => new[] { commune.The("commune-secretary"), commune.The("commune-committee-chair") });
        var months = Calendar.Months(Calendar.WindowStart, stint.From) - random.Between(1, 6);
        if (months < 20 || !Try(stint, months, months, communes, MoveKind.RotationVertical) || !Try(stint.Person.First, 24, 40, DistrictMiddle(), MoveKind.Ordinary))
        {
            return false;
        }

        stint.Move = MoveKind.RotationVertical;
        return true;
    }

    private bool AcrossTwiceBefore(Stint stint)
    {
        if (!Try(stint, 18, 24, Elsewhere(stint), MoveKind.RotationHorizontal) || !Try(stint.Person.First, 24, 40, Elsewhere(stint.Person.First), MoveKind.Ordinary))
        {
            return false;
        }

        stint.Move = MoveKind.RotationHorizontal;
        return true;
    }

    private void Before(Stint stint, int fewest, int most, IEnumerable<Post> posts, MoveKind move)
    {
        if (!Try(stint, fewest, most, posts, move))
        {
            throw new InvalidOperationException($"{stint.Person.Id} found no post to come from.");
        }
    }

    /// <summary>Seats the person, before a holding, in one of the posts that was free then.</summary>
    private bool Try(Stint stint, int fewest, int most, IEnumerable<Post> posts, MoveKind move)
    {
        var from = stint.From.AddMonths(-random.Between(fewest, most));
        var grown = stint.Person.BirthDay.AddYears(27);
        if (from < grown)
        {
            from = Calendar.First(grown.Year, grown.Month);
        }

        var free = random.Shuffled(posts).Find(post => post != stint.Post && from < stint.From.AddMonths(-6) && post.IsFree(from, stint.From));
        if (free is null)
        {
            return false;
        }

        World.Seat(stint.Person, free, from, stint.From, move: move);
        return true;
    }

    private IEnumerable<Post> DistrictMiddle() => world.Posts.Where(post =>
        post.Leads && post.Unit.Kind is "division" or "party-office" or "public-unit" && post.Title.Group is >= 68 and <= 80);

    private IEnumerable<Post> Elsewhere(Stint stint) => DistrictMiddle().Where(post => post.Unit != stint.Post.Unit && post.Title.Group <= stint.Post.Title.Group);

    private static IEnumerable<Post> Leaders(Org commune) => commune.Posts.Where(post =>
        post.Title.Code is "commune-secretary" or "commune-deputy-secretary" or "commune-committee-chair" or "commune-committee-vice-chair" or "commune-council-vice-chair" or "commune-front-chair");
}
