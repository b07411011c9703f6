using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Positions.Decisions;
using CadreOrleans.Domain.Tests.Support;
using static CadreOrleans.Domain.Tests.Support.Make;

namespace CadreOrleans.Domain.Tests.Positions;

/// <summary>Somebody acts (quyền, phụ trách) only in a seat that has no holder.</summary>
public sealed class ActingTests
{
    private readonly Records records = new Records()
        .WithUnit("u", Day("2010-01-01"))
        .WithPosition("p", Day("2015-01-01")).WithPosition("q", Day("2015-01-01")).WithPosition("two", Day("2015-01-01"), seats: 2)
        .WithOfficial("a").WithOfficial("b").WithOfficial("c");

    [Fact]
    public void Decide_WhenActingBesideAHolder_Refuses()
    {
        records.WithHolder("p", "b", Day("2020-01-01"));
        Decide("p", "a", Appointment("2022-07-01", Capacity.Acting)).Refused().ShouldSatisfyAllConditions(
            refusal => refusal.Code.ShouldBe("acting-beside-holder"),
            refusal => refusal.Arguments.ShouldBe(["2020-01-01"]));
    }

    [Fact]
    public void Decide_WhenAHolderComesLater_RefusesOpenEndedActing()
    {
        records.WithHolder("p", "b", Day("2023-01-01"));
        Decide("p", "a", Appointment("2022-07-01", Capacity.Acting)).Refused().Code.ShouldBe("acting-beside-holder");
    }

    [Fact]
    public void Decide_WhenVacant_ActsBesideTheOwnPrincipalPost()
    {
        records.WithHolder("q", "a", Day("2020-01-01"));
        Decide("p", "a", Appointment("2022-07-01", Capacity.Acting)).Accepted().ShouldHaveSingleItem();
        Decide("p", "b", Appointment("2022-08-01", Capacity.Acting)).Refused().Code.ShouldBe("acting-beside-holder");
    }

    [Fact]
    public void Decide_WhenAHolderComes_TheActingEndsOnThatDay()
    {
        records.WithHolder("p", "b", Day("2022-01-01"), Capacity.Acting);
        var ended = Decide("p", "a", Appointment("2022-07-01")).Accepted()[0];
        ended.EffectiveOn.ShouldBe(Day("2022-07-01"));
        ended.Event.ShouldBeOfType<IncumbencyEnded>().ShouldSatisfyAllConditions(
            end => end.Official.ShouldBe(new OfficialId("b")),
            end => end.Reason.ShouldBe(EndReason.Release));
    }

    [Fact]
    public void Decide_WhenTheOneWhoActsIsAppointed_TheActingEnds()
    {
        records.WithHolder("two", "a", Day("2022-01-01"), Capacity.Acting);
        Decide("two", "a", Appointment("2022-07-01")).Accepted();
        records.Position("two").Holdings.Where(held => held.IsOpen).ShouldHaveSingleItem().Capacity.ShouldBe(Capacity.Full);
    }

    [Fact]
    public void Decide_WhenBackdatedBeforeTheActingBegan_Refuses()
    {
        records.WithHolder("p", "b", Day("2022-07-01"), Capacity.Acting);
        Decide("p", "a", Appointment("2022-06-01")).Refused().ShouldSatisfyAllConditions(
            refusal => refusal.Code.ShouldBe("acting-begins-later"),
            refusal => refusal.Arguments.ShouldBe(["2022-07-01"]));
    }

    [Fact]
    public void Decide_WhenTheRecordedActingEndsLater_MovesThatEnd()
    {
        records.WithHolder("p", "b", Day("2022-01-01"), Capacity.Acting, until: Day("2022-12-01"));
        Decide("p", "a", Appointment("2022-07-01")).Accepted();
        records.Position("p").Holdings.First(held => held.Capacity == Capacity.Acting).Days.Until.ShouldBe(Day("2022-07-01"));
    }

    [Fact]
    public void Decide_WhenOneOfTwoSeatsIsTaken_WhoActedFirstStops()
    {
        records.WithHolder("two", "b", Day("2022-03-01"), Capacity.Acting).WithHolder("two", "c", Day("2022-02-01"), Capacity.Acting);
        Decide("two", "a", Appointment("2022-07-01")).Accepted()
            .Select(draft => draft.Event).OfType<IncumbencyEnded>().ShouldHaveSingleItem().Official.ShouldBe(new OfficialId("c"));
    }

    [Fact]
    public void ChangeSeats_WhenSomebodyActs_KeepsASeatForIt()
    {
        records.WithHolder("two", "a", Day("2022-01-01")).WithHolder("two", "b", Day("2022-01-01"), Capacity.Acting);
        PositionDecisions.ChangeSeats(records.Position("two"), 1, Day("2022-07-01")).Refused().Code.ShouldBe("seats-taken");
    }

    private Decision Decide(string position, string official, Appointment appointment) =>
        records.Commit(appointment.Decide(records.Position(position), records.Official(official)));
}
