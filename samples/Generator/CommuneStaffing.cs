using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Officials;

namespace CadreOrleans.Generator;

/// <summary>
/// Who holds the posts of the communes on the working date. Figure F7 and target T3 are set here: 21 leaders who are not local, in 18 communes,
/// 18 of them in key posts; 7 came from the district and 14 from another commune.
/// </summary>
internal sealed class CommuneStaffing(World world, PeopleMaker maker, RotationOrders orders)
{
    private const int FromDistrict = 7;
    private const int FromCommuneKey = 11;
    private const int SecondInCommune = 3;
    private readonly Randomness random = world.Random("communes");

    public void Build()
    {
        var communes = random.Shuffled(world.Communes);
        for (var i = 0; i < communes.Count; i++)
        {
            Build(communes[i], i, communes);
        }
    }

    private void Build(Org commune, int index, IReadOnlyList<Org> communes)
    {
        var outsideKey = random.Pick<string>(["commune-secretary", "commune-committee-chair"]);
        var councilWith = index % 4 == 0 ? "commune-secretary" : index % 4 == 2 ? "commune-deputy-secretary" : null;
        foreach (var post in commune.Posts.Where(post => post.Leads).ToArray())
        {
            var title = post.Title.Code;
            if ((title == "commune-council-chair" && councilWith is not null)
                || (title, index) is ("commune-committee-vice-chair", 19) or ("commune-farmers-head", 20) or ("commune-committee-chair", 22))
            {
                continue;
            }

            var order = index < FromDistrict && title == outsideKey ? RotationOrder.FromDistrict
                : index is >= FromDistrict and < FromDistrict + FromCommuneKey && title == outsideKey ? RotationOrder.FromCommune
                : index < SecondInCommune && title == "commune-committee-vice-chair" ? RotationOrder.FromCommune
                : RotationOrder.None;
            Lead(post, order, communes);
        }

        for (var i = random.Chance(60) ? 1 : 0; i < commune.The("commune-civil-servant").Seats; i++)
        {
            Serve(commune);
        }

        if (councilWith is not null)
        {
            var chair = commune.The("commune-council-chair");
            var principal = commune.The(councilWith).On(Calendar.Today).Single();
            chair.LinkedTo = principal.Post;
            World.Seat(principal.Person, chair, principal.From, capacity: Capacity.Concurrent);
        }

        if (index == 22)
        {
            var vice = commune.The("commune-committee-vice-chair").On(Calendar.Today).Single();
            World.Seat(vice.Person, commune.The("commune-committee-chair"), Calendar.First(2022, 2), capacity: Capacity.Acting);
        }
    }

    private void Lead(Post post, RotationOrder order, IReadOnlyList<Org> communes)
    {
        var person = post.Title.Code switch
        {
            "commune-youth-head" => maker.Make(250, Calendar.First(1988, 6), Calendar.First(1997, 1), 30, 930),
            "commune-women-head" => maker.Make(Sex.Female, Calendar.First(random.Between(1972, 1990), random.Between(1, 12)), 930),
            "commune-veterans-head" => maker.Make(Sex.Male, Calendar.First(random.Between(1958, 1970), random.Between(1, 12)), 930),
            _ => maker.Make(70, order == RotationOrder.None ? Calendar.First(1963, 1) : Calendar.First(1971, 1), Calendar.First(1990, 1), random.Pick([38, 46, 48, 54, 55]), 920),
        };
        var start = order == RotationOrder.None
            ? Calendar.Draw(random, Calendar.Later(Calendar.First(2015, 6), person.BirthDay.AddYears(24)), Calendar.First(2022, 3))
            : Calendar.Draw(random, Calendar.First(2018, 1), Calendar.First(2021, 9));
        if (order == RotationOrder.FromCommune && orders.Count == 0)
        {
            start = Calendar.WindowStart;
        }

        if (order != RotationOrder.None)
        {
            PeopleMaker.SetHome(person, random.Pick(communes.Where(commune => commune != post.Unit).ToArray()));
        }
        else if (post.Title.Code == "commune-front-chair" && random.Chance(170))
        {
            person.HomeUnknown = true;
        }
        else
        {
            PeopleMaker.SetHome(person, post.Unit);
        }

        orders.Want(World.Seat(person, post, start), order);
    }

    private void Serve(Org commune)
    {
        var person = maker.Make(325, Calendar.First(1968, 1), Calendar.First(1998, 1), random.Pick([28, 31, 36, 38, 43, 50]), 920);
        PeopleMaker.SetHome(person, random.Chance(880) ? commune : random.Pick(world.Communes.ToArray()));
        var grown = Calendar.Later(person.BirthDay.AddYears(21).AddMonths(random.Between(1, 30)), Calendar.Epoch);
        var recent = random.Chance(70);
        var latest = recent ? Calendar.First(2022, 5) : Calendar.First(Math.Min(2020, grown.Year + 1 + random.Below(14)), 12);
        var earliest = recent ? Calendar.Later(Calendar.First(2021, 1), grown) : Calendar.Later(latest.AddMonths(-24), grown);
        World.Seat(person, commune.The("commune-civil-servant"), Calendar.Draw(random, earliest, Calendar.Later(latest, earliest)));
    }
}
