using System.Globalization;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Time;
using CadreOrleans.Grains.Codes;
using CadreOrleans.Roster;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Stories;

namespace CadreOrleans.Grains.Simulations;

/// <summary>Puts names of positions, and codes of officials, to a story of the kernel.</summary>
internal sealed class StoryMaker(CompiledRun run, RosterSnapshot? roster)
{
    public StoryView Make(string id, int replicate)
    {
        var story = Storyteller.Tell(run, replicate - 1);
        return new StoryView(
            id,
            replicate,
            new Month(run.Inputs.Start),
            run.Inputs.Months,
            [.. story.Events.Select(one => Event(one, story))],
            [.. story.Spells.Select(one => Spell(one, story))]);
    }

    private StoryEventView Event(StoryEvent one, Story story)
    {
        var (position, name, unit) = one.Position < 0 ? (null, null, null) : Of(one.Position);
        return new StoryEventView(
            new Month(one.Month),
            one.Kind.Kebab(),
            Person(story, one.Person),
            position,
            name,
            unit,
            one.From < 0 ? null : Of(one.From).Name,
            one.Reason == StoryReason.None ? null : one.Reason.Kebab(),
            one.PlannedSince is { } since ? new Month(since) : null,
            one.Nominees);
    }

    private StorySpellView Spell(StorySpell one, Story story)
    {
        var (position, name, unit) = Of(one.Position);
        return new StorySpellView(position, name, unit, Person(story, one.Person), new Month(one.From), new Month(one.Until));
    }

    private (string Position, string Name, string Unit) Of(int index)
    {
        var id = run.Inputs.State.Positions.Ids[index];
        var row = roster?.Positions.Find(new PositionId(id)) ?? -1;
        var facts = row < 0 ? null : roster!.Positions.Facts.Latest(row);
        var unit = facts is null ? -1 : roster!.Units.Find(facts.Unit);
        return (id, facts?.Name ?? id, unit < 0 ? string.Empty : roster!.Units.Facts.Latest(unit).Name);
    }

    /// <summary>A code that says nothing outside the story: its numbers follow the order of appearance.</summary>
    private static string Person(Story story, int number) =>
        (story.People[number] < 0 ? "N" : "C") + (number + 1).ToString("000", CultureInfo.InvariantCulture);
}
