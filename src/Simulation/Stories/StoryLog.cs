using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Stories;

/// <summary>Writes a story down month by month: what was decided, in order and with its reason, and what followed from it by itself.</summary>
internal sealed class StoryLog
{
    private readonly CompiledRun run;
    private readonly ChoiceLog choices;
    private readonly OrganisationState before;
    private readonly Dictionary<Person, int> numbers = [];
    private readonly List<int> people = [];
    private readonly List<StoryEvent> events = [];
    private readonly List<StorySpell> spells = [];
    private readonly int[] heldSince;

    public StoryLog(CompiledRun run, ChoiceLog choices)
    {
        this.run = run;
        this.choices = choices;
        before = new OrganisationState(run.Template.Size);
        before.CopyFrom(run.Template);
        heldSince = new int[run.Places.Seats];
    }

    public void Look(ReplicateScratch r, int month)
    {
        var state = r.State;
        var told = new HashSet<(StoryKind, Person, int)>();
        foreach (var choice in choices.Choices)
        {
            Tell(choice, month);
            told.Add((choice.Kind, choice.Who, choice.Seat));
        }

        choices.Clear();
        WithoutPost(state, month, told);
        for (var seat = 0; seat < state.Holder.Length; seat++)
        {
            var (was, now) = (Holder(before, seat), Holder(state, seat));
            if (was != now)
            {
                Changed(seat, was, now, month, told);
            }
        }

        before.CopyFrom(state);
    }

    public Story End()
    {
        for (var seat = 0; seat < heldSince.Length; seat++)
        {
            if (Holder(before, seat) is { } holder)
            {
                Close(seat, holder, run.Months);
            }
        }

        return new Story(events, [.. spells.OrderBy(spell => run.Places.OfPosition[spell.Position]).ThenBy(spell => spell.From)], people);
    }

    private void Tell(in Choice choice, int month) => events.Add(new StoryEvent(
        run.Start + month,
        choice.Kind,
        Number(choice.Who),
        choice.Seat < 0 ? -1 : PositionOf(choice.Seat),
        choice.From < 0 ? -1 : PositionOf(choice.From),
        choice.Reason,
        choice.PlannedSince is { } since ? run.Start + since : null,
        choice.Nominees,
        choice.Among));

    /// <summary>Those whose post was closed or given to another, and who found none.</summary>
    private void WithoutPost(OrganisationState state, int month, HashSet<(StoryKind, Person, int)> told)
    {
        for (var slot = 0; slot < before.UsedSlots; slot++)
        {
            var person = Person.In(before, slot);
            var seat = before.PrincipalSeat[slot];
            if (before.Present[slot] && person.IsThere(state) && seat >= 0 && state.PrincipalSeat[slot] < 0 && !told.Contains((StoryKind.LosesPost, person, seat)))
            {
                events.Add(new StoryEvent(run.Start + month, StoryKind.LosesPost, Number(person), PositionOf(seat)));
            }
        }
    }

    private void Changed(int seat, Person? was, Person? now, int month, HashSet<(StoryKind, Person, int)> told)
    {
        if (was is { } left)
        {
            Close(seat, left, month);
        }

        if (now is { } taker)
        {
            heldSince[seat] = month;
            if (!told.Contains((StoryKind.Takes, taker, seat)))
            {
                events.Add(new StoryEvent(run.Start + month, StoryKind.Takes, Number(taker), PositionOf(seat), Reason: GoesWithAnother(seat) ? StoryReason.ByOffice : StoryReason.None));
            }
        }
    }

    /// <summary>Whether a seat is taken with another: a linked post, or a place in a body that goes with a post.</summary>
    private bool GoesWithAnother(int seat)
    {
        var place = run.Places.PlaceOfSeat[seat];
        return run.Places.Link[place] >= 0 || run.Places.Kind[place] == PositionKind.Membership;
    }

    private void Close(int seat, Person holder, int month)
    {
        var place = run.Places.PlaceOfSeat[seat];
        if (run.Places.Kind[place] == PositionKind.Post && run.Places.SeatsOf(place) == 1 && month > heldSince[seat])
        {
            spells.Add(new StorySpell(PositionOf(seat), Number(holder), run.Start + heldSince[seat], run.Start + month));
        }
    }

    private int PositionOf(int seat) => run.Places.Position[run.Places.PlaceOfSeat[seat]];

    private int Number(Person person)
    {
        if (!numbers.TryGetValue(person, out var number))
        {
            number = people.Count;
            numbers.Add(person, number);
            people.Add(person.IsThere(run.Template) ? person.Slot : -1);
        }

        return number;
    }

    private static Person? Holder(OrganisationState state, int seat) =>
        state.Holder[seat] is >= 0 and var slot ? Person.In(state, slot) : null;
}
