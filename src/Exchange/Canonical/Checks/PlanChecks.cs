using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Exchange.Canonical.Tables;

namespace CadreOrleans.Exchange.Canonical.Checks;

/// <summary>A plan's records do not begin before the plan, and nobody is twice in one plan for one position at a time.</summary>
internal static class PlanChecks
{
    public static void Run(ImportBuilder into)
    {
        var opened = Records.Of<PlanOpened>(into).ToDictionary(entry => entry.Event.Plan, entry => entry.On);
        foreach (var placed in into.Events)
        {
            if (PlanOf(placed) is { } plan && placed.Draft.EffectiveOn < opened[plan])
            {
                into.Errors.Add(new CanonicalError(
                    "too-early", placed.File, placed.Line, null, Spelled.Of(placed.Draft.EffectiveOn), Spelled.Of(opened[plan])));
            }
        }

        var open = new Dictionary<(PlanId, PositionId, OfficialId), int>();
        foreach (var placed in into.Events.OrderBy(placed => placed.Draft.EffectiveOn).ThenBy(placed => placed.Phase))
        {
            switch (placed.Draft.Event)
            {
                case NominationRemoved removed:
                    open.Remove((removed.Plan, removed.Position, removed.Official));
                    break;
                case NominationSucceeded succeeded:
                    open.Remove((succeeded.Plan, succeeded.Position, succeeded.Official));
                    break;
                case Nominated nominated when !open.TryAdd((nominated.Plan, nominated.Position, nominated.Official), placed.Line):
                    var first = open[(nominated.Plan, nominated.Position, nominated.Official)];
                    into.Errors.Add(new CanonicalError("duplicate-id", placed.File, placed.Line, "official", nominated.Official.Value, Spelled.Of(first)));
                    break;
            }
        }
    }

    private static PlanId? PlanOf(PlacedEvent placed) => placed.Draft.Event switch
    {
        Nominated nominated => nominated.Plan,
        NominationStepHeld held => held.Plan,
        OutsiderConsulted consulted => consulted.Plan,
        PlanReviewed reviewed => reviewed.Plan,
        PlanApproved approved => approved.Plan,
        PlanAnnounced announced => announced.Plan,
        _ => null,
    };
}
