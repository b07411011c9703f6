using CadreOrleans.Simulation.Exits;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Terms;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Stories;

/// <summary>What the kernel decides in a month, in order, with the reason it has at that moment. Only the replay of a story keeps one.</summary>
internal sealed class ChoiceLog
{
    private readonly List<Choice> choices = [];

    /// <summary>Choices since the log was last emptied.</summary>
    public IReadOnlyList<Choice> Choices => choices;

    public void Clear() => choices.Clear();

    /// <summary>Somebody takes a vacant seat; noted before the seat changes hands.</summary>
    public void Takes(ReplicateScratch r, int seat, int slot, FillSource source)
    {
        var places = r.Run.Places;
        var place = places.PlaceOfSeat[seat];
        var isMembership = places.Kind[place] == PositionKind.Membership;
        var reason = ReasonOf(r, place, source);
        var (since, nominees) = Nominated(r, place, slot);
        var fromBuffer = source is FillSource.Unit or FillSource.Outside || (source == FillSource.Plan && !isMembership);
        choices.Add(new Choice(StoryKind.Takes, Person.In(r.State, slot), seat, isMembership ? -1 : r.State.PrincipalSeat[slot], reason)
        {
            PlannedSince = since,
            Nominees = nominees,
            Among = fromBuffer && reason is not (StoryReason.Sent or StoryReason.Recruited) ? r.Candidates.Count : 0,
        });
    }

    /// <summary>Two holders of posts change places; noted before they do.</summary>
    public void Exchange(ReplicateScratch r, int seat, int other)
    {
        choices.Add(new Choice(StoryKind.Takes, Person.In(r.State, r.State.Holder[seat]), other, seat, StoryReason.Rotated));
        choices.Add(new Choice(StoryKind.Takes, Person.In(r.State, r.State.Holder[other]), seat, other, StoryReason.Rotated));
    }

    /// <summary>Somebody leaves service; noted before the seats open.</summary>
    public void Leaves(ReplicateScratch r, int slot, byte cause) => choices.Add(new Choice(
        cause == ExitSchedule.ByLaw ? StoryKind.Retires : StoryKind.Leaves, Person.In(r.State, slot), r.State.PrincipalSeat[slot], -1, StoryReason.None));

    /// <summary>A tenure ends; noted before the seat opens.</summary>
    public void Ends(ReplicateScratch r, int seat, TenureEnd end) => choices.Add(new Choice(
        StoryKind.LosesPost,
        Person.In(r.State, r.State.Holder[seat]),
        seat,
        -1,
        end switch { TenureEnd.Term => StoryReason.TermEnds, TenureEnd.AgeLimit => StoryReason.AgeLimit, _ => StoryReason.None }));

    private static StoryReason ReasonOf(ReplicateScratch r, int place, FillSource source)
    {
        var places = r.Run.Places;
        return source switch
        {
            FillSource.Forced => StoryReason.Scenario,
            FillSource.Reorganisation => StoryReason.Reorganised,
            FillSource.Rotation => StoryReason.Rotated,
            _ when places.Elsewhere[place] => StoryReason.Sent,
            _ when places.Kind[place] == PositionKind.Entry => StoryReason.Recruited,
            FillSource.Plan => StoryReason.FromPlan,
            _ when r.Run.Feeders.Drawn[place] => r.Candidates.Count > 0 ? StoryReason.Drawn : StoryReason.Recruited,
            _ when r.Epoch.Sources == SourceScope.Open && places.Kind[place] == PositionKind.Post => StoryReason.FromAnywhere,
            FillSource.Unit => StoryReason.FromUnit,
            _ => StoryReason.FromOtherUnit,
        };
    }

    /// <summary>Since when an official has stood in the plan for a place, and how many do.</summary>
    private static (int? Since, int Nominees) Nominated(ReplicateScratch r, int place, int slot)
    {
        int? since = null;
        var nominees = 0;
        for (var entry = r.Run.Plans.From[place]; entry < r.Run.Plans.From[place + 1]; entry++)
        {
            var nomination = r.State.Nominations[entry];
            if (nomination.Slot >= 0 && r.State.Generation[nomination.Slot] == nomination.Generation)
            {
                nominees++;
                since = nomination.Slot == slot ? nomination.Since : since;
            }
        }

        return (since, nominees);
    }
}

/// <summary>One thing decided.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Who">To whom.</param>
/// <param name="Seat">The seat taken or left; -1 for none.</param>
/// <param name="From">The principal seat left for it; -1 for none.</param>
/// <param name="Reason">Why.</param>
internal readonly record struct Choice(StoryKind Kind, Person Who, int Seat, int From, StoryReason Reason)
{
    /// <summary>Month of the run since which the official had stood in the plan; null for one who had not.</summary>
    public int? PlannedSince { get; init; }

    /// <summary>Nominees in the plan at that moment.</summary>
    public int Nominees { get; init; }

    /// <summary>Those who qualified, of whom the official was the first; 0 where nobody was compared.</summary>
    public int Among { get; init; }
}
