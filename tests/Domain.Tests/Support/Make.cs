using System.Globalization;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Positions.Decisions;
using CadreOrleans.Domain.Time;
using CadreOrleans.Domain.Units;

namespace CadreOrleans.Domain.Tests.Support;

/// <summary>Values in which a test names only what it is about.</summary>
public static class Make
{
    public static readonly PlanId Plan = new("2025-2030", "u");

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static OfficialFacts Official(PartialDate birth) => new("Nguyễn Văn Thử", Sex.Male, birth);

    public static UnitFacts Unit(string? parent = null, string name = "Xã Thử") =>
        new(string.Empty, name, "commune", "commune", parent is null ? null : new UnitId(parent), 1);

    public static PositionFacts Position(string unit = "u", int seats = 1) =>
        new(new UnitId(unit), "commune-secretary", "Bí thư", seats, "district", "district", null, null, 1);

    public static Appointment Appointment(
        string from,
        Capacity capacity = Capacity.Full,
        string[]? leaves = null,
        string? termEnds = null,
        string? plannedReturn = null) => new(
            new IncumbencyId("new"),
            Day(from),
            capacity,
            TakenBy.Appointment,
            MoveKind.Ordinary,
            [.. (leaves ?? []).Select(id => new PositionId(id))],
            termEnds is null ? null : Day(termEnds),
            plannedReturn is null ? null : Day(plannedReturn));

    /// <summary>The refusal of a decision that must be refused.</summary>
    public static Refusal Refused(this Decision decision)
    {
        decision.Events.ShouldBeEmpty();
        return decision.Refusal.ShouldNotBeNull();
    }

    /// <summary>The events of a decision that must be accepted.</summary>
    public static IReadOnlyList<EventDraft> Accepted(this Decision decision)
    {
        decision.Refusal.ShouldBeNull();
        decision.Events.ShouldNotBeEmpty();
        return decision.Events;
    }
}
