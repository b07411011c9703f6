using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Tests.Support;
using CadreOrleans.Domain.Units;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CadreOrleans.Domain.Tests.Invariants;

/// <summary>Invariant 1 of the architecture holds on every day, whatever is asked in whatever order, backdated days included.</summary>
public sealed class InvariantTests
{
    private static readonly DateOnly[] AllDays = [.. Enumerable.Range(-2, CommandSequence.Days + 6).Select(CommandSequence.Start.AddDays)];

    [Property(MaxTest = 1500)]
    public Property Decisions_WhenAnySequenceOfCommands_KeepTheInvariants() => Prop.ForAll(CommandSequence.Any, commands =>
    {
        var records = CommandSequence.Empty();
        for (var i = 0; i < commands.Length; i++)
        {
            var decision = records.Commit(CommandSequence.Decide(records, commands[i], i));
            (decision.Refusal is null).ShouldBe(decision.Events.Count > 0);
            Broken(records).ShouldBeEmpty($"after command {i}: {commands[i]}");
        }
    });

    [Fact]
    public void Sequences_WhenGenerated_ReachEveryKindOfEvent()
    {
        var seen = new HashSet<Type>();
        foreach (var commands in CommandSequence.Any.Generator.Sample(50, new Rnd(20220630), 400))
        {
            var records = CommandSequence.Empty();
            for (var i = 0; i < commands.Length; i++)
            {
                seen.UnionWith(records.Commit(CommandSequence.Decide(records, commands[i], i)).Events.Select(draft => draft.Event.GetType()));
            }
        }

        seen.ShouldBe(
            [
                typeof(Appointed), typeof(IncumbencyEnded), typeof(LeftService), typeof(SeatsChanged), typeof(PositionCorrected),
                typeof(PositionAbolished), typeof(PositionCreated), typeof(PositionMoved), typeof(UnitsMerged), typeof(UnitAbolished),
                typeof(Nominated), typeof(NominationRemoved), typeof(NominationSucceeded),
            ],
            ignoreOrder: true);
    }

    private static IEnumerable<string> Broken(Records records)
    {
        var positions = records.Events.OfType<PositionCreated>().Select(created => records.Position(created.Position.Value)).ToArray();
        var officials = CommandSequence.Officials.Select(records.Official).ToArray();
        return positions.SelectMany(position => BrokenIn(position, records))
            .Concat(officials.SelectMany(BrokenFor))
            .Concat(SameHoldings(positions, officials));
    }

    private static IEnumerable<string> BrokenIn(PositionState position, Records records)
    {
        foreach (var day in AllDays)
        {
            var held = position.Holdings.Where(holding => holding.Days.Contains(day)).ToArray();
            var acting = held.Count(holding => holding.Capacity == Capacity.Acting);
            if (held.Length - acting > position.SeatsOn(day))
            {
                yield return $"{position.Position} overfull on {day:O}";
            }

            if (acting > 0 && held.Length > position.SeatsOn(day))
            {
                yield return $"{position.Position}: acting beside a holder on {day:O}";
            }

            if (held.DistinctBy(holding => holding.Official).Count() < held.Length)
            {
                yield return $"{position.Position}: held twice by one official on {day:O}";
            }

            if (held.Length > 0 && (day < position.CreatedOn || day >= position.AbolishedOn))
            {
                yield return $"{position.Position}: held on {day:O}, when it does not exist";
            }

            if (day >= position.CreatedOn && !(day >= position.AbolishedOn) && day >= records.Unit(position.Facts!.Unit.Value).EndedOn)
            {
                yield return $"{position.Position}: in a unit that has ended, on {day:O}";
            }
        }
    }

    private static IEnumerable<string> BrokenFor(OfficialState official)
    {
        foreach (var day in AllDays)
        {
            var held = official.Holdings.Where(holding => holding.Days.Contains(day)).ToArray();
            if (held.Count(holding => holding.Capacity == Capacity.Full) > 1)
            {
                yield return $"{official.Official}: two principal posts on {day:O}";
            }

            if (held.Length > 0 && day >= official.LeftOn)
            {
                yield return $"{official.Official}: holds a seat on {day:O}, after leaving service";
            }
        }

        foreach (var holding in official.Holdings.Where(holding => holding.Days.Until <= holding.Days.From))
        {
            yield return $"{official.Official}: {holding.Incumbency} ends before it begins";
        }

        if (official.LeftOn is not null && official.Nominations.Length > 0)
        {
            yield return $"{official.Official}: still planned after leaving service";
        }
    }

    private static IEnumerable<string> SameHoldings(PositionState[] positions, OfficialState[] officials)
    {
        var fromPositions = positions.SelectMany(position => position.Holdings).ToHashSet();
        if (!fromPositions.SetEquals(officials.SelectMany(official => official.Holdings)))
        {
            yield return "positions and officials disagree about who held what";
        }
    }
}
