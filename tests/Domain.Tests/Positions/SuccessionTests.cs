using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Positions.Decisions;
using CadreOrleans.Domain.Tests.Support;
using static CadreOrleans.Domain.Tests.Support.Make;

namespace CadreOrleans.Domain.Tests.Positions;

/// <summary>Who takes the position planned for leaves the plan as succeeded, in the same commit.</summary>
public sealed class SuccessionTests
{
    private readonly Records records = new Records()
        .WithUnit("u", Day("2010-01-01")).WithPosition("p", Day("2015-01-01")).WithPosition("q", Day("2015-01-01")).WithOfficial("a");

    [Theory]
    [InlineData(Capacity.Full)]
    [InlineData(Capacity.Concurrent)]
    public void Decide_WhenANomineeTakesThePosition_ClosesTheNominationAsSucceeded(Capacity capacity)
    {
        Nominate("p", "a", "2021-01-01");
        Nominate("q", "a", "2021-01-01");
        Decide("p", "a", Appointment("2022-07-01", capacity)).Accepted()
            .Select(draft => draft.Event).OfType<NominationSucceeded>().ShouldHaveSingleItem().Position.ShouldBe(new PositionId("p"));
        records.Official("a").Nominations.ShouldHaveSingleItem().Position.ShouldBe(new PositionId("q"));
        records.Plan(Make.Plan).Nominations.Length.ShouldBe(1);
    }

    [Fact]
    public void Decide_WhenANomineeOnlyActs_KeepsTheNomination()
    {
        Nominate("p", "a", "2021-01-01");
        Decide("p", "a", Appointment("2022-07-01", Capacity.Acting)).Accepted().ShouldHaveSingleItem();
    }

    [Fact]
    public void Decide_WhenBackdatedBeforeTheNomination_ClosesItOnTheDayItBegan()
    {
        Nominate("p", "a", "2022-09-01");
        var closed = Decide("p", "a", Appointment("2022-07-01")).Accepted().Single(draft => draft.Event is NominationSucceeded);
        closed.EffectiveOn.ShouldBe(Day("2022-09-01"));
    }

    private Decision Decide(string position, string official, Appointment appointment) =>
        records.Commit(appointment.Decide(records.Position(position), records.Official(official)));

    private void Nominate(string position, string official, string on)
    {
        if (!records.Plan(Make.Plan).Exists)
        {
            records.Record(new PlanOpened(Make.Plan, PlanKind.Titles, "Quy hoạch"), Day("2020-01-01"));
        }

        records.Record(new Nominated(Make.Plan, new PositionId(position), new OfficialId(official), 1, false), Day(on));
    }
}
