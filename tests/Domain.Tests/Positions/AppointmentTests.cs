using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Positions.Decisions;
using CadreOrleans.Domain.Tests.Support;
using static CadreOrleans.Domain.Tests.Support.Make;

namespace CadreOrleans.Domain.Tests.Positions;

public sealed class AppointmentTests
{
    private readonly Records records = new Records()
        .WithUnit("u", Day("2010-01-01"))
        .WithPosition("p", Day("2015-01-01")).WithPosition("q", Day("2015-01-01")).WithPosition("r", Day("2015-01-01"))
        .WithPosition("body", Day("2015-01-01"), seats: 3)
        .WithOfficial("a").WithOfficial("b").WithOfficial("c");

    [Fact]
    public void Decide_WhenFirstPost_TakesTheSeat()
    {
        var appointed = Decide("p", "a", Appointment("2022-07-01", termEnds: "2027-07-01")).Accepted().ShouldHaveSingleItem();
        appointed.EffectiveOn.ShouldBe(Day("2022-07-01"));
        appointed.Event.ShouldBe(new Appointed(
            new IncumbencyId("new"), new PositionId("p"), new OfficialId("a"), Capacity.Full, TakenBy.Appointment, MoveKind.Ordinary, Day("2027-07-01")));
    }

    [Fact]
    public void Decide_WhenSeatIsFilled_Refuses()
    {
        records.WithHolder("p", "b", Day("2020-01-01"));
        var refusal = Decide("p", "a", Appointment("2022-07-01")).Refused();
        refusal.Code.ShouldBe("seat-filled");
        refusal.Arguments.ShouldBe(["2022-07-01", "1"]);
    }

    [Fact]
    public void Decide_WhenSeatIsTakenLater_RefusesWithThatDay()
    {
        records.WithHolder("p", "b", Day("2023-01-01"));
        Decide("p", "a", Appointment("2022-07-01")).Refused().Arguments[0].ShouldBe("2023-01-01");
    }

    [Fact]
    public void Decide_WhenHolderLeavesOnThatVeryDay_TakesTheSeat()
    {
        records.WithHolder("p", "b", Day("2020-01-01"), until: Day("2022-07-01"));
        Decide("p", "a", Appointment("2022-06-30")).Refused().Code.ShouldBe("seat-filled");
        Decide("p", "a", Appointment("2022-07-01")).Accepted();
    }

    [Fact]
    public void Decide_WhenPrincipalPostIsHeldAndNothingSaid_RefusesAsNotStated()
    {
        records.WithHolder("q", "a", Day("2020-01-01"));
        Decide("p", "a", Appointment("2022-07-01")).Refused().Code.ShouldBe("leaves-not-stated");
    }

    [Fact]
    public void Decide_WhenThePostLeftIsStated_EndsItOnThatDay()
    {
        records.WithHolder("q", "a", Day("2020-01-01"));
        var events = Decide("p", "a", Appointment("2022-07-01", leaves: ["q"])).Accepted();
        var ended = events[0].Event.ShouldBeOfType<IncumbencyEnded>();
        ended.Position.ShouldBe(new PositionId("q"));
        ended.Reason.ShouldBe(EndReason.Moved);
        events.ShouldAllBe(draft => draft.EffectiveOn == Day("2022-07-01"));
        events[^1].Event.ShouldBeOfType<Appointed>();
        records.Official("a").Holdings.Where(held => held.IsOpen).ShouldHaveSingleItem().Position.ShouldBe(new PositionId("p"));
    }

    [Fact]
    public void Decide_WhenAnotherPrincipalPostIsKept_Refuses()
    {
        records.WithHolder("q", "a", Day("2020-01-01")).WithHolder("body", "a", Day("2020-01-01"), Capacity.Concurrent);
        Decide("p", "a", Appointment("2022-07-01", leaves: ["body"])).Refused().Code.ShouldBe("second-principal-post");
    }

    [Fact]
    public void Decide_WhenConcurrent_KeepsThePrincipalPost()
    {
        records.WithHolder("q", "a", Day("2020-01-01"));
        Decide("body", "a", Appointment("2022-07-01", Capacity.Concurrent)).Accepted().ShouldHaveSingleItem();
        records.Official("a").Holdings.Count(held => held.IsOpen).ShouldBe(2);
    }

    [Fact]
    public void Decide_WhenThePostLeftIsNotHeld_Refuses() =>
        Decide("p", "a", Appointment("2022-07-01", leaves: ["r"])).Refused().Code.ShouldBe("leaves-post-not-held");

