using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Time;
using CadreOrleans.Domain.Units;
using CadreOrleans.Exchange.Entry;
using CadreOrleans.Exchange.Records;
using CadreOrleans.Exchange.Tests.Matching;
using CadreOrleans.Roster.Views;
using Shouldly;

namespace CadreOrleans.Exchange.Tests.Entry;

public sealed class RecordEntryTests
{
    private static readonly DateOnly Start = new(2020, 1, 1);
    private static readonly DateOnly Today = new(2022, 6, 30);
    private static readonly OfficialId An = new("o-an");
    private static readonly PositionId Head = new("p-head");
    private static readonly PositionId Deputy = new("p-deputy");
    private static readonly OfficialFacts AnFacts = new("Bùi Văn An", Sex.Male, PartialDate.Parse("1975-05-12"), Ethnicity: "Mường", HomeText: "xã Ân Nghĩa");

    [Fact]
    public void Of_WhenSomebodyIsNew_RegistersWithDegreeLevelsAndPost()
    {
        var result = Enter(new PersonDecision(
            Person("Hà Thị Bình") with
            {
                Sex = Sex.Female,
                Birth = PartialDate.Parse("1980"),
                Degrees = [new DegreeRecord(DegreeLevel.University, "Luật")],
                PoliticalTheory = PoliticalTheoryLevel.Senior,
            },
            null,
            [new PostDecision(new PostRecord("Phó Trưởng phòng"), Deputy)]));

        result.People.ShouldHaveSingleItem().Fate.ShouldBe(EntryFate.New);
        result.Events.Select(draft => draft.Event.GetType()).ShouldBe([typeof(OfficialRegistered), typeof(DegreeAwarded), typeof(TrainingCompleted), typeof(Appointed)]);
        ((Appointed)result.Events[^1].Event).Capacity.ShouldBe(Capacity.Full);
        result.Events.ShouldAllBe(draft => draft.EffectiveOn == Today);
    }

    [Fact]
    public void Of_WhenTheFileSaysWhatIsOnRecord_ChangesNothing()
    {
        var result = Enter(Of(Person("BÙI VĂN AN") with { Birth = PartialDate.Parse("1975"), Ethnicity = "Mường" }));

        result.Events.ShouldBeEmpty();
        result.People.ShouldHaveSingleItem().Fate.ShouldBe(EntryFate.Unchanged);
    }

    [Fact]
    public void Of_WhenCellsAreBlank_WipesNothingAndCorrectsOnlyWhatIsEdited()
    {
        var result = Enter(Of(Person("Bùi Văn An") with { Ethnicity = "Kinh" }));

        var corrected = result.Events.ShouldHaveSingleItem();
        corrected.EffectiveOn.ShouldBe(Today);
        ((OfficialCorrected)corrected.Event).Facts.ShouldBe(AnFacts with { Ethnicity = "Kinh" });
        result.People[0].Changes.Select(change => (change.Field, change.Before, change.After)).ShouldBe([("ethnicity", "Mường", "Kinh")]);
    }

    [Theory]
    [InlineData(PoliticalTheoryLevel.Elementary, false)]
    [InlineData(PoliticalTheoryLevel.Intermediate, false)]
    [InlineData(PoliticalTheoryLevel.Senior, true)]
    public void Of_WhenALevelIsToldOfSomebodyWhoHasIntermediate_AddsAHigherOneOnly(PoliticalTheoryLevel told, bool adds)
    {
        var result = Enter(Of(Person("Bùi Văn An") with { PoliticalTheory = told }));

        result.Events.Select(draft => draft.Event).OfType<TrainingCompleted>().Count().ShouldBe(adds ? 1 : 0);
    }

    [Fact]
    public void Of_WhenTwoRowsTakeOneSeat_TakesTheFirstAndRefusesTheSecondWhole()
    {
        PersonDecision Taker(string name) => new(
            Person(name) with { Sex = Sex.Male, Birth = PartialDate.Parse("1980-01-02") }, null, [new PostDecision(new PostRecord("Phó Trưởng phòng"), Deputy)]);

        var result = Enter(Taker("Quách Văn Một"), Taker("Quách Văn Hai"));

        result.People.Select(person => person.Fate).ShouldBe([EntryFate.New, EntryFate.Refused]);
        result.People[1].Refusal!.Code.ShouldBe("seat-filled");
        result.Events.Select(draft => draft.Event).OfType<OfficialRegistered>().ShouldHaveSingleItem().Facts.Name.ShouldBe("Quách Văn Một");
    }

