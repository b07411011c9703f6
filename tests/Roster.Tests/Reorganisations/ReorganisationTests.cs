using System.Text;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Reorganisations;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Exchange.Reorganisations;
using CadreOrleans.Roster.Reorganisations;
using CadreOrleans.Roster.Tables;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Tests.Reorganisations;

public sealed class ReorganisationTests(SampleRound round) : IClassFixture<SampleRound>
{
    /// <summary>Rules by which specialists may go over the norm in a title that no new unit has, and then in one that all have.</summary>
    private const string FirstTitleIsGone = """
        {"reorganisation": {
            "seats": [
                {"title": "district-specialist", "seats": {"value": 1, "source": {"document": "-", "certainty": "estimated"}}, "mayExceed": true},
                {"title": "commune-civil-servant", "seats": {"value": 1, "source": {"document": "-", "certainty": "estimated"}}, "mayExceed": true}],
            "landings": [{"from": ["district-specialist"], "to": ["district-specialist", "commune-civil-servant"], "source": {"document": "-", "certainty": "estimated"}}]}}
        """;

    [Fact]
    public void Table_OfTheRoundOf2025_GivesEightMergersOfThree()
    {
        round.Mergers.Count.ShouldBe(8);
        round.Mergers.ShouldAllBe(merger => merger.Units!.Count == 3);
        round.Mergers.Select(merger => merger.Name).ShouldBe(["Xã Lạc Sơn", "Xã Mường Vang", "Xã Đại Đồng", "Xã Ngọc Sơn", "Xã Nhân Nghĩa", "Xã Quyết Thắng", "Xã Thượng Cốc", "Xã Yên Phú"]);
    }

    [Fact]
    public void Table_WhereACodeGoesToAnotherName_FindsTheUnitOfTheDay()
    {
        // New Quyết Thắng carries the old code of Chí Đạo; old Quyết Thắng was 05299.
        var merger = round.Mergers.Single(entry => entry.Name == "Xã Quyết Thắng");
        merger.Code.ShouldBe("05323");
        merger.Units!.Select(unit => round.View.Unit(round.View.Roster.Units.Find(unit)).Name).ShouldBe(["Xã Chí Đạo", "Xã Định Cư", "Xã Quyết Thắng"]);
    }

    [Theory]
    [InlineData("old_code,old_name,new_code\n1,2,3\n", "table-column-missing", "new_name")]
    [InlineData("old_code,old_name,new_code,new_name\n", "table-empty", null)]
    [InlineData("old_code,old_name,new_code,new_name\n05299,Xã Chí Đạo,05323,Xã Quyết Thắng\n", "table-unit-unknown", "05323 Xã Chí Đạo")]
    [InlineData("old_code,old_name,new_code,new_name\n99999,Xã Không Có,05323,Xã Quyết Thắng\n", "table-cell-wrong", "99999 Xã Không Có")]
    [InlineData("old_code,old_name,new_code,new_name\n05323,Xã Chí Đạo,05323,Xã Quyết Thắng\n", "table-merges-one", "Xã Quyết Thắng")]
    [InlineData("old_code,old_name,new_code,new_name\n05323,Xã Chí Đạo,1,A\n05323,Xã Chí Đạo,2,B\n", "table-unit-twice", "Xã Chí Đạo")]
    public void Table_WithSomethingWrong_SaysWhereAndWhatWouldBeRight(string csv, string code, string? says)
    {
        var (mergers, wrong) = MergerTable.Read(round.View, Encoding.UTF8.GetBytes(csv), SampleRound.Month, null);
        mergers.ShouldBeEmpty();
        wrong!.Code.ShouldBe(code);
        if (says is not null)
        {
            wrong.Arguments.ShouldContain(says);
        }
    }

