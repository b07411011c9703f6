using CadreOrleans.Domain.Events;

namespace CadreOrleans.Domain.Tests.Events;

/// <summary>Stored names are for ever: a ledger written by any release must stay readable.</summary>
public sealed class EventNamesTests
{
    private static readonly string[] Golden =
    [
        "assessment.confidence-vote 1",
        "assessment.recorded 1",
        "career.appointed 1",
        "career.election-held 1",
        "career.ended 1",
        "career.term-notice-given 1",
        "discipline.decided 1",
        "family.relation-recorded 1",
        "import.committed 1",
        "inspection.complaint-concluded 1",
        "inspection.concluded 1",
        "inspection.opened 1",
        "official.corrected 1",
        "official.left-service 1",
        "official.merged 1",
        "official.registered 1",
        "official.split 1",
        "plan.announced 1",
        "plan.approved 1",
        "plan.consulted 1",
        "plan.nominated 1",
        "plan.nomination-removed 1",
        "plan.nomination-succeeded 1",
        "plan.opened 1",
        "plan.reviewed 1",
        "plan.step-held 1",
        "position.abolished 1",
        "position.corrected 1",
        "position.created 1",
        "position.moved 1",
        "position.seats-changed 1",
        "qualification.degree-awarded 1",
        "qualification.training-completed 1",
        "recruitment.recruited 1",
        "reorganisation.applied 1",
        "scenario.created 1",
        "scenario.intervention-added 1",
        "scenario.intervention-removed 1",
        "scenario.shared 1",
        "unit.abolished 1",
        "unit.corrected 1",
        "unit.created 1",
        "unit.merged 1",
        "workspace.commit-undone 1",
        "workspace.created 1",
        "workspace.pack-chosen 1",
        "workspace.regulations-overlaid 1",
        "workspace.swept 1",
        "workspace.working-date-set 1",
    ];

    [Fact]
    public void Names_WhenComparedWithTheGoldenList_AreTheSame() =>
        EventCatalogue.Types.Select(EventCatalogue.NameOf).Select(name => $"{name.Name} {name.Version}").Order(StringComparer.Ordinal).ShouldBe(Golden);

    [Fact]
    public void TryFind_WhenNameOfAType_GivesTheType()
    {
        foreach (var type in EventCatalogue.Types)
        {
            var name = EventCatalogue.NameOf(type);
            EventCatalogue.TryFind(name.Name, name.Version, out var found).ShouldBeTrue();
            found.ShouldBe(type);
            EventCatalogue.TryFind(name.Name, name.Version + 1, out _).ShouldBeFalse();
        }

        Should.Throw<ArgumentException>(() => EventCatalogue.NameOf(typeof(string)));
    }

    [Fact]
    public void Catalogue_WhenEveryEventOfTheAssembly_HoldsIt() =>
        typeof(IEvent).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IEvent))).ShouldBe(EventCatalogue.Types, ignoreOrder: true);
}
