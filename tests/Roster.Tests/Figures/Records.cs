using System.Globalization;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;
using CadreOrleans.Domain.Units;
using CadreOrleans.Roster.Building;
using CadreOrleans.Roster.Figures;

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
            Position(commune, "commune-secretary");
            Position(commune, "commune-committee-vice-chair");
            Position(commune, "commune-civil-servant");
        }
    }

    public static RegulationPack Pack { get; } = new BuiltInPacks().Get("vn-district");

    public Records Unit(string unit, string tier, string? parent = null) =>
        Add(new UnitCreated(new UnitId(unit), new UnitFacts(string.Empty, unit, tier, "any", parent is null ? null : new UnitId(parent), 1)), Start);

    public Records Position(string unit, string title, string? consults = null) => Add(
        new PositionCreated(new PositionId($"{unit}-{title}"), new PositionFacts(new UnitId(unit), title, title, 20, "district", "district", consults, null, 1)), Start);

    public Records Official(string official, string? home = null) => Add(
        new OfficialRegistered(
            new OfficialId(official), new OfficialFacts(official, Sex.Female, PartialDate.OfYear(1980), HomeUnit: home is null ? null : new UnitId(home))),
        Start);

    /// <summary>Registers an official of a home and seats him or her.</summary>
    public Records Holder(string official, string unit, string title, string? home = null) => Official(official, home).Seat(official, unit, title, "2015-01-01");

    public Records Seat(string official, string unit, string title, string from, MoveKind move = MoveKind.Ordinary, string? until = null)
    {
        incumbencies++;
        var id = new IncumbencyId($"i-{incumbencies}");
        var position = new PositionId($"{unit}-{title}");
        Add(new Appointed(id, position, new OfficialId(official), Capacity.Full, TakenBy.Appointment, move), Day(from));
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
        FigureCatalogue.Figures(Roster(), Period, Pack).Concat(FigureCatalogue.Targets(Roster(), Period, Pack)).Single(figure => figure.Code == code);

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
