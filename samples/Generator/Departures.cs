using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Generator;

/// <summary>Thirty people who left service in the five years: pensioners before whom today's holders took their posts, and a few others.</summary>
internal sealed class Departures(World world, PeopleMaker maker)
{
    private const int Retired = 18;
    private const int TransferredOut = 5;
    private const int Resigned = 5;
    private const int Dismissed = 2;
    private readonly Randomness random = world.Random("departures");

    public void Build()
    {
        var vacated = random.Shuffled(world.Posts.Where(post => post is { Leads: true, Title.OutsideRoadmap: false, Title.HoldingAgeLimitMonths: null }
            && post.Title.Group < 90 && post.Title.Code != "commune-women-head"));
        var count = 0;
        foreach (var post in vacated)
        {
            count += count < Retired && Retire(post) ? 1 : 0;
        }

        var acting = world.Posts.Where(post => post.Leads && post.On(Calendar.Today).Any(stint => stint.Capacity == Capacity.Acting))
            .Where(post => post.On(Calendar.Today).Single().From is var since && post.IsFree(since.AddMonths(-40), since)).ToArray();
        foreach (var post in acting)
        {
            Leave(post, post.On(Calendar.Today).Single().From, LeavingReason.TransferOut, EndReason.LeftService);
        }

        foreach (var post in vacated.Where(post => post.Title.Group >= 70 && OnlyLater(post)).Take(TransferredOut - acting.Length).ToArray())
        {
            Leave(post, post.Stints.Min(stint => stint.From), LeavingReason.TransferOut, EndReason.LeftService);
        }

        var entries = random.Shuffled(world.Posts.Where(post => post.Title.Code == "commune-civil-servant"));
        for (var i = 0; i < Resigned + Dismissed; i++)
        {
            var dismissed = i >= Resigned;
            LeaveEntry(entries.Skip(i), dismissed ? LeavingReason.Dismissal : LeavingReason.Resignation, dismissed ? EndReason.Dismissal : EndReason.LeftService);
        }
    }

    private static bool OnlyLater(Post post) =>
        post.Stints.Count > 0 && post.Stints.Min(stint => stint.From) is var first && first > Calendar.WindowStart && first < Calendar.First(2022, 1) && post.IsFree(first.AddMonths(-40), first);

    private bool Retire(Post post)
    {
        if (!OnlyLater(post))
        {
            return false;
        }

        var left = post.Stints.Min(stint => stint.From);
        var month = Month.Of(left).Plus(-1);
        for (var back = 660; back <= 744; back++)
        {
            var birth = month.Plus(-back);
            if (world.Pack.Retirement.MonthFor(Sex.Male, birth) == month)
            {
                var person = maker.Make(Sex.Male, birth.FirstDay.AddDays(random.Below(28)), 880);
                person.Birth = PartialDate.OfMonth(birth.Year, birth.MonthOfYear);
                Leave(person, post, left, LeavingReason.Retirement, EndReason.Retirement);
                return true;
            }
        }

        return false;
    }

    private void Leave(Post post, DateOnly left, LeavingReason reason, EndReason end) =>
        Leave(maker.Make(Sex.Male, Calendar.First(random.Between(1970, 1980), random.Between(1, 12)), 800), post, left, reason, end);

    private void Leave(Person person, Post post, DateOnly left, LeavingReason reason, EndReason end)
    {
        PeopleMaker.SetHome(person, post.Unit.IsCommune ? post.Unit : random.Pick(world.Communes.ToArray()));
        var from = left.AddMonths(-random.Between(30, 40));
        World.Seat(person, post, from, left).EndReason = end;
        person.Left = left;
        person.LeavingReason = reason;
    }

    private void LeaveEntry(IEnumerable<Post> posts, LeavingReason reason, EndReason end)
    {
        var left = Calendar.Draw(random, Calendar.First(2018, 3), Calendar.First(2022, 2));
        var from = left.AddMonths(-random.Between(30, 72));
        var post = posts.First(candidate => candidate.IsFree(from, left));
        var person = maker.Make(Sex.Male, Calendar.First(random.Between(1978, 1988), random.Between(1, 12)), 900);
        PeopleMaker.SetHome(person, post.Unit);
        World.Seat(person, post, from, left).EndReason = end;
        person.Left = left;
        person.LeavingReason = reason;
    }
}
