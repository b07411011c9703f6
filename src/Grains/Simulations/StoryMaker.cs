using System.Globalization;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Time;
using CadreOrleans.Grains.Codes;
using CadreOrleans.Roster;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Stories;

namespace CadreOrleans.Grains.Simulations;

/// <summary>Puts names of positions, and codes or names of officials, to a story of the kernel.</summary>
internal sealed class StoryMaker(CompiledRun run, RosterSnapshot? roster, bool withNames)
{
    private readonly HashSet<OfficialId> named = [];

    /// <summary>Officials whose names the story tells.</summary>
    public IReadOnlyCollection<OfficialId> Named => named;

    public StoryView Make(string id, int replicate)
    {
        var story = Storyteller.Tell(run, replicate - 1);
        return new StoryView(
            id,
            replicate,
            new Month(run.Inputs.Start),
            run.Inputs.Months,
            [.. story.Events.Select(one => Event(one, story))],
            [.. story.Spells.Select(one => Spell(one, story))])
        {
            HasNames = withNames,
        };
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
            one.Nominees)
        {
            Among = one.Among,
        };
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

    /// <summary>A name, or a code that says nothing outside the story: its numbers follow the order of appearance.</summary>
    private string Person(Story story, int number)
    {
        var index = story.People[number];
        return (withNames && index >= 0 ? Name(new OfficialId(run.Inputs.State.Officials.Ids[index])) : null)
            ?? (index < 0 ? "N" : "C") + (number + 1).ToString("000", CultureInfo.InvariantCulture);
    }

    private string? Name(OfficialId id)
    {
        if (roster?.Officials.Find(id) is not (>= 0 and var row) || roster.Officials.Erased[row])
        {
            return null;
        }

        named.Add(id);
        return roster.Officials.Facts.Latest(row).Name;
    }
}
