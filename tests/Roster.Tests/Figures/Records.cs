using System.Globalization;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;
using CadreOrleans.Domain.Units;
using CadreOrleans.Roster.Building;
using CadreOrleans.Roster.Figures;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Tests.Figures;

/// <summary>
/// A district with two communes and nobody in post, to which a test adds what it is about.
/// Units: <c>d</c> the district office, <c>a</c> and <c>b</c> communes. Positions: unit and title joined by a hyphen.
/// </summary>
internal sealed class Records
{
    public static readonly DateOnly Start = new(2000, 1, 1);
    public static readonly Period Period = new(new DateOnly(2017, 7, 1), new DateOnly(2022, 6, 30));

    private readonly List<EventDraft> drafts = [];
    private readonly HashSet<PlanId> opened = [];
    private readonly HashSet<string> known = [];
    private int incumbencies;

    public Records()
    {
        Unit("d", "district");
        Unit("a", "commune");
        Unit("b", "commune");
        Position("d", "district-division-head");
        Position("d", "district-specialist");
        foreach (var commune in new[] { "a", "b" })
        {
            Position(commune, "commune-secretary", seats: 1);
            Position(commune, "commune-committee-vice-chair");
            Position(commune, "commune-civil-servant");
        }
    }

    public static RegulationPack Pack { get; } = new BuiltInPacks().Get("vn-district");

    public Records Unit(string unit, string tier, string? parent = null) =>
        Add(new UnitCreated(new UnitId(unit), new UnitFacts(string.Empty, unit, tier, "any", parent is null ? null : new UnitId(parent), 1)), Start);

    public Records Position(string unit, string title, string? consults = null, int seats = 20) => Add(
        new PositionCreated(new PositionId($"{unit}-{title}"), new PositionFacts(new UnitId(unit), title, title, seats, "district", "district", consults, null, 1)), Start);

    public Records Official(string official, string? home = null) => Add(
        new OfficialRegistered(
            new OfficialId(official), new OfficialFacts(official, Sex.Female, PartialDate.OfYear(1980), HomeUnit: home is null ? null : new UnitId(home))),
        Start);

    /// <summary>Whether an official is not registered yet; remembers the answer.</summary>
    public bool Adds(string official) => known.Add(official);

    /// <summary>Registers an official of a sex and birth, with a degree and the theory of a senior official.</summary>
    public Records Person(string official, Sex sex, string birth) => Add(
            new OfficialRegistered(new OfficialId(official), new OfficialFacts(official, sex, PartialDate.Parse(birth))), Start)
        .Add(new DegreeAwarded(new OfficialId(official), DegreeLevel.University, "Luật", StudyMode.FullTime, PartialDate.OfYear(1999), false), Start)
        .Add(new TrainingCompleted(new OfficialId(official), TrainingKind.PoliticalTheory, PoliticalTheoryLevel.Senior), Start)
        .Add(new TrainingCompleted(new OfficialId(official), TrainingKind.StateManagement, StateManagement: StateManagementLevel.PrincipalSpecialist), Start);

    /// <summary>Opens the plan of a term for a unit and nominates for a position of it, in order.</summary>
    public Records Plan(string term, string unit, string title, string on, params string[] officials)
    {
        var plan = new PlanId(term, unit);
        if (opened.Add(plan))
        {
            Add(new PlanOpened(plan, PlanKind.Titles, $"{term} {unit}"), Day(on));
        }

        for (var i = 0; i < officials.Length; i++)
        {
            Add(new Nominated(plan, new PositionId($"{unit}-{title}"), new OfficialId(officials[i]), i + 1, false), Day(on));
        }

        return this;
    }

    /// <summary>Holds one conference of a plan with the votes of one nominee.</summary>
    public Records Step(string term, string unit, int step, string on, int convened, int present, string? title = null, string? official = null, int votes = 0) => Add(
        new NominationStepHeld(
            new PlanId(term, unit), step, convened, present, official is null ? [] : [new BallotResult(new OfficialId(official), new PositionId($"{unit}-{title}"), votes)]),
        on);

    /// <summary>Registers an official of a home and seats him or her.</summary>
    public Records Holder(string official, string unit, string title, string? home = null) => Official(official, home).Seat(official, unit, title, "2015-01-01");

    public Records Seat(
        string official,
        string unit,
        string title,
        string from,
        MoveKind move = MoveKind.Ordinary,
        string? until = null,
        string? termEnds = null,
        string? plannedReturn = null,
        TakenBy takenBy = TakenBy.Appointment)
    {
        incumbencies++;
        var id = new IncumbencyId($"i-{incumbencies}");
        var position = new PositionId($"{unit}-{title}");
        Add(
            new Appointed(
                id,
                position,
                new OfficialId(official),
                Capacity.Full,
                takenBy,
                move,
                termEnds is null ? null : Day(termEnds),
                plannedReturn is null ? null : Day(plannedReturn)),
            Day(from));
        return until is null ? this : Add(new IncumbencyEnded(id, position, new OfficialId(official), EndReason.Moved), Day(until));
    }

    public Records Add(IEvent happened, string on) => Add(happened, Day(on));

    public Records Add(IEvent happened, DateOnly on)
    {
        drafts.Add(new EventDraft(happened, on));
        return this;
    }

    public RosterSnapshot Roster() => Fold(drafts);

    public Figure Figure(string code) =>
        All(code, Period).Single(figure => figure.Code == code);

    /// <summary>A figure, a target, a requirement or a reading over a period.</summary>
    public Figure Figure(string code, string from, string to) => All(code, new Period(Day(from), Day(to))).Single(figure => figure.Code == code);

    /// <summary>The roster on a day.</summary>
    public RosterView View(string on) => new(Roster(), Day(on), Pack);

    private IEnumerable<Figure> All(string code, Period period)
    {
        var roster = Roster();
        return FigureCatalogue.Figures(roster, period, Pack, null, code)
            .Concat(FigureCatalogue.Targets(roster, period, Pack, null, code))
            .Concat(FigureCatalogue.Requirements(roster, period, Pack, null, code))
            .SelectMany(figure => figure.Readings.Prepend(figure));
    }

    public static RosterSnapshot Fold(IEnumerable<EventDraft> drafts) => new RosterBuilder(new WorkspaceId("test")).ApplyAll(drafts.Select((draft, i) =>
        new RecordedEvent(
            i + 1,
            draft.Event,
            draft.EffectiveOn,
            DateTimeOffset.UnixEpoch,
            new Attribution("test"),
            EventCatalogue.NameOf(draft.Event.GetType()).Name,
            []))).Freeze();

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
