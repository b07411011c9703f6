using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Officials.Decisions;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Plans.Decisions;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Positions.Decisions;
using CadreOrleans.Domain.Tests.Support;
using CadreOrleans.Domain.Units.Decisions;
using FsCheck;
using FsCheck.Fluent;

namespace CadreOrleans.Domain.Tests.Invariants;

/// <summary>What somebody may ask for, on any day, in any order.</summary>
public enum Ask
{
    Appoint,
    End,
    Leave,
    ChangeSeats,
    CorrectSeats,
    AbolishPosition,
    CreatePosition,
    MergeUnits,
    AbolishUnit,
    Nominate,
    RemoveNominee,
}

/// <summary>One request in a small district of two units, three positions and four officials, where nearly everything collides.</summary>
public sealed record Command(Ask Ask, int Position, int Official, Capacity Capacity, int Day, int Leaves, int Seats)
{
    public DateOnly On => CommandSequence.Start.AddDays(Day);
}

public static class CommandSequence
{
    public const int Days = 24;
    public static readonly DateOnly Start = new(2022, 1, 1);
    public static readonly string[] Positions = ["p0", "p1", "p2"];
    public static readonly string[] Officials = ["o0", "o1", "o2", "o3"];
    private static readonly string[] Units = ["u0", "u1"];

    private static readonly Gen<Command> AnyCommand =
        from ask in Gen.Frequency(
            (10, Gen.Constant(Ask.Appoint)),
            (4, Gen.Constant(Ask.End)),
            (1, Gen.Constant(Ask.Leave)),
            (2, Gen.Constant(Ask.ChangeSeats)),
            (1, Gen.Constant(Ask.CorrectSeats)),
            (1, Gen.Constant(Ask.AbolishPosition)),
            (1, Gen.Constant(Ask.CreatePosition)),
            (1, Gen.Constant(Ask.MergeUnits)),
            (1, Gen.Constant(Ask.AbolishUnit)),
            (3, Gen.Constant(Ask.Nominate)),
            (1, Gen.Constant(Ask.RemoveNominee)))
        from position in Gen.Choose(0, 2)
        from official in Gen.Choose(0, 3)
        from capacity in Gen.Elements(Capacity.Full, Capacity.Full, Capacity.Acting, Capacity.Concurrent)
        from day in Gen.Choose(0, Days - 1)
        from leaves in Gen.Choose(0, 7)
        from seats in Gen.Choose(1, 3)
        select new Command(ask, position, official, capacity, day, leaves, seats);

    /// <summary>Sequences of commands; a failing one is shrunk by leaving commands out.</summary>
    public static Arbitrary<Command[]> Any => Arb.From(
        Gen.Choose(1, 40).SelectMany(length => AnyCommand.ArrayOf(length)),
        commands => Enumerable.Range(0, commands.Length).Select(left => commands.Where((_, i) => i != left).ToArray()));

    public static Records Empty() => new Records()
        .WithUnit("u0", Start.AddDays(-10)).WithUnit("u1", Start.AddDays(-10))
        .WithPosition("p0", Start, 1, "u0").WithPosition("p1", Start.AddDays(2), 2, "u0").WithPosition("p2", Start, 1, "u1")
        .WithOfficial("o0").WithOfficial("o1").WithOfficial("o2").WithOfficial("o3")
        .Record(new PlanOpened(Make.Plan, PlanKind.Titles, "Quy hoạch"), Start);

    public static Decision Decide(Records records, Command command, int number)
    {
        var position = records.Position(Positions[command.Position]);
        var official = records.Official(Officials[command.Official]);
        return command.Ask switch
        {
            Ask.Appoint => new Appointment(
                new IncumbencyId($"i-{number}"),
                command.On,
                command.Capacity,
                TakenBy.Appointment,
                MoveKind.Ordinary,
                [.. Positions.Where((_, i) => (command.Leaves & (1 << i)) != 0).Select(id => new PositionId(id))],
                null,
                null).Decide(position, official),
            Ask.End => new EndOfIncumbency(official.Official, command.On, EndReason.Release).Decide(position),
            Ask.Leave => OfficialDecisions.Leave(official, LeavingReason.Retirement, command.On),
            Ask.ChangeSeats => PositionDecisions.ChangeSeats(position, command.Seats, command.On),
            Ask.CorrectSeats => PositionDecisions.Correct(position, position.Facts! with { Seats = command.Seats }, command.On),
            Ask.AbolishPosition => PositionDecisions.Abolish(position, command.On),
            Ask.CreatePosition => PositionDecisions.Create(
                PositionState.Unknown(new PositionId($"new-{number}")), records.Unit(Units[command.Position % 2]), Make.Position(Units[command.Position % 2]), command.On),
            Ask.MergeUnits => UnitDecisions.Merge(records.Unit(Units[command.Position % 2]), [records.Unit(Units[(command.Position + 1) % 2])], [], command.On),
            Ask.AbolishUnit => UnitDecisions.Abolish(records.Unit(Units[command.Position % 2]), [], command.On),
            Ask.Nominate => PlanDecisions.Nominate(records.Plan(Make.Plan), official, position.Position, 1, false, command.On),
            Ask.RemoveNominee => PlanDecisions.Remove(records.Plan(Make.Plan), position.Position, official.Official, RemovalReason.Review, command.On),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }
}
