using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;

namespace CadreOrleans.Roster.Reorganisations;

/// <summary>
/// Maps the entries of plans: those for a title that goes on follow it, in the order of their rank and up to the names a position may have; those for a dissolved
/// title are void. A plan of the new unit has to be approved anew, so what is mapped is proposed only.
/// </summary>
public static class PlanEntries
{
    /// <summary>Every open entry of a plan that the reorganisation concerns, with what becomes of it.</summary>
    /// <param name="structure">What it does to units and positions.</param>
    /// <param name="landing">Where people land.</param>
    public static IReadOnlyList<PlanEntry> Of(Restructuring structure, Landing landing)
    {
        var view = structure.View;
        var nominations = view.Roster.Nominations;
        var takers = landing.Seats.SelectMany(seat => seat.Takers.Select(official => (seat.Position, official))).ToHashSet();
        var standing = new HashSet<(string Term, int Position, int Official)>();
        var names = new Dictionary<(string Term, int Position), int>();
        var limit = view.Pack.Regimes.Planning.At(view.AsOf)?.MaximumNames?.Value ?? int.MaxValue;
        var entries = new List<PlanEntry>();
        foreach (var row in Enumerable.Range(0, nominations.Count)
            .Where(row => nominations.OpenOn(row, view.AsOf) && structure.FateOf(nominations.Position[row]) is not null)
            .OrderBy(row => nominations.Rank[row] == 0 ? int.MaxValue : nominations.Rank[row])
            .ThenBy(row => row))
        {
            var plan = view.Roster.Plans.Ids[nominations.Plan[row]];
            var fate = structure.FateOf(nominations.Position[row])!;
            var into = fate.Into;
            var key = (plan.Term, into);
            var becomes = into < 0 ? PlanEntryFate.TitleDissolved
                : takers.Contains((into, nominations.Official[row])) ? PlanEntryFate.TakesPost
                : !standing.Add((plan.Term, into, nominations.Official[row])) ? PlanEntryFate.StandsAlready
                : view.Roster.Plans.Kind[nominations.Plan[row]] == PlanKind.Titles && names.GetValueOrDefault(key) >= limit ? PlanEntryFate.NamesFull
                : PlanEntryFate.Mapped;
            if (becomes == PlanEntryFate.Mapped)
            {
                names[key] = names.GetValueOrDefault(key) + 1;
            }

            entries.Add(new PlanEntry(
                row,
                becomes,
                into,
                plan.Term,
                becomes == PlanEntryFate.Mapped && Body(structure, plan) is null ? fate.NewUnit : -1,
                becomes == PlanEntryFate.Mapped ? Body(structure, plan) : null,
                into < 0 ? LeadsTo(structure, nominations.Position[row]) : null));
        }

        return [.. entries.OrderBy(entry => entry.Nomination)];
    }

    private static PositionId? Body(Restructuring structure, PlanId plan) =>
        structure.View.Roster.Positions.Find(new PositionId(plan.Scope)) is >= 0 and var body && structure.FateOf(body) is { Into: >= 0 } fate
            ? structure.View.Roster.Positions.Ids[fate.Into]
            : null;

    private static string? LeadsTo(Restructuring structure, int position)
    {
        var landing = structure.View.Pack.Reorganisation.LandingOf(structure.View.Position(position).Title);
        return landing.Count > 0 && landing[0] != structure.View.Position(position).Title ? landing[0] : null;
    }
}
