using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Generator;

/// <summary>A unit of the sample with its posts.</summary>
internal sealed class Org(UnitId id, string code, string name, string tier, string kind, Org? parent, int order)
{
    public UnitId Id { get; } = id;

    public string Code { get; } = code;

    public string Name { get; } = name;

    public string Tier { get; } = tier;

    public string Kind { get; } = kind;

    public Org? Parent { get; } = parent;

    public int Order { get; } = order;

    public List<Post> Posts { get; } = [];

    public bool IsCommune => Kind == "commune";

    public Post The(string title) => Posts.Single(post => post.Title.Code == title);
}

/// <summary>A position of the sample with everybody who held it.</summary>
internal sealed class Post(PositionId id, Org unit, Title title, string name, int seats, string level, string? consults, int order)
{
    public PositionId Id { get; } = id;

    public Org Unit { get; } = unit;

    public Title Title { get; } = title;

    public string Name { get; } = name;

    public int Seats { get; } = seats;

    /// <summary>The tier that manages and decides.</summary>
    public string Level { get; } = level;

    public string? Consults { get; } = consults;

    public int Order { get; } = order;

    public Post? LinkedTo { get; set; }

    public List<Stint> Stints { get; } = [];

    public bool Leads => Title.Kind == TitleKind.Leadership;

    public bool IsMembership => Title.Kind == TitleKind.Membership;

    /// <summary>Whether one more holder fits in on every day of an interval.</summary>
    public bool IsFree(DateOnly from, DateOnly until)
    {
        var overlapping = Stints.Where(stint => stint.From < until && stint.Until > from).ToArray();
        return overlapping.Length < Seats
            || overlapping.Select(stint => Calendar.Later(stint.From, from)).All(day => overlapping.Count(stint => stint.From <= day && stint.Until > day) < Seats);
    }

    public IEnumerable<Stint> On(DateOnly day) => Stints.Where(stint => stint.From <= day && stint.Until > day);
}

/// <summary>One holding of a post; open while <see cref="Until"/> is the last day of all.</summary>
internal sealed class Stint(Person person, Post post, DateOnly from, DateOnly until, Capacity capacity)
{
    public Person Person { get; } = person;

    public Post Post { get; } = post;

    public DateOnly From { get; } = from;

    public DateOnly Until { get; set; } = until;

    public Capacity Capacity { get; } = capacity;

    public MoveKind Move { get; set; }

    public TakenBy TakenBy { get; set; }

    public EndReason EndReason { get; set; }

    public DateOnly? PlannedReturn { get; set; }

    public DateOnly? TermEnds { get; set; }

    public bool IsOpen => Until == DateOnly.MaxValue;
}

/// <summary>A person of the sample.</summary>
internal sealed class Person(OfficialId id, Sex sex, DateOnly birthDay)
{
    public OfficialId Id { get; } = id;

    public Sex Sex { get; } = sex;

    public DateOnly BirthDay { get; } = birthDay;

    public PartialDate Birth { get; set; } = PartialDate.OfDay(birthDay);

    public string Name { get; set; } = string.Empty;

    public string Ethnicity { get; set; } = string.Empty;

    public Org? Home { get; set; }

    public string? HomeText { get; set; }

    public bool HomeUnknown { get; set; }

    public DateOnly? Left { get; set; }

    public LeavingReason LeavingReason { get; set; }

    /// <summary>Year and month of entry into service, where the records begin later.</summary>
    public DateOnly? EarlierEntry { get; set; }

    public List<Stint> Stints { get; } = [];

    /// <summary>Principal posts, the earliest first.</summary>
    public IEnumerable<Stint> Principal => Stints.Where(stint => stint.Capacity == Capacity.Full).OrderBy(stint => stint.From);

    public Stint First => Principal.First();

    public Stint? Now => Stints.Find(stint => stint is { Capacity: Capacity.Full, IsOpen: true });

    public bool IsActive => Left is null;

    /// <summary>Entry into service, which may lie before the records.</summary>
    public DateOnly Entry => EarlierEntry ?? First.From;

    /// <summary>The latest measure of discipline; null if there was none.</summary>
    public DateOnly? DisciplinedOn { get; set; }

    public bool EverLed => Stints.Exists(stint => stint.Post.Leads);

    public int AgeMonths(DateOnly day) => Calendar.Months(BirthDay, day);

    public Stint? PrincipalOn(DateOnly day) =>
        Stints.Find(stint => stint.Capacity == Capacity.Full && stint.From <= day && stint.Until > day);
}

/// <summary>Everything made so far.</summary>
internal sealed class World(ulong seed)
{
    public ulong Seed { get; } = seed;

    public RegulationPack Pack { get; } = new BuiltInPacks().Get("vn-district");

    public List<Org> Units { get; } = [];

    public List<Person> People { get; } = [];

    /// <summary>Everything that is told of persons and plans, beside their posts.</summary>
    public List<EventDraft> Facts { get; } = [];

    public IEnumerable<Org> Communes => Units.Where(unit => unit.IsCommune);

    public IEnumerable<Post> Posts => Units.SelectMany(unit => unit.Posts);

    public IEnumerable<Person> Active => People.Where(person => person.IsActive);

    public void Tell(IEvent happened, DateOnly on) => Facts.Add(new EventDraft(happened, on));

    public Randomness Random(string purpose) => new(Seed, purpose);

    public Month Retirement(Person person) => Pack.Retirement.MonthFor(person.Sex, person.Birth);

    /// <summary>Seats a person; refuses what the records could not keep.</summary>
    public static Stint Seat(Person person, Post post, DateOnly from, DateOnly? until = null, Capacity capacity = Capacity.Full, MoveKind move = MoveKind.Ordinary)
    {
        var end = until ?? DateOnly.MaxValue;
        if (!post.IsFree(from, end) || end <= from || from < Calendar.Epoch
            || (capacity == Capacity.Full && person.Principal.Any(stint => stint.From < end && stint.Until > from)))
        {
            throw new InvalidOperationException($"{person.Id} cannot hold {post.Id} from {from:yyyy-MM-dd}.");
        }

        var stint = new Stint(person, post, from, end, capacity) { Move = move, EndReason = EndReason.Moved };
        post.Stints.Add(stint);
        person.Stints.Add(stint);
        return stint;
    }
}