    [Fact]
    public void Check_WhenAUnitIsMergedIntoItselfOrTwice_Refuses()
    {
        var unit = round.Mergers[0].Units![0];
        var twice = new Reorganisation { On = SampleRound.Month.FirstDay, Mergers = [new UnitMerger("A", string.Empty, [unit, unit], null)] };
        ReorganisationChecks.Check(round.View, twice)!.Code.ShouldBe("unit-ends-twice");
        var under = new Reorganisation { On = SampleRound.Month.FirstDay, Mergers = [new UnitMerger("A", string.Empty, round.Mergers[0].Units!, unit)] };
        ReorganisationChecks.Check(round.View, under)!.Code.ShouldBe("unit-ends-itself");
        ReorganisationChecks.Check(round.View, new Reorganisation { On = SampleRound.Month.FirstDay })!.Code.ShouldBe("reorganisation-empty");
    }

    [Fact]
    public void Landing_OfEverybodyInPost_IsOneEachAndNobodyIsForgotten()
    {
        var inPost = round.View.OfficialsInPost.Where(official => round.View.PrincipalOf(official) >= 0).ToHashSet();
        round.Landing.People.Select(person => person.Official).ShouldBeUnique();
        round.Landing.People.Select(person => person.Official).ToHashSet().SetEquals(inPost).ShouldBeTrue();
    }

    [Fact]
    public void Landing_OfHeads_NeverExceedsTheNorm()
    {
        foreach (var seat in round.Landing.Seats.Where(seat => round.View.Pack.Reorganisation.NormOf(round.View.Position(seat.Position).Title) is { MayExceed: false }))
        {
            seat.OverNorm.ShouldBe(0, round.View.Position(seat.Position).Name);
        }
    }

    [Fact]
    public void Landing_OfTheStandingCommittee_GoesToCommuneSecretaries()
    {
        var secretaries = round.Landing.Seats.Where(seat => round.View.Position(seat.Position).Title == "commune-secretary").ToArray();
        secretaries.Length.ShouldBe(8);
        secretaries.ShouldAllBe(seat => seat.HasTooManyClaimants && seat.Takers.Count == 1);
        var member = round.View.Roster.Positions.Find(round.View.Positions
            .Where(row => round.View.Position(row).Title == "district-standing-committee-member").Select(row => round.View.Roster.Positions.Ids[row]).Single());
        var members = round.View.HoldersOf(member).Select(row => round.View.Roster.Incumbencies.Official[row]).ToHashSet();
        secretaries.SelectMany(seat => seat.Takers).ShouldAllBe(official => members.Contains(official));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(FirstTitleIsGone)]
    public void Landing_WithoutPost_IsOnlyOfThoseToWhomNoSeatOverTheNormIsOpen(string? overlay)
    {
        var under = overlay is null ? round : SampleRound.Under(overlay);
        var reader = new ClaimantReader(under.Structure, under.WorkingDate);
        var claimants = reader.Concerned().Select(one => reader.Read(one.Official, one.Held)).OfType<Claimant>().ToDictionary(claimant => claimant.Official);
        var without = under.Landing.People.Where(person => person.Kind == LandingKind.WithoutPost).ToArray();
        without.ShouldNotBeEmpty();
        foreach (var person in without)
        {
            under.Landing.Seats.Where(seat => IsOpenOverTheNorm(under, claimants[person.Official], seat)).ShouldBeEmpty(under.View.Position(person.From).Name);
        }
    }

    [Fact]
    public void Landing_OfTheDisciplined_IsNeverInAHigherPost()
    {
        foreach (var person in round.Landing.People.Where(person => person.Bars && person.To >= 0))
        {
            var from = round.View.TitleOf(person.From)!.Group;
            var highest = round.View.HoldingsOf(person.Official).Max(row => round.View.TitleOf(round.View.Roster.Incumbencies.Position[row])!.Group);
            round.View.TitleOf(person.To)!.Group.ShouldBeLessThanOrEqualTo(Math.Max(from, highest));
        }
    }

    [Fact]
    public void Landing_OfPoliceAndMilitary_IsDecidedElsewhere() =>
        round.Landing.People.Where(person => person.Kind == LandingKind.DecidedElsewhere)
            .Select(person => round.View.Position(person.From).Title)
            .Order()
            .ShouldBe(["district-military-head", "district-police-head"]);

    [Fact]
    public void Landing_Twice_IsEqual()
    {
        var again = Landing.Of(round.Structure, round.WorkingDate);
        again.People.ShouldBe(round.Landing.People);
    }

