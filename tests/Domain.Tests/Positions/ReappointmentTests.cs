using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Tests.Support;
using static CadreOrleans.Domain.Tests.Support.Make;

namespace CadreOrleans.Domain.Tests.Positions;

public sealed class ReappointmentTests
{
    private readonly Records records = new Records()
        .WithUnit("u", Day("2010-01-01")).WithPosition("p", Day("2015-01-01")).WithOfficial("a").WithOfficial("b");

    [Fact]
    public void Decide_WhenTheHolderGetsAnotherTerm_EndsTheOldHoldingAndBeginsTheNext()
    {
        records.WithHolder("p", "a", Day("2017-07-01"));
        var events = records.Commit(Decide("a", "2022-07-01", termEnds: "2027-06-30")).Accepted();
        events.Select(draft => draft.Event.GetType()).ShouldBe([typeof(IncumbencyEnded), typeof(Appointed)]);
        events.Select(draft => draft.Event).OfType<IncumbencyEnded>().Single().Reason.ShouldBe(EndReason.TermEnded);
        var next = events.Select(draft => draft.Event).OfType<Appointed>().Single();
        (next.TakenBy, next.Capacity, next.TermEnds).ShouldBe((TakenBy.Reappointment, Capacity.Full, Day("2027-06-30")));
        records.Position("p").Holdings.Count(held => held.IsOpen).ShouldBe(1);
        records.Official("a").Holdings.Count(held => held.IsOpen).ShouldBe(1);
    }

    [Fact]
    public void Decide_WhenTheTermEndedOnThatDay_BeginsTheNextWithoutEndingTwice()
    {
        records.WithHolder("p", "a", Day("2017-07-01"), until: Day("2022-07-01"));
        Decide("a", "2022-07-01").Accepted().ShouldHaveSingleItem().Event.ShouldBeOfType<Appointed>();
    }

    [Fact]
    public void Decide_WhenPlannedForIt_ClosesTheNominationAsSucceeded()
    {
        records.WithHolder("p", "a", Day("2017-07-01"))
            .Record(new PlanOpened(Make.Plan, PlanKind.Committee, "Quy hoạch"), Day("2020-01-01"))
            .Record(new Nominated(Make.Plan, new PositionId("p"), new OfficialId("a"), 1, false), Day("2021-01-01"));
        records.Commit(Decide("a", "2022-07-01")).Accepted();
        records.Plan(Make.Plan).Nominations.ShouldBeEmpty();
    }

    [Fact]
    public void Decide_WhenNotAHolder_Refuses()
    {
        Decide("a", "2022-07-01").Refused().Code.ShouldBe("not-a-holder");
        records.WithHolder("p", "a", Day("2020-07-01"), Capacity.Acting);
        Decide("a", "2022-07-01").Refused().Code.ShouldBe("not-a-holder");
    }

    [Fact]
    public void Decide_WhenTheSeatWentToSomebodyElse_Refuses()
    {
        records.WithHolder("p", "a", Day("2017-07-01"), until: Day("2022-07-01")).WithHolder("p", "b", Day("2022-07-01"));
        Decide("a", "2022-07-01").Refused().Code.ShouldBe("seat-filled");
    }

    [Fact]
    public void Decide_WhenInAnotherCapacityOrNotAfterTheStart_Refuses()
    {
        records.WithHolder("p", "a", Day("2017-07-01"));
        Decide("a", "2022-07-01", Capacity.Concurrent).Refused().Code.ShouldBe("reappointed-in-other-capacity");
        Decide("a", "2017-07-01").Refused().Code.ShouldBe("end-before-start");
    }

    private Decision Decide(string official, string from, Capacity capacity = Capacity.Full, string? termEnds = null) =>
        (Appointment(from, capacity, termEnds: termEnds) with { TakenBy = TakenBy.Reappointment }).Decide(records.Position("p"), records.Official(official));
}
