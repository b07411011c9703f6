using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Officials.Decisions;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Tests.Support;
using CadreOrleans.Domain.Time;
using static CadreOrleans.Domain.Tests.Support.Make;

namespace CadreOrleans.Domain.Tests.Officials;

public sealed class OfficialDecisionTests
{
    private readonly Records records = new Records()
        .WithUnit("u", Day("2010-01-01")).WithPosition("p", Day("2015-01-01")).WithPosition("q", Day("2015-01-01"))
        .WithOfficial("a");

    public static TheoryData<string> WrongFacts => ["name", "birth", "partyAdmission", "serviceEntry", "partyConfirmation"];

    [Fact]
    public void Register_WhenNew_Accepts()
    {
        var facts = Official(PartialDate.OfYear(1990));
        OfficialDecisions.Register(records.Official("n"), facts, Day("2022-01-01")).Accepted()
            .ShouldHaveSingleItem().Event.ShouldBe(new OfficialRegistered(new OfficialId("n"), facts));
    }

    [Fact]
    public void Register_WhenThere_Refuses() =>
        OfficialDecisions.Register(records.Official("a"), Official(PartialDate.OfYear(1990)), Day("2022-01-01")).Refused().Code.ShouldBe("official-exists");

    [Fact]
    public void Register_WhenErasedBefore_Refuses()
    {
        records.Erase("a");
        OfficialDecisions.Register(records.Official("a"), Official(PartialDate.OfYear(1990)), Day("2022-01-01")).Refused().Code.ShouldBe("official-exists");
    }

    [Theory]
    [MemberData(nameof(WrongFacts))]
    public void Correct_WhenAFactIsImpossible_RefusesNamingTheField(string field)
    {
        var good = Official(PartialDate.Parse("1980-05-01"));
        var wrong = field switch
        {
            "name" => good with { Name = new string('x', OfficialDecisions.MaximumNameLength + 1) },
            "birth" => good with { Birth = PartialDate.OfYear(2023) },
            "partyAdmission" => good with { PartyAdmission = PartialDate.OfMonth(1980, 4) },
            "serviceEntry" => good with { ServiceEntry = PartialDate.Parse("1980-05-01") },
            _ => good with { PartyAdmission = PartialDate.OfYear(2005), PartyConfirmation = PartialDate.OfYear(2004) },
        };
        var refusal = OfficialDecisions.Correct(records.Official("a"), wrong, Day("2022-01-01")).Refused();
        refusal.Field.ShouldBe(field);
        refusal.Arguments.ShouldNotContain(argument => argument.Contains("xxx", StringComparison.Ordinal));
    }

    [Fact]
    public void Correct_WhenPrecisionLeavesItPossible_Accepts() => OfficialDecisions.Correct(
        records.Official("a"),
        Official(PartialDate.OfYear(1980)) with { PartyAdmission = PartialDate.OfYear(2005), PartyConfirmation = PartialDate.OfMonth(2005, 1) },
        Day("2022-01-01")).Accepted();

    [Fact]
    public void Correct_WhenUnknown_Refuses() =>
        OfficialDecisions.Correct(records.Official("x"), Official(PartialDate.OfYear(1980)), Day("2022-01-01")).Refused().Code.ShouldBe("official-unknown");

