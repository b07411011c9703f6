using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Building;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.Cascades;
using CadreOrleans.Testing.Synthetic;

namespace CadreOrleans.Simulation.Tests.Cascades;

/// <summary>What holds of every cascade, asked about everybody of synthetic districts under the district pack.</summary>
public sealed class CascadeProperties
{
    private static readonly RegulationPack Pack = new BuiltInPacks().Get("vn-district");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Build_WhoeverLeaves_KeepsItsLaws(int seed)
    {
        var columns = Columns(SyntheticOfficials.Province(600, 120, seed));
        var filled = 0;
        for (var official = 0; official < columns.View.Roster.Officials.Count; official += 3)
        {
            var cascade = Leave(columns, official);
            filled += cascade.Links.Count(link => link.Chosen is not null);
            NobodyMovesTwice(cascade);
            HeadsAreConserved(columns.View, cascade);
            PoolsSayTheSame(columns, cascade);
            AlternativesAreTaken(columns, cascade);
        }

        filled.ShouldBeGreaterThan(50, "the worlds have chains to test");
    }

    /// <summary>On a roster that nobody asked of before, officials are judged one by one; the answer is that of a roster where all were judged.</summary>
    [Fact]
    public void Build_OfARosterNobodyAskedOfBefore_SaysWhatAJudgedOneSays()
    {
        var events = SyntheticOfficials.Province(600, 120, 1).ToArray();
        var judged = Columns(events);
        foreach (var target in judged.View.Positions.Select(position => CandidatePool.TargetOf(judged, position, Purpose.Appointment, null)).OfType<PoolTarget>())
        {
            judged.Prepare(RequirementClass.Of(target.Requirement, target.Purpose, target.Term));
        }

        var filled = 0;
        for (var official = 0; official < judged.View.Roster.Officials.Count; official += 40)
        {
            var cascade = Leave(Columns(events), official);
            filled += cascade.Links.Count(link => link.Chosen is not null);
            Told(cascade).ShouldBe(Told(Leave(judged, official)));
        }

        filled.ShouldBeGreaterThan(3);
    }

    private static string[] Told(Cascade cascade) =>
    [
        .. cascade.Links.Select(link =>
            $"{link.Position} {link.Chosen?.Entry.Official} {link.Ending} {string.Join(' ', link.Alternatives.Select(one => (one.Entry.Official, one.Source, one.TakesOn, one.Moves, one.Ends)))}"),
    ];

    private static void NobodyMovesTwice(Cascade cascade) =>
        cascade.Moves.Select(move => move.Official).Append(cascade.Question.Official).ShouldBeUnique();

    /// <summary>Every seat given up is a link, and every link was opened by somebody who gave up a seat.</summary>
    private static void HeadsAreConserved(RosterView view, Cascade cascade)
    {
        var moved = cascade.Moves.Select(move => move.Official).Append(cascade.Question.Official);
        var givenUp = moved.Sum(official => view.HoldingsOf(official).Count(row => view.Roster.Incumbencies.Capacity[row] == Domain.Careers.Capacity.Full));
        cascade.Links.Count.ShouldBe(givenUp);
        cascade.Links.ShouldAllBe(link => link.OpenedBy < link.Number && (link.Chosen == null) != (link.Ending == null));
    }

    private static void PoolsSayTheSame(PoolColumns columns, Cascade cascade)
    {
        foreach (var link in cascade.Links.Where(link => link.Alternatives.Count > 0))
        {
            var pool = new CandidatePool(columns, CandidatePool.TargetOf(columns, link.Position, Purpose.Appointment, null)!);
            var order = pool.Ask(new PoolQuestion { WithinMonths = 12, Limit = 500, Counts = false }).Entries.Select(entry => entry.Official).ToList();
            foreach (var alternative in link.Alternatives)
            {
                alternative.Entry.Standing.Gate.ShouldBe(Verdict.Satisfied);
                alternative.TakesOn.ShouldBeGreaterThanOrEqualTo(link.VacantOn);
                pool.EntryOf(alternative.Entry.Official).ShouldBe(alternative.Entry);
                order.ShouldContain(alternative.Entry.Official);
            }

            foreach (var source in link.Alternatives.GroupBy(one => (one.Source, one.Entry.Standing.Readiness)))
            {
                source.Select(one => order.IndexOf(one.Entry.Official)).ShouldBeInOrder();
            }
        }
    }

    /// <summary>Whoever is shown at the first link can be taken there, and the chain then has the length that was shown.</summary>
    private static void AlternativesAreTaken(PoolColumns columns, Cascade cascade)
    {
        if (cascade.Links is not [{ Alternatives.Count: > 0 } first, ..] || cascade.Links.Count(link => link.OpenedBy == 0) != 1)
        {
            return;
        }

        foreach (var alternative in first.Alternatives)
        {
            var other = Leave(columns, cascade.Question.Official, new CascadeChoice(first.Position, alternative.Entry.Official));
            other.Links[0].Chosen!.Entry.ShouldBe(alternative.Entry);
            other.Moves.Count().ShouldBe(alternative.Moves);
        }
    }

    internal static Cascade Leave(PoolColumns columns, int official, params CascadeChoice[] choices) =>
        CascadeBuilder.Build(columns, new CascadeQuestion { Official = official, Choices = choices }, TimeProvider.System).Cascade!;

    internal static PoolColumns Columns(IEnumerable<EventDraft> drafts)
    {
        var builder = new RosterBuilder(new WorkspaceId("test"));
        foreach (var draft in drafts)
        {
            builder.Apply(new RecordedEvent(
                builder.Position + 1, draft.Event, draft.EffectiveOn, DateTimeOffset.UnixEpoch, new Attribution("test"), EventCatalogue.NameOf(draft.Event.GetType()).Name, []));
        }

        return PoolColumns.Of(new RosterView(builder.Freeze(), SyntheticOrganisation.Today, Pack), new RuleBook(), SyntheticOrganisation.Today);
    }
}
