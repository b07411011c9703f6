using CadreOrleans.Domain.Careers;

namespace CadreOrleans.Generator;

/// <summary>Membership of party committees and standing committees, held beside the principal post, for the terms 2015-2020 and 2020-2025.</summary>
internal sealed class Memberships(World world)
{
    private static readonly DateOnly DistrictEarlier = Calendar.First(2015, 8);
    private static readonly DateOnly DistrictNow = Calendar.First(2020, 8);
    private static readonly DateOnly CommuneEarlier = Calendar.First(2015, 5);
    private static readonly DateOnly CommuneNow = Calendar.First(2020, 5);
    private readonly Randomness random = world.Random("memberships");

    public void Build()
    {
        var committee = world.Posts.Single(post => post.Title.Code == "district-committee-member");
        var standing = world.Posts.Single(post => post.Title.Code == "district-standing-committee-member");
        Fill(committee, DistrictNow, null, Members(Calendar.Today), 37);
        Fill(standing, DistrictNow, null, Standing(Calendar.Today), 11);
        Fill(committee, DistrictEarlier, DistrictNow, Members(DistrictEarlier), 37);
        Fill(standing, DistrictEarlier, DistrictNow, Standing(DistrictEarlier), 10);
        foreach (var commune in world.Communes)
        {
            Fill(commune.The("commune-committee-member"), CommuneNow, null, InCommune(commune, Calendar.Today), random.Between(14, 15));
            Fill(commune.The("commune-standing-committee-member"), CommuneNow, null, InCommune(commune, Calendar.Today), random.Between(4, 5));
            Fill(commune.The("commune-committee-member"), CommuneEarlier, CommuneNow, InCommune(commune, CommuneEarlier), 13);
            Fill(commune.The("commune-standing-committee-member"), CommuneEarlier, CommuneNow, InCommune(commune, CommuneEarlier), 4);
        }
    }

    private static void Fill(Post body, DateOnly congress, DateOnly? until, IEnumerable<Stint> members, int count)
    {
        foreach (var member in members.Take(count))
        {
            var last = member.Person.Left is { } left && left < (until ?? DateOnly.MaxValue) ? left : until;
            if (body.Unit.IsCommune && until is not null && LeftCommune(member.Person, body.Unit, congress) is { } moved && moved < last)
            {
                last = moved;
            }

            var from = until is null ? Calendar.Later(congress, Arrived(member, body)) : congress;
            if (last is { } end && end <= from)
            {
                continue;
            }

            var stint = World.Seat(member.Person, body, from, last, Capacity.Concurrent);
            stint.TakenBy = from == congress ? TakenBy.Election : TakenBy.Designation;
            stint.TermEnds = congress.AddMonths(60).AddDays(-1);
            stint.EndReason = last == until ? EndReason.TermEnded : EndReason.Moved;
        }
    }

    /// <summary>When a member of today came to the unit, or to the rank, that makes the membership.</summary>
    private static DateOnly Arrived(Stint member, Post body) => body.Unit.IsCommune
        ? member.Person.Principal.Reverse().TakeWhile(stint => stint.Post.Unit == body.Unit).Last().From
        : member.From;

    private static DateOnly? LeftCommune(Person person, Org commune, DateOnly after) =>
        person.Principal.Where(stint => stint.From > after && stint.Post.Unit != commune).Select(stint => (DateOnly?)stint.From).FirstOrDefault();

    private IEnumerable<Stint> Holders(DateOnly day) => world.People.Select(person => person.PrincipalOn(day)).OfType<Stint>()
        .OrderByDescending(stint => stint.Post.Title.Group).ThenBy(stint => stint.Post.Id);

    private IEnumerable<Stint> Standing(DateOnly day)
    {
        var holders = Holders(day).ToArray();
        var vice = holders.FirstOrDefault(stint => stint.Post.Title.Code == "district-committee-vice-chair");
        return holders.Where(stint => stint == vice || stint.Post.Title.Group > 90
            || stint.Post.Title.Code is "district-police-head" or "district-military-head" or "district-front-chair"
            || (stint.Post.Title.Code == "district-party-head" && !stint.Post.Name.StartsWith("Chánh", StringComparison.Ordinal)));
    }

    private IEnumerable<Stint> Members(DateOnly day)
    {
        var standing = Standing(day).ToArray();
        return standing.Concat(Holders(day).Where(stint => !standing.Contains(stint)
            && (stint.Post.Title.Group >= 78 || stint.Post.Title.Code == "commune-secretary") && !stint.Post.Title.Code.StartsWith("district-veterans", StringComparison.Ordinal)));
    }

    private IEnumerable<Stint> InCommune(Org commune, DateOnly day) => Holders(day).Where(stint => stint.Post.Unit == commune);
}