    [Fact]
    public void Landing_WhenSomebodyWasDecided_SeatsThatOneFirst()
    {
        var seat = round.Landing.Seats.First(entry => round.View.Position(entry.Position).Title == "commune-secretary");
        var other = seat.Claimants.First(official => !seat.Takers.Contains(official));
        var plan = round.Structure.Plan with
        {
            Decided = new Dictionary<OfficialId, PositionId> { [round.View.Roster.Officials.Ids[other]] = round.View.Roster.Positions.Ids[seat.Position] },
        };
        var landing = Landing.Of(Restructuring.Of(round.View, plan), round.WorkingDate);
        landing.Seats.Single(entry => entry.Position == seat.Position).Takers.ShouldBe([other]);
        landing.People.Single(person => person.Official == other).IsDecided.ShouldBeTrue();
    }

    [Fact]
    public void Events_Folded_GiveTheNewStructureWithEverySeatHeldOnce()
    {
        var after = new RosterView(round.Fold(round.Drafts().Where(draft => draft.Event is not ReorganisationApplied).ToArray()), SampleRound.Month.FirstDay, round.View.Pack);
        after.Units.Select(row => after.Unit(row).Tier).ShouldBe(Enumerable.Repeat("commune", 8));
        after.Positions.ShouldAllBe(row => after.SeatsTaken(row) <= after.Position(row).Seats);
        after.Positions.ShouldAllBe(row => after.Position(row).DecidedBy != "district");
        after.OfficialsInPost.ShouldAllBe(row => after.HoldingsOf(row).Count(held => after.Roster.Incumbencies.Capacity[held] == Capacity.Full) <= 1);
        var landed = round.Landing.People.Where(person => person.To >= 0).Select(person => round.View.Roster.Officials.Ids[person.Official]).ToHashSet();
        after.OfficialsInPost.Where(row => after.PrincipalOf(row) >= 0).Select(row => after.Roster.Officials.Ids[row]).ToHashSet().SetEquals(landed).ShouldBeTrue();
    }

    [Fact]
    public void PlanEntries_Mapped_KeepTheLimitOfNames()
    {
        var after = new RosterView(round.Fold(round.Drafts().Where(draft => draft.Event is not ReorganisationApplied).ToArray()), SampleRound.Month.FirstDay, round.View.Pack);
        var nominations = after.Roster.Nominations;
        Enumerable.Range(0, nominations.Count)
            .Where(row => nominations.OpenOn(row, after.AsOf) && after.Roster.Plans.Kind[nominations.Plan[row]] == PlanKind.Titles)
            .GroupBy(row => (after.Roster.Plans.Ids[nominations.Plan[row]].Term, nominations.Position[row]))
            .ShouldAllBe(group => group.Count() <= 3);
        Enumerable.Range(0, nominations.Count).Where(row => nominations.OpenOn(row, after.AsOf)).ShouldAllBe(row => after.Roster.Positions.ExistsOn(nominations.Position[row], after.AsOf));
    }

    [Fact]
    public void PlanEntries_OfDissolvedTitles_AreVoidAndSayWhereTheyUsuallyLead()
    {
        var entries = PlanEntries.Of(round.Structure, round.Landing);
        var dissolved = entries.Where(entry => entry.Fate == PlanEntryFate.TitleDissolved).ToArray();
        dissolved.ShouldNotBeEmpty();
        dissolved.ShouldContain(entry => entry.LeadsTo == "commune-secretary");
        entries.Select(entry => entry.Nomination).ShouldBeUnique();
    }

    private static bool IsOpenOverTheNorm(SampleRound under, Claimant claimant, SeatOutcome seat)
    {
        var title = under.View.Position(seat.Position).Title;
        return claimant.Ladder.Contains(title)
            && under.View.Pack.Reorganisation.NormOf(title) is { MayExceed: true }
            && (claimant.NewUnit < 0 || seat.NewUnit == claimant.NewUnit)
            && !(claimant.IsBarred && under.View.Pack.FindTitle(title)!.Group > claimant.Group);
    }
}
