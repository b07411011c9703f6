namespace CadreOrleans.Domain.Plans;

using System.Collections.Immutable;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;

/// <summary>What decisions about a plan need to know, folded from the plan's stream.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Version">Number of events folded; 0 when there is no such plan.</param>
/// <param name="Kind">Committee or titles.</param>
/// <param name="OpenedOn">Day on which it was opened.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Nominations">Open nominations.</param>
/// <param name="Steps">Conferences held since the last approval, in order. Each round goes through the procedure anew.</param>
/// <param name="ReviewedYears">Years for which the review was held.</param>
/// <param name="Rounds">Rounds (đợt) approved so far.</param>
/// <param name="Cleared">Open nominations on which nothing is missing, approved with an earlier round.</param>
/// <param name="Consulted">Day on which the organ that knows a nominee from outside was first consulted, by open nomination.</param>
public sealed record PlanRecord(
    PlanId Plan,
    long Version,
    PlanKind Kind,
    DateOnly OpenedOn,
    PlanState State,
    ImmutableArray<OpenNomination> Nominations,
    ImmutableArray<HeldStep> Steps,
    ImmutableArray<int> ReviewedYears,
    int Rounds,
    ImmutableHashSet<(PositionId Position, OfficialId Official)> Cleared,
    ImmutableDictionary<(PositionId Position, OfficialId Official), DateOnly> Consulted)
{
    /// <summary>A plan of which nothing is recorded.</summary>
    public static PlanRecord Unknown(PlanId plan) => new(plan, 0, default, default, default, [], [], [], 0, [], ImmutableDictionary<(PositionId Position, OfficialId Official), DateOnly>.Empty);

    /// <summary>Whether the plan was opened.</summary>
    public bool Exists => Version > 0;

    /// <summary>Whether the organ that knows a nominee from outside was consulted by a day; a consultation after it does not count for what is decided on it.</summary>
    public bool IsConsulted(OpenNomination nomination, DateOnly by) => Consulted.TryGetValue((nomination.Position, nomination.Official), out var day) && day <= by;

    /// <summary>The state after one more event of the stream.</summary>
    public PlanRecord Apply(RecordedEvent recorded)
    {
        var next = this with { Version = Version + 1 };
        return recorded.Event switch
        {
            PlanOpened opened => next with { Kind = opened.Kind, OpenedOn = recorded.EffectiveOn },
            Nominated nominated => next with { Nominations = Nominations.Add(OpenNomination.Of(nominated, recorded.EffectiveOn)) },
            NominationRemoved removed => next.Without(removed.Position, removed.Official),
            NominationSucceeded succeeded => next.Without(succeeded.Position, succeeded.Official),
            OutsiderConsulted consulted => next with { Consulted = First((consulted.Position, consulted.Official), recorded.EffectiveOn) },
            NominationStepHeld held => next with { Steps = Steps.Add(new HeldStep(held.Step, recorded.EffectiveOn, held.Convened, held.Present, held.Results)) },
            PlanReviewed reviewed => next with { ReviewedYears = ReviewedYears.Add(reviewed.Year) },
            PlanApproved approved => next with
            {
                State = PlanState.Approved,
                Steps = [],
                Rounds = approved.Round,
                Cleared = Cleared.Union(Nominations.Where(open => open.Since <= recorded.EffectiveOn).Select(open => (open.Position, open.Official))),
            },
            PlanAnnounced => next with { State = PlanState.Announced },
            OfficialsMerged merged => next.Renamed(merged.Duplicate, merged.Official, _ => true),
            OfficialsSplit split => next.Renamed(split.Official, split.Duplicate, position => split.Nominations.Any(back => back.Plan == Plan && back.Position == position)),
            _ => next,
        };
    }

    private PlanRecord Renamed(OfficialId from, OfficialId to, Func<PositionId, bool> concerns)
    {
        OfficialId Named(PositionId position, OfficialId official) => official == from && concerns(position) ? to : official;
        return this with
        {
            Nominations = [.. Nominations.Select(open => open with { Official = Named(open.Position, open.Official) })],
            Cleared = [.. Cleared.Select(cleared => (cleared.Position, Named(cleared.Position, cleared.Official)))],
            Consulted = Consulted.GroupBy(entry => (entry.Key.Position, Named(entry.Key.Position, entry.Key.Official)))
                .ToImmutableDictionary(nomination => nomination.Key, nomination => nomination.Min(entry => entry.Value)),
            Steps = [.. Steps.Select(step => step with { Results = [.. step.Results.Select(result => result with { Official = Named(result.Position, result.Official) })] })],
        };
    }

    private PlanRecord Without(PositionId position, OfficialId official) => this with
    {
        Nominations = Nominations.RemoveAll(open => open.Is(Plan, position, official)),
        Cleared = Cleared.Remove((position, official)),
        Consulted = Consulted.Remove((position, official)),
    };

    private ImmutableDictionary<(PositionId Position, OfficialId Official), DateOnly> First((PositionId Position, OfficialId Official) nomination, DateOnly on) =>
        Consulted.TryGetValue(nomination, out var before) && before <= on ? Consulted : Consulted.SetItem(nomination, on);
}