    [Fact]
    public void Decide_WhenThePostLeftBeganOnThatDay_Refuses()
    {
        records.WithHolder("q", "a", Day("2022-07-01"));
        Decide("p", "a", Appointment("2022-07-01", leaves: ["q"])).Refused().Code.ShouldBe("end-before-start");
    }

    [Fact]
    public void Decide_WhenThePostLeftAlreadyEndsLater_MovesThatEnd()
    {
        records.WithHolder("q", "a", Day("2020-01-01"), until: Day("2022-12-31"));
        Decide("p", "a", Appointment("2022-07-01", leaves: ["q"])).Accepted();
        records.Position("q").Holdings.ShouldHaveSingleItem().Days.Until.ShouldBe(Day("2022-07-01"));
    }

    [Fact]
    public void Decide_WhenThePrincipalPostBeginsLater_RefusesASecondOne()
    {
        records.WithHolder("q", "a", Day("2023-01-01"));
        Decide("p", "a", Appointment("2022-07-01")).Refused().Code.ShouldBe("leaves-not-stated");
    }

    [Theory]
    [InlineData("1980-05-01", "1980-05-01")]
    [InlineData("1980", "1980-12-31")]
    public void Decide_WhenBeforeBirth_Refuses(string birth, string on)
    {
        records.WithUnit("old", Day("1900-01-01")).WithPosition("ancient", Day("1900-01-01"), unit: "old").WithOfficial("young", birth);
        Decide("ancient", "young", Appointment(on)).Refused().Code.ShouldBe("day-before-birth");
    }

    [Theory]
    [InlineData("2022-07-01")]
    [InlineData("2022-06-30")]
    [InlineData("2021-01-01")]
    public void Decide_WhenTheOfficialLeftService_RefusesEvenABackdatedSeat(string from)
    {
        records.Record(new LeftService(new OfficialId("a"), LeavingReason.Retirement), Day("2022-07-01"));
        Decide("p", "a", Appointment(from)).Refused().Code.ShouldBe("official-left-service");
    }

    [Fact]
    public void Decide_WhenThePositionWasAbolished_RefusesEvenABackdatedSeat()
    {
        records.Record(new PositionAbolished(new PositionId("p"), new UnitId("u")), Day("2022-07-01"));
        Decide("p", "a", Appointment("2022-07-01")).Refused().Code.ShouldBe("position-not-there");
        Decide("p", "a", Appointment("2022-06-30")).Refused().Code.ShouldBe("position-ended");
    }

    [Fact]
    public void Decide_WhenNothingIsKnown_NamesWhatIsUnknown()
    {
        Decide("nowhere", "a", Appointment("2022-07-01")).Refused().ShouldBe(Refusal.NotFound("position-unknown", "position"), Comparer);
        Decide("p", "nobody", Appointment("2022-07-01")).Refused().ShouldBe(Refusal.NotFound("official-unknown", "official"), Comparer);
        Decide("p", "a", Appointment("2014-12-31")).Refused().Code.ShouldBe("position-not-there");
    }

    [Theory]
    [InlineData("2022-07-01", null, "termEnds")]
    [InlineData("2022-06-01", null, "termEnds")]
    [InlineData(null, "2022-07-01", "plannedReturn")]
    public void Decide_WhenItEndsBeforeItStarts_Refuses(string? termEnds, string? plannedReturn, string field)
    {
        var refusal = Decide("p", "a", Appointment("2022-07-01", termEnds: termEnds, plannedReturn: plannedReturn)).Refused();
        refusal.Code.ShouldBe("end-before-start");
        refusal.Field.ShouldBe(field);
    }

    [Fact]
    public void Decide_WhenTheOfficialHoldsItAlready_Refuses()
    {
        records.WithHolder("body", "a", Day("2020-01-01"), Capacity.Concurrent);
        Decide("body", "a", Appointment("2022-07-01")).Refused().Code.ShouldBe("holds-it-already");
    }

    [Fact]
    public void Decide_WhenThePersonWasErased_Refuses()
    {
        records.Erase("a");
        Decide("p", "a", Appointment("2022-07-01")).Refused().Code.ShouldBe("official-unknown");
    }

    private static EqualityComparer<Refusal> Comparer { get; } =
        EqualityComparer<Refusal>.Create((a, b) => a!.Code == b!.Code && a.Kind == b.Kind && a.Field == b.Field, refusal => refusal.Code.GetHashCode(StringComparison.Ordinal));

    private Decision Decide(string position, string official, Appointment appointment) =>
        records.Commit(appointment.Decide(records.Position(position), records.Official(official)));
}
