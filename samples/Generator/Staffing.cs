using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Officials;

namespace CadreOrleans.Generator;

/// <summary>Who holds the posts of the district's organisations on the working date.</summary>
internal sealed class Staffing(World world, PeopleMaker maker)
{
    private static readonly DateOnly OldestMan = new(1962, 3, 1);
    private static readonly DateOnly Youngest = new(1994, 6, 1);
    private readonly Randomness random = world.Random("staffing");

    /// <summary>Seats left vacant, by unit and end of the title's code; a vacant head has the deputy acting.</summary>
    private static readonly Dictionary<(string Unit, string Title), int> Vacant = new()
    {
        [("Phòng Y tế", "-head")] = 1,
        [("Trung tâm Phát triển quỹ đất huyện", "-head")] = 1,
        [("Ban Tuyên giáo Huyện ủy", "-deputy")] = 1,
        [("Văn phòng HĐND và UBND huyện", "-deputy")] = 1,
        [("Huyện đoàn Lạc Sơn", "-deputy")] = 1,
    };

    public void Build()
    {
        foreach (var post in world.Posts.Where(post => post.Title.Code.StartsWith("district-", StringComparison.Ordinal) && !post.IsMembership).ToArray())
        {
            if (post.Title.Code is "district-deputy-secretary" or "district-council-chair" || post.Name.StartsWith("Trưởng Ban Kinh tế", StringComparison.Ordinal))
            {
                continue;
            }

            var vacant = Vacant.FirstOrDefault(entry => entry.Key.Unit == post.Unit.Name && post.Title.Code.EndsWith(entry.Key.Title, StringComparison.Ordinal)).Value;
            var seats = post.Title.Code == "district-specialist" && random.Chance(240) ? post.Seats - 1 : post.Seats - vacant;
            for (var i = 0; i < seats; i++)
            {
                Hold(post);
            }
        }

        HeldTogether("district-committee-chair", "district-deputy-secretary");
        HeldTogether("district-standing-deputy-secretary", "district-council-chair");
        Also(world.Posts.Single(post => post.Name == "Trưởng Ban Dân vận Huyện ủy").On(Calendar.Today).Single(), world.Posts.Single(post => post.Name.StartsWith("Trưởng Ban Kinh tế", StringComparison.Ordinal)), Capacity.Concurrent);
        foreach (var head in world.Posts.Where(post => Vacant.ContainsKey((post.Unit.Name, "-head")) && post.Title.Code.EndsWith("-head", StringComparison.Ordinal)))
        {
            var deputy = head.Unit.Posts.Single(post => post.Title.Code.EndsWith("-deputy", StringComparison.Ordinal)).On(Calendar.Today).First();
            World.Seat(deputy.Person, head, Calendar.First(2022, 3), capacity: Capacity.Acting);
        }
    }

    private void HeldTogether(string principal, string linked) =>
        Also(world.Posts.Single(post => post.Title.Code == principal).On(Calendar.Today).Single(), world.Posts.Single(post => post.Title.Code == linked), Capacity.Concurrent);

    private static void Also(Stint principal, Post post, Capacity capacity) => World.Seat(principal.Person, post, principal.From, capacity: capacity);

    private void Hold(Post post)
    {
        var title = post.Title.Code;
        var person = title switch
        {
            "district-veterans-head" or "district-veterans-deputy" =>
                maker.Make(Sex.Male, Calendar.First(random.Between(1959, 1966), random.Between(1, 12)), 850),
            "district-youth-head" or "district-youth-deputy" => maker.Make(300, Calendar.First(1986, 6), Youngest, 33, 900),
            "district-police-head" or "district-military-head" => maker.Make(0, Calendar.First(1968, 1), Calendar.First(1982, 1), 47, 700),
            "district-specialist" => maker.Make(430, Calendar.First(1964, 6), Youngest, Mode(48, 34, 38), 720),
            _ when post.Unit.Name.Contains("Phụ nữ", StringComparison.Ordinal) =>
                maker.Make(Sex.Female, Calendar.First(random.Between(1974, 1986), random.Between(1, 12)), 900),
            _ => maker.Make(215, OldestMan, Calendar.First(1989, 1), post.Title.Group >= 78 ? Mode(55, 48, 41) : Mode(48, 38, 54), 750),
        };
        var start = Start(post, person);
        if (title == "district-secretary" || random.Chance(110))
        {
            PeopleMaker.SetHomeOutside(person);
        }
        else
        {
            PeopleMaker.SetHome(person, random.Pick(world.Communes.ToArray()));
        }

        World.Seat(person, post, start);
    }

    private DateOnly Start(Post post, Person person)
    {
        var grown = person.BirthDay.AddYears(post.Leads ? 26 : 22).AddMonths(random.Between(1, 20));
        var earliest = post.Title.Code == "district-specialist"
            ? Calendar.First(random.Chance(100) ? 2021 : 2001 + (random.Below(20) * random.Between(6, 10) / 10), 1)
            : Calendar.First(2016, random.Between(1, 12));
        var start = Calendar.Draw(random, Calendar.Later(earliest, Calendar.Later(grown, Calendar.Epoch)), Calendar.First(2022, 4));
        return post.Title.Code == "district-specialist" && earliest.Year < 2021
            ? Calendar.Later(Calendar.First(earliest.Year, random.Between(1, 12)), Calendar.First(Calendar.Later(grown, Calendar.Epoch).Year + 1, 1))
            : start;
    }

    private int Mode(int first, int second, int third) => random.Below(100) switch
    {
        < 40 => first,
        < 75 => second,
        _ => third,
    };
}