    [Theory]
    [InlineData(false, Capacity.Concurrent)]
    [InlineData(true, Capacity.Full)]
    public void Of_WhenSomebodyInPostIsToldOfAnother_HoldsItBesideUnlessThePlannerSaysThatTheFirstIsLeft(bool leaves, Capacity capacity)
    {
        var result = Enter(new PersonDecision(Person("Bùi Văn An"), An, [new PostDecision(new PostRecord("Phó Trưởng phòng"), Deputy, leaves)]));

        result.Events.Select(draft => draft.Event).OfType<Appointed>().ShouldHaveSingleItem().Capacity.ShouldBe(capacity);
        result.Events.Select(draft => draft.Event).OfType<IncumbencyEnded>().Count().ShouldBe(leaves ? 1 : 0);
    }

    [Fact]
    public void Of_WhenSomebodyHoldsThePostAlready_OrHeldItFormerly_EntersNothing()
    {
        var holds = new PostDecision(new PostRecord("Trưởng phòng"), Head);
        var held = new PostDecision(new PostRecord("Phó Trưởng phòng", IsFormer: true), Deputy);

        Enter(new PersonDecision(Person("Bùi Văn An"), An, [holds, held])).Events.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, "1980", "import-sex-missing")]
    [InlineData(Sex.Male, null, "import-birth-missing")]
    [InlineData(Sex.Male, "2030", "birth-in-future")]
    public void Of_WhenSomebodyNewCannotBeJudged_RefusesWithTheReason(Sex? sex, string? birth, string code)
    {
        var person = Person("Đinh Văn Khuyết") with { Sex = sex, Birth = birth is null ? null : PartialDate.Parse(birth) };

        Enter(new PersonDecision(person, null, [])).People[0].Refusal!.Code.ShouldBe(code);
    }

    [Fact]
    public void Of_WhenADegreeIsOnRecord_AddsItOnlyWhenLevelOrFieldDiffers()
    {
        var same = Enter(Of(Person("Bùi Văn An") with { Degrees = [new DegreeRecord(DegreeLevel.University), new DegreeRecord(DegreeLevel.University, "KINH TẾ")] }));
        var other = Enter(Of(Person("Bùi Văn An") with { Degrees = [new DegreeRecord(DegreeLevel.University, "Luật"), new DegreeRecord(DegreeLevel.Master, "Kinh tế")] }));

        same.Events.ShouldBeEmpty();
        other.Events.Select(draft => ((DegreeAwarded)draft.Event).Level).ShouldBe([DegreeLevel.University, DegreeLevel.Master]);
    }

    private static PersonRecord Person(string name) => new(new RecordSource("Sheet1", [2]), name);

    private static PersonDecision Of(PersonRecord record) => new(record, An, []);

    private static EntryResult Enter(params PersonDecision[] people)
    {
        EventDraft[] history =
        [
            new(new UnitCreated(new UnitId("u"), new UnitFacts("01", "Phòng Nội vụ", "district", "division", null, 1)), Start),
            new(new PositionCreated(Head, Post("Trưởng phòng", 1)), Start),
            new(new PositionCreated(Deputy, Post("Phó Trưởng phòng", 1)), Start),
            new(new OfficialRegistered(An, AnFacts), Start),
            new(new DegreeAwarded(An, DegreeLevel.University, "Kinh tế", StudyMode.FullTime, PartialDate.Parse("1998"), false), Start),
            new(new TrainingCompleted(An, TrainingKind.PoliticalTheory, PoliticalTheoryLevel.Intermediate), Start),
            new(new Appointed(new IncumbencyId("i-1"), Head, An, Capacity.Full, TakenBy.Appointment, MoveKind.Ordinary), Start),
        ];
        RosterView view = Folded.View(Today, history);
        var states = new EntryStates(
            new Dictionary<OfficialId, OfficialState> { [An] = Fold(history, OfficialState.Unknown(An), StreamId.Of(An), (state, recorded) => state.Apply(recorded)) },
            new[] { Head, Deputy }.ToDictionary(id => id, id => Fold(history, PositionState.Unknown(id), StreamId.Of(id), (state, recorded) => state.Apply(recorded))));
        var next = 0;
        return RecordEntry.Of(view, people, states, new EntryIdentifiers(() => new OfficialId($"o-{next++}"), () => new IncumbencyId($"i-new-{next++}")));
    }

    private static PositionFacts Post(string name, int seats) => new(new UnitId("u"), "division-head", name, seats, "district", "district", null, null, 1);

    private static TState Fold<TState>(IEnumerable<EventDraft> history, TState empty, StreamId stream, Func<TState, RecordedEvent, TState> apply) => history
        .Where(draft => draft.Event.Streams().Contains(stream))
        .Select(draft => new RecordedEvent(1, draft.Event, draft.EffectiveOn, DateTimeOffset.MinValue, new Attribution("test"), string.Empty, []))
        .Aggregate(empty, apply);
}
