namespace CadreOrleans.Domain.Positions.Decisions;

using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials.Decisions;

/// <summary>Records that a holder was given notice of the end of the term. Once for each term; a notice given too late is on record as what it is.</summary>
/// <param name="Official">To whom.</param>
/// <param name="On">Day on which notice was given.</param>
public sealed record TermNotice(OfficialId Official, DateOnly On)
{
    /// <summary>Decides.</summary>
    public Decision Decide(PositionState position)
    {
        if (!position.Exists)
        {
            return Refusal.NotFound("position-unknown", "position");
        }

        var held = position.Holdings.LastOrDefault(holding => holding.Official == Official && holding.Days.Contains(On));
        return held is null ? Refusal.Invalid("not-a-holder", "official")
            : held.TermEnds is not { } ends ? Refusal.Invalid("no-term-end", "position")
            : held.NoticeGiven is { } given ? Refusal.Invalid("notice-given-already", "on", OfficialDays.Text(given))
            : On > ends ? Refusal.Invalid("notice-after-term", "on", OfficialDays.Text(On), OfficialDays.Text(ends))
            : Decision.Accept(new TermNoticeGiven(held.Incumbency, position.Position, Official), On);
    }
}