    [Theory]
    [InlineData(LeavingReason.Retirement, EndReason.Retirement)]
    [InlineData(LeavingReason.EarlyRetirement, EndReason.Retirement)]
    [InlineData(LeavingReason.Resignation, EndReason.Resignation)]
    [InlineData(LeavingReason.Dismissal, EndReason.Dismissal)]
    [InlineData(LeavingReason.TransferOut, EndReason.LeftService)]
    [InlineData(LeavingReason.Death, EndReason.LeftService)]
    [InlineData(LeavingReason.Other, EndReason.LeftService)]
    public void Leave_WhenSeatsAndNominations_EndsAllInOneCommit(LeavingReason reason, EndReason ended)
    {
        records.WithHolder("p", "a", Day("2020-01-01")).WithHolder("q", "a", Day("2020-01-01"), Capacity.Concurrent)
            .Record(new PlanOpened(Make.Plan, PlanKind.Titles, "Quy hoạch"), Day("2020-01-01"))
            .Record(new Nominated(Make.Plan, new PositionId("q"), new OfficialId("a"), 1, false), Day("2021-01-01"));
        var events = records.Commit(OfficialDecisions.Leave(records.Official("a"), reason, Day("2022-07-01"))).Accepted();
        events.Select(draft => draft.Event).OfType<IncumbencyEnded>().Select(end => end.Reason).ShouldBe([ended, ended]);
        events.Select(draft => draft.Event).OfType<NominationRemoved>().ShouldHaveSingleItem().Reason.ShouldBe(RemovalReason.Left);
        records.Official("a").Holdings.ShouldAllBe(held => held.Days.Until == Day("2022-07-01"));
        records.Position("p").Holdings.ShouldAllBe(held => !held.IsOpen);
        records.Plan(Make.Plan).Nominations.ShouldBeEmpty();
    }

    [Fact]
    public void Leave_WhenASeatWasTakenLater_Refuses()
    {
        records.WithHolder("p", "a", Day("2022-07-01"));
        OfficialDecisions.Leave(records.Official("a"), LeavingReason.Other, Day("2022-07-01")).Refused().Code.ShouldBe("end-before-start");
    }

    [Fact]
    public void Leave_WhenARecordedEndLiesLater_MovesIt()
    {
        records.WithHolder("p", "a", Day("2020-01-01"), until: Day("2023-01-01"));
        records.Commit(OfficialDecisions.Leave(records.Official("a"), LeavingReason.Death, Day("2022-07-01"))).Accepted();
        records.Position("p").Holdings[0].Days.Until.ShouldBe(Day("2022-07-01"));
    }

    [Fact]
    public void Leave_WhenGoneAlready_Refuses()
    {
        records.Record(new LeftService(new OfficialId("a"), LeavingReason.Other), Day("2022-01-01"));
        OfficialDecisions.Leave(records.Official("a"), LeavingReason.Other, Day("2021-01-01")).Refused().Code.ShouldBe("official-left-service");
    }

    [Fact]
    public void Record_WhenBeforeBirthOrUnknown_Refuses()
    {
        var entry = new TrainingEntry(TrainingKind.Leadership, default, default, null);
        OfficialDecisions.Record(records.Official("a"), entry, FileReferences.None, Day("1980-05-01"), Day("2022-12-31")).Refused().Code.ShouldBe("day-before-birth");
        OfficialDecisions.Record(records.Official("x"), entry, FileReferences.None, Day("2022-01-01"), Day("2022-12-31")).Refused().Code.ShouldBe("official-unknown");
        records.Erase("a");
        OfficialDecisions.Record(records.Official("a"), entry, FileReferences.None, Day("2022-01-01"), Day("2022-12-31")).Refused().Code.ShouldBe("official-unknown");
    }

    [Fact]
    public void Record_WhenInspectionsInOrder_OpensAndConcludesEachOnce()
    {
        Commit(new InspectionOpenedEntry(1, "tài chính"));
        Commit(new InspectionOpenedEntry(2, "tuyển dụng"));
        Commit(new InspectionConcludedEntry(1, true));
        records.Official("a").OpenInspections.Select(open => open.Number).ShouldBe([2]);
        OfficialDecisions.Record(records.Official("a"), new InspectionConcludedEntry(1, true), FileReferences.None, Day("2022-01-01"), Day("2022-12-31")).Refused().Code.ShouldBe("inspection-not-open");
    }

    [Fact]
    public void Record_WhenThePersonHasLeft_StillAccepts()
    {
        records.Record(new LeftService(new OfficialId("a"), LeavingReason.Retirement), Day("2021-01-01"));
        Commit(new DisciplineEntry(DisciplineTrack.State, DisciplineForm.SalaryReduction, BreachCategory.Duty));
    }

    private void Commit(FileEntry entry) => records.Commit(OfficialDecisions.Record(records.Official("a"), entry, FileReferences.None, Day("2022-01-01"), Day("2022-12-31"))).Accepted();
}
