using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Organisation;

/// <summary>
/// Counts the three cohorts of every body. Members are counted by their age on the day; nominees by their age at the reference month of the plan's term.
/// </summary>
internal sealed class CohortCounter(RosterView view)
{
    public IEnumerable<BodyCohorts> Bodies()
    {
        var memberships = view.Positions
            .Where(row => view.TitleOf(row)?.Kind == TitleKind.Membership)
            .OrderBy(row => view.Pack.TierIndex(view.TierOf(row)))
            .ThenBy(row => view.Position(row).Order)
            .GroupBy(row => view.Position(row).Title);
        foreach (var group in memberships)
        {
            var rows = group.ToArray();
            var members = rows.SelectMany(view.HoldersOf).Select(held => view.Roster.Incumbencies.Official[held]);
            var name = rows.Length == 1 ? view.Position(rows[0]).Name : view.Pack.FindTitle(group.Key)!.Name.Vi;
            yield return Count(rows.Length == 1 ? view.Roster.Positions.Ids[rows[0]].Value : group.Key, name, rows.Length, members, Month.Of(view.AsOf));
        }

        foreach (var plan in CommitteePlans())
        {
            var id = view.Roster.Plans.Ids[plan];
            var nominees = view.Roster.Nominations.OfPlan.Of(plan)
                .Where(row => view.Roster.Nominations.OpenOn(row, view.AsOf))
                .Select(row => view.Roster.Nominations.Official[row])
                .Distinct();
            yield return Count("plan/" + id, view.Roster.Plans.Name[plan], 1, nominees, view.Pack.FindTerm(id.Term)!.ReferenceMonth("district"));
        }
    }

    private IEnumerable<int> CommitteePlans() => Enumerable.Range(0, view.Roster.Plans.Count)
        .Where(row => view.Roster.Plans.Kind[row] == PlanKind.Committee && view.Roster.Plans.OpenedOn[row] <= view.AsOf)
        .Where(row => view.Pack.FindTerm(view.Roster.Plans.Ids[row].Term)?.Starts > Month.Of(view.AsOf))
        .Where(row => IsDistrict(view.Roster.Plans.Ids[row].Scope));

    private bool IsDistrict(string scope)
    {
        var position = view.Roster.Positions.Find(new PositionId(scope));
        if (position >= 0)
        {
            return view.TierOf(position) == "district";
        }

        var unit = view.Roster.Units.Find(new UnitId(scope));
        return unit >= 0 && view.Unit(unit).Tier == "district";
    }

    private BodyCohorts Count(string id, string name, int bodies, IEnumerable<int> officials, Month at)
    {
        var counts = new int[4];
        foreach (var official in officials.Where(row => !view.Roster.Officials.Erased[row]))
        {
            counts[view.Pack.Cohorts.CohortOf(at.Since(view.Roster.Officials.BirthMonth(official)))]++;
        }

        return new BodyCohorts(id, name, bodies, counts.Sum(), counts[1], counts[2], counts[3]);
    }
}
