using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Positions.Decisions;
using CadreOrleans.Domain.Tests.Support;
using static CadreOrleans.Domain.Tests.Support.Make;

namespace CadreOrleans.Domain.Tests.Positions;

public sealed class TermNoticeTests
{
    private readonly Records records = new Records()
        .WithUnit("u", Day("2010-01-01")).WithPosition("p", Day("2015-01-01"), seats: 2).WithOfficial("a").WithOfficial("b");

    [Theory]
    [InlineData("a", "2021-12-31", "not-a-holder", "official")]
    [InlineData("b", "2022-06-01", "no-term-end", "position")]
    [InlineData("a", "2027-01-01", "notice-after-term", "on")]
    public void Decide_WhenThereIsNoTermToGiveNoticeOf_Refuses(string official, string on, string code, string field)
    {
        Seat();
        var refusal = Notice(official, on).Refused();
        (refusal.Code, refusal.Field).ShouldBe((code, field));
    }

    [Fact]
    public void Decide_WhenTheTermRuns_RecordsItOnce()
    {
        Seat();
        records.Commit(Notice("a", "2026-09-30")).Accepted();
        records.Position("p").Holdings.Single(held => held.Official.Value == "a").NoticeGiven.ShouldBe(Day("2026-09-30"));
        Notice("a", "2026-10-01").Refused().Code.ShouldBe("notice-given-already");
    }

    [Fact]
    public void Decide_WhenThereIsNoSuchPosition_Refuses() =>
        new TermNotice(new OfficialId("a"), Day("2022-01-01")).Decide(records.Position("x")).Refused().Code.ShouldBe("position-unknown");

    private void Seat()
    {
        records.Record(new Appointed(new IncumbencyId("i-a"), new PositionId("p"), new OfficialId("a"), Capacity.Full, TakenBy.Appointment, MoveKind.Ordinary, Day("2026-12-31")), Day("2022-01-01"));
        records.WithHolder("p", "b", Day("2022-01-01"));
    }

    private Decision Notice(string official, string on) => new TermNotice(new OfficialId(official), Day(on)).Decide(records.Position("p"));
}
