using CadreOrleans.Roster.Discipline;
using CadreOrleans.Roster.Figures;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.DueList;

/// <summary>Bars from discipline that lapse: from then on the person may be planned, or promoted, again. One item for each person and day.</summary>
internal sealed class BarDues(RosterView view, UnitScope scope, DueWindow window)
{
    public IEnumerable<DueItem> All() => new BarSignals(view, scope).All()
        .Where(bar => bar.On is { } on && window.IsAhead(on))
        .GroupBy(bar => (bar.Official, bar.On))
        .Select(lapse =>
        {
            var codes = lapse.Select(bar => bar.Group).ToArray();
            var principal = view.PrincipalOf(view.Roster.Officials.Find(lapse.Key.Official!.Value));
            return new DueItem(
                DueKind.BarLapse,
                lapse.Key.On!.Value,
                window.StateOf(lapse.Key.On.Value),
                lapse.First().Source,
                codes.Length > 1 ? "bars-lapse" : "bar-lapses-" + codes[0],
                lapse.First().Unit,
                lapse.Key.Official,
                principal < 0 ? null : view.Roster.Positions.Ids[view.Roster.Incumbencies.Position[principal]],
                Number: lapse.Max(bar => bar.Count),
                Needs: FieldGroups.Discipline);
        });
}
