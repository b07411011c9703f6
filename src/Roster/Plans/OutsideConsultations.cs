using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Roster.Plans;

/// <summary>
/// Who from outside was consulted about in time: by the day of the approval that a nomination was approved with, or by the day asked about where it was not
/// approved yet. A consultation dated later is on record and does not mend the procedure.
/// </summary>
internal sealed class OutsideConsultations
{
    private readonly RosterSnapshot roster;
    private readonly int plan;
    private readonly DateOnly day;
    private readonly DateOnly[] approvals;
    private readonly ILookup<(int Official, PositionId Position), DateOnly> held;

    /// <summary>Reads the consultations of a plan up to a day.</summary>
    public OutsideConsultations(RosterSnapshot roster, int plan, DateOnly day)
    {
        this.roster = roster;
        this.plan = plan;
        this.day = day;
        approvals = [.. roster.Plans.Approvals.Of(plan).Select(approved => approved.On).Order()];
        held = roster.Plans.Consultations.Of(plan).ToLookup(entry => (roster.Officials.Find(entry.Record.Official), entry.Record.Position), entry => entry.On);
    }

    /// <summary>Whether the organ that knows the nominee was consulted in time; true for who comes from inside and needs none.</summary>
    /// <param name="nomination">Row of a nomination of the plan.</param>
    public bool IsComplete(int nomination)
    {
        var nominations = roster.Nominations;
        if (!nominations.FromOutside[nomination])
        {
            return true;
        }

        var (official, position) = (nominations.Official[nomination], nominations.Position[nomination]);
        var closed = nominations.OfOfficial.Of(official)
            .Where(row => row != nomination && nominations.Plan[row] == plan && nominations.Position[row] == position && nominations.Until[row] <= nominations.From[nomination])
            .Select(row => nominations.Until[row])
            .DefaultIfEmpty(DateOnly.MinValue)
            .Max();
        var last = approvals.Where(approved => approved >= nominations.From[nomination]).Append(day).Min();
        return held[(official, roster.Positions.Ids[position])].Any(on => on >= closed && on <= last);
    }
}
