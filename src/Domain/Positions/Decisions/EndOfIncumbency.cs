namespace CadreOrleans.Domain.Positions.Decisions;

using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials.Decisions;

/// <summary>Leaves a seat without taking another. An end recorded before can so be moved to an earlier day, never to a later one.</summary>
/// <param name="Official">Whose incumbency ends.</param>
/// <param name="On">First day on which the seat is no longer held.</param>
/// <param name="Reason">Why.</param>
public sealed record EndOfIncumbency(OfficialId Official, DateOnly On, EndReason Reason)
{
    /// <summary>Decides the end.</summary>
    public Decision Decide(PositionState position)
    {
        if (!position.Exists)
        {
            return Refusal.NotFound("position-unknown", "position");
        }

        var held = position.Holdings.LastOrDefault(holding => holding.Official == Official && holding.LastsBeyond(On));
        if (held is null)
        {
            return Refusal.Invalid("not-a-holder", "official");
        }

        return On <= held.Days.From
            ? Refusal.Invalid("end-before-start", "on", OfficialDays.Text(On), OfficialDays.Text(held.Days.From))
            : Decision.Accept(new IncumbencyEnded(held.Incumbency, position.Position, Official, Reason), On);
    }
}
