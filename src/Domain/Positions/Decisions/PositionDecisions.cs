namespace CadreOrleans.Domain.Positions.Decisions;

using System.Globalization;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Officials.Decisions;
using CadreOrleans.Domain.Units;
using CadreOrleans.Domain.Units.Decisions;

/// <summary>Decisions about a position itself.</summary>
public static class PositionDecisions
{
    /// <summary>Most seats a position may have.</summary>
    public const int MaximumSeats = 10_000;

    /// <summary>Creates a position in a unit that exists on the day.</summary>
    public static Decision Create(PositionState position, UnitState unit, PositionFacts facts, DateOnly on)
    {
        if (position.Exists)
        {
            return Refusal.Invalid("position-exists", "position");
        }

        if (!unit.Exists)
        {
            return Refusal.NotFound("unit-unknown", "unit");
        }

        if (UnitDecisions.CheckLasts(unit, on, "on") is { } refusal)
        {
            return refusal;
        }

        return Check(facts) ?? Decision.Accept(new PositionCreated(position.Position, facts), on);
    }

    /// <summary>Replaces what is recorded of a position, its unit excepted.</summary>
    public static Decision Correct(PositionState position, PositionFacts facts, DateOnly on)
    {
        if (CheckThere(position, on) is { } refusal)
        {
            return refusal;
        }

        if (facts.Unit != position.Facts!.Unit)
        {
            return Refusal.Invalid("position-keeps-unit", "unit");
        }

        return Check(facts) ?? CheckSeats(position, facts.Seats, on) ?? Decision.Accept(new PositionCorrected(position.Position, facts), on);
    }

    /// <summary>Changes the number of seats; not below the number taken.</summary>
    public static Decision ChangeSeats(PositionState position, int seats, DateOnly on) =>
        CheckThere(position, on) is { } refusal ? refusal
        : seats is < 1 or > MaximumSeats ? Refusal.Invalid("seats-out-of-range", "seats", Text(seats))
        : CheckSeats(position, seats, on) ?? Decision.Accept(new SeatsChanged(position.Position, seats), on);

    /// <summary>Ends a position; not while it has holders.</summary>
    public static Decision Abolish(PositionState position, DateOnly on)
    {
        if (CheckLasts(position, on) is { } refusal)
        {
            return refusal;
        }

        var holders = position.Holdings.Count(held => held.LastsBeyond(on));
        return holders > 0
            ? Refusal.Invalid("position-has-holders", "on", Text(holders))
            : Decision.Accept(new PositionAbolished(position.Position, position.Facts!.Unit), on);
    }

    /// <summary>Refuses when the position does not exist on the day.</summary>
    internal static Refusal? CheckThere(PositionState position, DateOnly on) =>
        !position.Exists ? Refusal.NotFound("position-unknown", "position")
        : on < position.CreatedOn || (position.AbolishedOn is { } abolished && on >= abolished)
            ? Refusal.Invalid("position-not-there", "on", OfficialDays.Text(on))
            : null;

    /// <summary>Refuses when the position does not exist on the day, or ends some day after it.</summary>
    internal static Refusal? CheckLasts(PositionState position, DateOnly on) =>
        CheckThere(position, on)
        ?? (position.AbolishedOn is { } ended ? Refusal.Invalid("position-ended", "position", OfficialDays.Text(ended)) : null);

    private static Decision? Check(PositionFacts facts) =>
        string.IsNullOrWhiteSpace(facts.Name) ? Refusal.Invalid("name-missing", "name")
        : facts.Seats is < 1 or > MaximumSeats ? Refusal.Invalid("seats-out-of-range", "seats", Text(facts.Seats))
        : null;

    private static Decision? CheckSeats(PositionState position, int seats, DateOnly on)
    {
        var most = SeatOccupation.MostTaken(position, on);
        return most > seats ? Refusal.Invalid("seats-taken", "seats", Text(seats), Text(most)) : null;
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
