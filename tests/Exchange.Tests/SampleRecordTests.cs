using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Families;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Inspections;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;
using CadreOrleans.Domain.Units;
using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Exchange.Canonical.Sources;
using CadreOrleans.Generator;

namespace CadreOrleans.Exchange.Tests;

/// <summary>What the sample's data dictionary promises of its people and its plan.</summary>
public sealed class SampleRecordTests(SampleRecordTests.Sample sample) : IClassFixture<SampleRecordTests.Sample>
{
    private static readonly DateOnly Today = new(2022, 6, 30);
    private static readonly RegulationPack Pack = new BuiltInPacks().Get("vn-district");

    [Fact]
    public void People_WhenCounted_AreTheDistrict()
    {
        sample.Facts.Count.ShouldBeInRange(620, 680);
        sample.Of<UnitCreated>().Count(unit => unit.Facts.Tier == "commune").ShouldBe(24);
        var leaders = sample.InPost().Where(held => Title(held.Position).Kind == TitleKind.Leadership && Tier(held.Position) == "district").Select(held => held.Official).Distinct();
        leaders.Count().ShouldBeInRange(80, 100);
    }

    [Fact]
    public void Names_WhenRead_AreEvidentlyInvented() => sample.Facts.Values.ShouldAllBe(facts => char.IsAsciiDigit(facts.Name.Last()) && facts.IdentityNumber!.StartsWith("000"));

    [Fact]
    public void SingleSeatHolders_WhenAnythingIsHeldAgainstSomebody_AreNotMeant()
    {
        var single = sample.Of<Appointed>().Where(taken => sample.Positions[taken.Position].Seats == 1).Select(taken => taken.Official).ToHashSet();
        sample.Of<Disciplined>().Select(measure => measure.Official).ShouldNotContain(official => single.Contains(official));
        sample.Of<ComplaintConcluded>().Select(complaint => complaint.Official).ShouldNotContain(official => single.Contains(official));
        var units = sample.InPost().ToLookup(held => held.Official, held => sample.Positions[held.Position].Unit);
        var conflicts = sample.Of<FamilyRelationRecorded>().Where(relation => units[relation.Official].Intersect(units[relation.Relative]).Any()).ToArray();
        conflicts.Length.ShouldBe(2);
        conflicts.ShouldAllBe(relation => !single.Contains(relation.Official) && !single.Contains(relation.Relative));
    }

    [Fact]
    public void ActiveOfficials_WhenUnderTheRoadmap_AreNotPastTheirMonth() => sample.InPost()
        .Where(held => held.Capacity == Capacity.Full && !Title(held.Position).OutsideRoadmap)
        .ShouldAllBe(held => Retirement(held.Official) >= Month.Of(Today));

    [Fact]
    public void Plan_WhenLimitsAreCounted_HasTheFlawsThatTheDictionaryNames()
    {
        var names = Planned().ToArray();
        var posts = names.Where(name => Title(name.Position).Kind == TitleKind.Leadership).ToArray();
        posts.GroupBy(name => name.Position).Count(post => post.Count() == 1).ShouldBe(5);
        posts.GroupBy(name => name.Position).ShouldAllBe(post => post.Count() <= 3);
        names.GroupBy(name => (name.Official, Tier(name.Position))).Count(person => person.Count() > 3).ShouldBe(3);
        names.Count(name => Retirement(name.Official).Since(Reference(name.Position)) < 60).ShouldBe(4);
        posts.GroupBy(name => name.Position).Count(post => post.Count() > 1 && Title(post.Key).HoldingAgeLimitMonths is null
            && post.Select(name => Pack.Cohorts.CohortOf(AgeMonths(name))).Distinct().Count() == 1).ShouldBe(1);
    }

    [Fact]
    public void Plan_WhenNomineesWereDisciplinedLately_StillNamesTwo()
    {
        var lately = sample.Of<Disciplined>(on => on > new DateOnly(2019, 12, 31)).Select(measure => measure.Official).ToHashSet();
        Planned().Select(name => name.Official).Distinct().Count(lately.Contains).ShouldBe(2);
    }

    [Fact]
    public void Plan_WhenConferencesAreCounted_HasOneUnderQuorumAndEveryNameAboveHalfOfThoseConvened()
    {
        var steps = sample.Of<NominationStepHeld>().ToArray();
        steps.Count(step => step.Present * 3 < step.Convened * 2).ShouldBe(1);
        steps.ShouldAllBe(step => step.Results.All(result => result.Votes * 2 > step.Convened));
    }

    [Fact]
    public void Plan_WhenBodiesAreCounted_HasACoefficientFromOnePointThreeToOnePointFive() =>
        Planned().Where(name => Title(name.Position).Kind == TitleKind.Membership).GroupBy(name => name.Position)
            .ShouldAllBe(body => body.Count() >= 1.3 * sample.Positions[body.Key].Seats && body.Count() <= 1.5 * sample.Positions[body.Key].Seats);

    [Fact]
    public void Plan_WhenSharesOfTheDistrictAreCounted_AreALittleShort()
    {
        var people = Planned().Where(name => Title(name.Position).Kind == TitleKind.Leadership && Tier(name.Position) == "district").DistinctBy(name => name.Official).ToArray();
        ((double)people.Count(name => sample.Facts[name.Official].Sex == Sex.Female) / people.Length).ShouldBeInRange(0.21, 0.25);
        ((double)people.Count(name => AgeMonths(name) < 480) / people.Length).ShouldBeInRange(0.12, 0.15);
    }

    private IEnumerable<Nominated> Planned() => sample.Of<Nominated>().Where(name => name.Plan.Term == "2025-2030");

    /// <summary>The month at which ages count for a position: that of the tier, or of posts of state.</summary>
    private Month Reference(PositionId position) => Pack.FindTerm("2025-2030")!.ReferenceMonth(Tier(position), Title(position).IsState);

    private int AgeMonths(Nominated name) => Reference(name.Position).Since(Month.Of(sample.Facts[name.Official].Birth.Earliest));

    private Title Title(PositionId position) => Pack.FindTitle(sample.Positions[position].Title)!;

    private string Tier(PositionId position) => sample.Tiers[sample.Positions[position].Unit];

    private Month Retirement(OfficialId official) => Pack.Retirement.MonthFor(sample.Facts[official].Sex, sample.Facts[official].Birth);

    public sealed class Sample
    {
        private readonly IReadOnlyList<EventDraft> events = CanonicalReader.Read(new MemorySource(LacSon.Files())).Events;

        public Sample()
        {
            Facts = Of<OfficialRegistered>().ToDictionary(registered => registered.Official, registered => registered.Facts);
            Positions = Of<PositionCreated>().ToDictionary(created => created.Position, created => created.Facts);
            Tiers = Of<UnitCreated>().ToDictionary(created => created.Unit, created => created.Facts.Tier);
        }

        public Dictionary<OfficialId, OfficialFacts> Facts { get; }

        public Dictionary<PositionId, PositionFacts> Positions { get; }

        public Dictionary<UnitId, string> Tiers { get; }

        public IEnumerable<T> Of<T>(Func<DateOnly, bool>? on = null) =>
            events.Where(draft => on is null || on(draft.EffectiveOn)).Select(draft => draft.Event).OfType<T>();

        public IEnumerable<Appointed> InPost()
        {
            var ended = Of<IncumbencyEnded>().Select(end => end.Incumbency).ToHashSet();
            return Of<Appointed>().Where(taken => !ended.Contains(taken.Incumbency));
        }
    }
}
