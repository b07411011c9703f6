using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Stories;

/// <summary>Writes down what changed from one month's end to the next.</summary>
internal sealed class StoryLog
{
    private readonly CompiledRun run;
    private readonly OrganisationState before;
    private readonly Dictionary<Person, int> numbers = [];
    private readonly List<int> people = [];
    private readonly List<StoryEvent> events = [];
    private readonly List<StorySpell> spells = [];
    private readonly int[] heldSince;

    public StoryLog(CompiledRun run)
    {
        this.run = run;
        before = new OrganisationState(run.Template.Size);
        before.CopyFrom(run.Template);
        heldSince = new int[run.Places.Seats];
    }

    public void Look(ReplicateScratch r, int month)
    {
        var state = r.State;
        Departures(state, month);
        for (var seat = 0; seat < state.Holder.Length; seat++)
        {
            var (was, now) = (Holder(before, seat), Holder(state, seat));
            if (was != now)
            {
                Changed(r, seat, was, now, month);
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

    private void Departures(OrganisationState state, int month)
    {
        for (var slot = 0; slot < before.UsedSlots; slot++)
        {
            if (!before.Present[slot])
            {
                continue;
            }

            var person = Person.In(before, slot);
            var position = before.PrincipalSeat[slot] < 0 ? -1 : PositionOf(before.PrincipalSeat[slot]);
            if (!person.IsThere(state))
            {
                Tell(month, before.Retire[slot] == month ? StoryKind.Retires : StoryKind.Leaves, person, position);
            }
            else if (before.PrincipalSeat[slot] >= 0 && state.PrincipalSeat[slot] < 0)
            {
                Tell(month, StoryKind.LosesPost, person, position);
            }
        }
    }

    private void Changed(ReplicateScratch r, int seat, Person? was, Person? now, int month)
    {
        if (was is { } left)
        {
            Close(seat, left, month);
        }

        if (now is { } taker)
        {
            heldSince[seat] = month;
            var place = run.Places.PlaceOfSeat[seat];
            var known = taker.IsThere(before);
            var from = known && r.State.PrincipalSeat[taker.Slot] == seat && before.PrincipalSeat[taker.Slot] >= 0 ? PositionOf(before.PrincipalSeat[taker.Slot]) : -1;
            var (since, nominees) = StoryReasons.Nominated(run, before, place, taker);
            var reason = StoryReasons.Of(run, r.State, before, place, taker, known, since is not null, month);
            events.Add(new StoryEvent(run.Start + month, StoryKind.Takes, Number(taker), PositionOf(seat), from, reason, since is { } at ? run.Start + at : null, nominees));
        }
    }

    private void Close(int seat, Person holder, int month)
    {
        var place = run.Places.PlaceOfSeat[seat];
        if (run.Places.Kind[place] == PositionKind.Post && run.Places.SeatsOf(place) == 1 && month > heldSince[seat])
        {
            spells.Add(new StorySpell(PositionOf(seat), Number(holder), run.Start + heldSince[seat], run.Start + month));
        }
    }

    private void Tell(int month, StoryKind kind, Person person, int position) =>
        events.Add(new StoryEvent(run.Start + month, kind, Number(person), position));

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
