using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Tests.Invariants;
using CadreOrleans.Domain.Tests.Support;
using CadreOrleans.Roster.Building;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CadreOrleans.Roster.Tests.Building;

/// <summary>The fold against the decisions: whatever was asked, the roster says of every day what the grains would say.</summary>
public sealed class RosterFoldTests
{
    private static readonly DateOnly[] AllDays = [.. Enumerable.Range(-2, CommandSequence.Days + 6).Select(CommandSequence.Start.AddDays)];

    [Property(MaxTest = 300)]
    public Property Apply_WhenAnySequenceOfCommands_AgreesWithTheStatesOnEveryDay() => Prop.ForAll(CommandSequence.Any, commands =>
    {
        var records = Run(commands);
        var roster = Fold(records.Log);
        foreach (var created in records.Events.OfType<PositionCreated>())
        {
            AgreesOn(roster, records.Position(created.Position.Value));
        }

        for (var row = 0; row < roster.Incumbencies.Count; row++)
        {
            var official = records.Official(roster.Officials.Ids[roster.Incumbencies.Official[row]].Value);
            var held = official.Holdings.Single(holding => holding.Incumbency == roster.Incumbencies.Ids[row]);
            roster.Incumbencies.From[row].ShouldBe(held.Days.From);
            roster.Incumbencies.Until[row].ShouldBe(held.Days.Until ?? DateOnly.MaxValue);
        }

        var nominations = records.Plan(Make.Plan).Nominations.Select(open => (open.Position, open.Official));
        Enumerable.Range(0, roster.Nominations.Count)
            .Where(row => roster.Nominations.State[row] == Tables.NominationState.Open)
            .Select(row => (roster.Positions.Ids[roster.Nominations.Position[row]], roster.Officials.Ids[roster.Nominations.Official[row]]))
            .ShouldBe(nominations, ignoreOrder: true);
        Enumerable.Range(0, roster.Nominations.Count).ShouldAllBe(row => roster.Nominations.From[row] <= roster.Nominations.Until[row]);
    });

    [Property(MaxTest = 100)]
    public Property Freeze_WhenTheFoldGoesOn_StaysWhatItWas() => Prop.ForAll(CommandSequence.Any, commands =>
    {
        var log = Run(commands).Log;
        var builder = new RosterBuilder(new WorkspaceId("test"));
        var frozen = new List<RosterSnapshot>();
        foreach (var recorded in log)
        {
            builder.Apply(recorded);
            frozen.Add(builder.Freeze());
        }

        foreach (var roster in frozen.Where((_, i) => i % 7 == 0).Append(frozen[^1]))
        {
            RosterEquality.Differences(roster, Fold(log.Take((int)roster.Version.Position))).ShouldBeEmpty();
        }
    });

    [Fact]
    public void Differences_WhenOneDayDiffers_NamesTheColumn()
    {
        var records = CommandSequence.Empty().WithHolder("p0", "o0", CommandSequence.Start);
        var other = CommandSequence.Empty().WithHolder("p0", "o0", CommandSequence.Start.AddDays(1));
        RosterEquality.Differences(Fold(records.Log), Fold(other.Log)).ShouldHaveSingleItem().ShouldContain("Incumbencies.From");
    }

    private static void AgreesOn(RosterSnapshot roster, PositionState position)
    {
        var row = roster.Positions.Find(position.Position);
        foreach (var day in AllDays)
        {
            roster.Positions.ExistsOn(row, day).ShouldBe(day >= position.CreatedOn && !(day >= position.AbolishedOn), $"{position.Position} {day:O}");
            if (day < position.CreatedOn)
            {
                continue;
            }

            roster.Positions.Facts.On(row, day).Seats.ShouldBe(position.SeatsOn(day), $"{position.Position} {day:O}");
            roster.Incumbencies.OfPosition.Of(row)
                .Where(held => roster.Incumbencies.HeldOn(held, day))
                .Select(held => roster.Incumbencies.Ids[held])
                .ShouldBe(position.Holdings.Where(held => held.Days.Contains(day)).Select(held => held.Incumbency), ignoreOrder: true);
            var unit = roster.Units.Find(roster.Positions.Facts.On(row, day).Unit);
            if (roster.Positions.ExistsOn(row, day))
            {
                roster.Units.ExistsOn(unit, day).ShouldBeTrue($"{position.Position} is in a unit that does not exist on {day:O}");
            }
        }

        roster.Positions.Facts.Latest(row).Unit.ShouldBe(position.Facts!.Unit);
    }

    private static Records Run(Command[] commands)
    {
        var records = CommandSequence.Empty();
        for (var i = 0; i < commands.Length; i++)
        {
            records.Commit(CommandSequence.Decide(records, commands[i], i));
        }

        return records;
    }

    private static RosterSnapshot Fold(IEnumerable<RecordedEvent> log) => new RosterBuilder(new WorkspaceId("test")).ApplyAll(log).Freeze();
}
