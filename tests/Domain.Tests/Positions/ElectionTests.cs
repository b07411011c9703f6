using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Positions.Decisions;

namespace CadreOrleans.Domain.Tests.Positions;

public sealed class ElectionTests
{
    private static readonly DateOnly Day = new(2022, 7, 1);
    private static readonly PositionState Position = PositionState.Unknown(new PositionId("p-1")) with
    {
        Facts = new PositionFacts(new UnitId("u-1"), "t", "Bí thư", 1, "district", "district", null, null, 1),
        Seats = [new SeatCount(new DateOnly(2000, 1, 1), 1)],
    };

    [Fact]
    public void Decide_WhenNobodyWasElected_RecordsTheElectionWithItsVotes()
    {
        var held = (ElectionHeld)Decide(39, 38, new ElectionResult(new OfficialId("o-1"), 18, false)).Events.ShouldHaveSingleItem().Event;
        (held.Convened, held.Present, held.Results[0].Votes, held.Results[0].IsElected).ShouldBe((39, 38, 18, false));
    }

    [Theory]
    [InlineData(39, 40, 18, false, "present-exceed-convened", "present")]
    [InlineData(0, 0, 0, false, "present-exceed-convened", "present")]
    [InlineData(39, 38, 39, false, "votes-exceed-present", "results[0].votes")]
    [InlineData(39, 38, -1, false, "votes-exceed-present", "results[0].votes")]
    [InlineData(40, 38, 20, true, "elected-without-majority", "results[0].votes")]
    public void Decide_WhenACountCannotBe_RefusesNamingTheField(int convened, int present, int votes, bool elected, string code, string field)
    {
        var refusal = Decide(convened, present, new ElectionResult(new OfficialId("o-1"), votes, elected)).Refusal!;
        (refusal.Code, refusal.Field).ShouldBe((code, field));
    }

    [Fact]
    public void Decide_WhenOneMoreThanHalfOfThoseConvenedVoted_AcceptsTheElected() =>
        Decide(40, 38, new ElectionResult(new OfficialId("o-1"), 21, true)).Refusal.ShouldBeNull();

    [Fact]
    public void Decide_WhenSomebodyStandsTwiceOrMoreAreElectedThanSeats_Refuses()
    {
        Decide(39, 38, Result("o-1", 20), Result("o-1", 20)).Refusal!.Code.ShouldBe("ballot-twice");
        Decide(39, 38, Result("o-1", 30, true), Result("o-2", 30, true)).Refusal!.Code.ShouldBe("more-elected-than-seats");
        Decide(39, 38).Refusal!.Code.ShouldBe("election-without-candidates");
        new Election(Day, 39, 38, [Result("o-9", 1)]).Decide(Position, _ => false).Refusal!.Code.ShouldBe("official-unknown");
        new Election(Day, 39, 38, [Result("o-1", 1)]).Decide(PositionState.Unknown(new PositionId("p-2")), _ => true).Refusal!.Code.ShouldBe("position-unknown");
    }

    private static ElectionResult Result(string official, int votes, bool elected = false) => new(new OfficialId(official), votes, elected);

    private static Decision Decide(int convened, int present, params ElectionResult[] results) => new Election(Day, convened, present, results).Decide(Position, _ => true);
}
