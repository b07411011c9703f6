using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Workspaces;
using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Exchange.Canonical.Sources;

namespace CadreOrleans.Exchange.Tests.Canonical;

/// <summary>Plans in canonical files: what a file leaves open although it happened, and what only later columns carry.</summary>
public sealed class PlanRecordTests
{
    private const string Open = "2025-2030/u-1,p-1,o-3,1,true,2022-05-01,,";

    /// <summary>T2 of the user reports: whoever takes the post planned for is closed as succeeded, by every path.</summary>
    [Fact]
    public void Read_WhenTheNomineeTookThePost_ClosesTheNominationAsSucceeded()
    {
        var events = Nominee("i-9,p-1,o-3,full,appointment,ordinary,2026-01-01,,,,\n").Events;
        var closed = events.Single(draft => draft.Event is NominationSucceeded);
        closed.EffectiveOn.ShouldBe(new DateOnly(2026, 1, 1));
        ((NominationSucceeded)closed.Event).Official.Value.ShouldBe("o-3");
    }

    [Theory]
    [InlineData("i-9,p-1,o-3,acting,acting-assignment,ordinary,2026-01-01,,,,\n", "an acting holder is no successor")]
    [InlineData("", "nothing was taken")]
    public void Read_WhenThePostWasNotTaken_LeavesTheNominationOpen(string taken, string why) =>
        Nominee(taken).Events.ShouldNotContain(draft => draft.Event is NominationSucceeded, why);

    [Fact]
    public void Read_WhenConsultationsSubjectGroupsAndAnOverlayWereWritten_GivesThemBack()
    {
        var first = Set().Set("consultations.csv", "plan,position,official,organ,agrees,consulted\n2025-2030/u-1,p-1,o-3,Đảng ủy xã,true,2022-05-02\n")
            .Set("nominations.csv", "plan,position,official,rank,from-outside,subject-group,nominated,closed,outcome\n2025-2030/u-1,p-1,o-3,1,true,2,2022-05-01,,\n")
            .Set("workspace.csv", "name,pack,fictional,working-date,regulation-overlay\nTest,vn-district,true,,\"{\"\"majorityEthnicity\"\":\"\"Mường\"\"}\"\n")
            .Read();
        first.Errors.ShouldBeEmpty();
        first.Events.Select(draft => draft.Event).OfType<OutsiderConsulted>().Single().Organ.ShouldBe("Đảng ủy xã");
        first.Events.Select(draft => draft.Event).OfType<Nominated>().Single().SubjectGroup.ShouldBe(2);
        first.Settings!.Drafts(new DateOnly(2022, 1, 1)).Select(draft => draft.Event).OfType<RegulationsOverlaid>().Single().Overlay.ShouldBe("""{"majorityEthnicity":"Mường"}""");
        var second = CanonicalReader.Read(new MemorySource(CanonicalWriter.Write(first.Settings, first.Events)));
        second.Settings.ShouldBe(first.Settings);
        second.Events.Select(draft => (draft.EffectiveOn, draft.Event.GetType())).ShouldBe(first.Events.Select(draft => (draft.EffectiveOn, draft.Event.GetType())));
    }

    [Fact]
    public void Read_WhenElectionsWereWritten_GivesThemBackCandidateByCandidate()
    {
        var first = Set().Set("elections.csv", "position,held,convened,present,official,votes,elected\np-1,2022-03-01,39,38,o-2,20,true\np-1,2022-03-01,39,38,o-3,18,false\n").Read();
        first.Errors.ShouldBeEmpty();
        var held = first.Events.Select(draft => draft.Event).OfType<Domain.Careers.ElectionHeld>().Single();
        held.Results.Select(result => (result.Official.Value, result.Votes, result.IsElected)).ShouldBe([("o-2", 20, true), ("o-3", 18, false)]);
        var second = CanonicalReader.Read(new MemorySource(CanonicalWriter.Write(first.Settings!, first.Events)));
        second.Events.Select(draft => draft.Event).OfType<Domain.Careers.ElectionHeld>().Single().Results.ShouldBe(held.Results);
    }

    [Fact]
    public void Read_WhenTheOverlayIsNoOverlay_NamesTheColumnAndThePath()
    {
        var import = Set().Set("workspace.csv", "name,pack,fictional,working-date,regulation-overlay\nTest,vn-district,true,,\"{\"\"unknown\"\":1}\"\n").Read();
        var error = import.Errors.ShouldHaveSingleItem();
        (error.Code, error.File, error.Column).ShouldBe(("bad-overlay", "workspace.csv", "regulation-overlay"));
    }

    private static SmallSet Set() => new();

    private static CanonicalImport Nominee(string taken)
    {
        var set = new SmallSet()
            .Replace("nominations.csv", "2025-2030/u-1,p-1,o-3,1,true,2022-05-01,2022-06-01,review", Open);
        if (taken.Length > 0)
        {
            set.Replace("incumbencies.csv", "i-2,p-1,o-2,full,appointment,rotation-horizontal,2020-01-01,,2025-01-01,,", "i-2,p-1,o-2,full,appointment,rotation-horizontal,2020-01-01,,2025-01-01,2025-12-31,moved")
                .Replace("incumbencies.csv", "i-3,p-2,o-3,full,recruitment,ordinary,2010-01-01,,,,", "i-3,p-2,o-3,full,recruitment,ordinary,2010-01-01,,,2025-12-31,moved\n" + taken.TrimEnd());
        }

        var import = set.Read();
        import.Errors.ShouldBeEmpty();
        return import;
    }
}
