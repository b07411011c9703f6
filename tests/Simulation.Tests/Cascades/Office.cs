using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Time;
using CadreOrleans.Domain.Units;
using CadreOrleans.Roster.Building;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.Cascades;

namespace CadreOrleans.Simulation.Tests.Cascades;

/// <summary>A small organisation under the generic pack, written post by post, whose chains of moves can be told by hand.</summary>
internal sealed class Office
{
    public static readonly DateOnly Today = new(2024, 10, 1);
    private static readonly DateOnly Start = new(2015, 1, 1);
    private static readonly PlanId Plan = new("2020-2025", "root");
    private readonly RosterBuilder builder = new(new WorkspaceId("office"));
    private int incumbencies;

    public Office()
    {
        Unit("root", "organisation", null);
        Unit("a", "organisation", "root");
        Unit("b", "organisation", "root");
        Apply(new PlanOpened(Plan, PlanKind.Titles, "Plan"), Start);
    }

    public static RegulationPack Pack { get; } = new BuiltInPacks().Get("generic");

    public Office Post(string id, string title, string unit = "a", int seats = 1, string? linkedTo = null, string decidedBy = "organisation")
    {
        var linked = linkedTo is null ? (PositionId?)null : new PositionId(linkedTo);
        Apply(new PositionCreated(new PositionId(id), new PositionFacts(new UnitId(unit), title, id, seats, "organisation", decidedBy, null, linked, 1)), Start);
        return this;
    }

    /// <summary>Adds an official with a degree and assessments; the better the later in <see cref="AssessmentLevel"/>'s order reversed.</summary>
    public Office Person(string id, string? holds, AssessmentLevel level = AssessmentLevel.Good, DegreeLevel degree = DegreeLevel.University)
    {
        var official = new OfficialId(id);
        Apply(new OfficialRegistered(official, new OfficialFacts(id, Sex.Male, PartialDate.OfDay(new DateOnly(1980, 1, 1)), "Kinh")), Start);
        Apply(new DegreeAwarded(official, degree, null, StudyMode.FullTime, PartialDate.OfYear(2005), false), Start);
        for (var year = 2021; year < 2024; year++)
        {
            Apply(new Assessed(official, year, level, null, []), new DateOnly(year, 12, 20));
        }

        return holds is null ? this : Holds(id, holds, Capacity.Full);
    }

    public Office Holds(string official, string position, Capacity capacity)
    {
        Apply(new Appointed(new IncumbencyId($"i{++incumbencies}"), new PositionId(position), new OfficialId(official), capacity, TakenBy.Appointment, MoveKind.Ordinary), Start.AddDays(1));
        return this;
    }

    public Office Planned(string official, string position)
    {
        Apply(new Nominated(Plan, new PositionId(position), new OfficialId(official), 1, false), Start.AddDays(2));
        return this;
    }

    public PoolColumns Columns() => PoolColumns.Of(new RosterView(builder.Freeze(), Today, Pack), new RuleBook(), Today);

    /// <summary>The cascade, told as <c>post:who</c> or <c>post!ending</c>, link by link.</summary>
    public string[] Told(string? official, string? position, CascadeLimits? limits = null, params (string Position, string Official)[] choices) =>
        Tell(Ask(official, position, limits, choices));

    public Cascade Ask(string? official, string? position, CascadeLimits? limits = null, params (string Position, string Official)[] choices) =>
        Build(official, position, limits, choices).Cascade!;

    public (Cascade? Cascade, CascadeMisfit? Misfit) Build(string? official, string? position, CascadeLimits? limits, (string Position, string Official)[] choices)
    {
        var columns = Columns();
        var roster = columns.View.Roster;
        var question = new CascadeQuestion
        {
            Official = official is null ? -1 : roster.Officials.Find(new OfficialId(official)),
            Position = position is null ? -1 : roster.Positions.Find(new PositionId(position)),
            Choices = [.. choices.Select(choice => new CascadeChoice(roster.Positions.Find(new PositionId(choice.Position)), roster.Officials.Find(new OfficialId(choice.Official))))],
            Limits = limits ?? new CascadeLimits(),
        };
        view = columns.View;
        return CascadeBuilder.Build(columns, question, TimeProvider.System);
    }

    public string[] Tell(Cascade cascade) =>
    [
        .. cascade.Links.Select(link => link.Chosen is { } chosen
            ? $"{view!.Roster.Positions.Ids[link.Position].Value}:{view.Roster.Officials.Ids[chosen.Entry.Official].Value}"
            : $"{view!.Roster.Positions.Ids[link.Position].Value}!{link.Ending}"),
    ];

    public string[] Alternatives(CascadeLink link) => [.. link.Alternatives.Select(one => view!.Roster.Officials.Ids[one.Entry.Official].Value)];

    public RosterView View => view!;

    private RosterView? view;

    private void Unit(string id, string tier, string? parent) =>
        Apply(new UnitCreated(new UnitId(id), new UnitFacts(id, id, tier, "any", parent is null ? null : new UnitId(parent), 1)), Start);

    private void Apply(IEvent happened, DateOnly on) => builder.Apply(new RecordedEvent(
        builder.Position + 1, happened, on, DateTimeOffset.UnixEpoch, new Attribution("test"), EventCatalogue.NameOf(happened.GetType()).Name, []));
}
