using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Vacancies;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.DueList;

/// <summary>What falls due for posts held: retirements, ends and limits of terms, returns and least stays of rotations, ages of posts.</summary>
internal sealed class PostDues(RosterView view, UnitScope scope, DueWindow window)
{
    public IEnumerable<DueItem> All() => [.. Retirements(), .. Holdings().SelectMany(OfHolding)];

    private IEnumerable<DueItem> Retirements() =>
        from official in view.OfficialsInPost
        where scope.CoversOfficial(official, view.AsOf)
        let retires = PostAges.Retires(view, official)
        where retires is not null && window.IsDue(retires.Value)
        let principal = view.PrincipalOf(official)
        let row = principal >= 0 ? principal : view.HoldingsOf(official).First()
        let leads = view.TitleOf(view.Roster.Incumbencies.Position[row])?.Kind == TitleKind.Leadership
        let behind = Behind(row)
        select Item(row, DueKind.Retirement, retires.Value, view.Pack.Retirement.Source, leads ? behind == 0 ? "retire-nobody-behind" : "retire-behind" : "retire", leads && behind == 0) with
        {
            Notice = retires.Value.AddDays(1),
            Number = leads ? behind : null,
        };

    private IEnumerable<int> Holdings() => view.OfficialsInPost.SelectMany(view.HoldingsOf)
        .Where(row => scope.Covers(view.UnitOf(view.Roster.Incumbencies.Position[row])));

    private IEnumerable<DueItem> OfHolding(int row)
    {
        var incumbencies = view.Roster.Incumbencies;
        var title = view.TitleOf(incumbencies.Position[row]);
        if (incumbencies.Capacity[row] == Capacity.Acting || title is null or { Kind: TitleKind.Membership })
        {
            yield break;
        }

        if (TermEnd(row) is { } termEnd)
        {
            yield return termEnd;
        }

        if (TermLimit.Of(view, row) is { } limit && window.IsDue(limit.Day))
        {
            yield return Item(row, DueKind.TermLimit, limit.Day, limit.Source, "move-from-head", true);
        }

        if (incumbencies.PlannedReturn[row] is var back && window.IsDue(back) && view.Pack.Regimes.Rotation.At(back) is { } rules)
        {
            yield return Item(row, DueKind.PlannedReturn, back, rules.Source, "place-after-return", true);
        }

        if (MinimumStay(row) is { } stay)
        {
            yield return stay;
        }

        if (PostAges.Leaves(view, row) is { } age && window.IsDue(age.Day))
        {
            yield return Item(row, DueKind.AgeLimit, age.Day, age.Source, "leave-for-age", true) with { Number = title.HoldingAgeLimitMonths / 12 };
        }
    }

    /// <summary>The end of a term, with the day by which it is notified unless it was; how it goes on depends on the service left then.</summary>
    private DueItem? TermEnd(int row)
    {
        var ends = view.Roster.Incumbencies.TermEnds[row];
        if (!window.IsDue(ends) || view.Pack.Regimes.Appointment.At(view.AsOf) is not { } regime)
        {
            return null;
        }

        var notice = ends.AddDays(-regime.NoticeDays.Value);
        var left = PostAges.Retires(view, view.Roster.Incumbencies.Official[row]) is { } retires ? Month.Of(retires).Since(Month.Of(ends)) : (int?)null;
        var elected = view.Roster.Incumbencies.TakenBy[row] is TakenBy.Election or TakenBy.SupplementaryElection or TakenBy.Designation or TakenBy.Ratification;
        var action = elected ? "elect-again"
            : left < regime.ExtendUnderMonths.Value ? "extend-to-retirement"
            : left < regime.FullTermMonths.Value ? "reappoint-to-retirement"
            : "reappoint";
        var given = view.NoticeGiven(row);
        return Item(row, DueKind.TermEnd, ends, regime.NoticeDays.Source, action, false, given is null ? notice : null) with { Notice = notice, Number = left, NoticeGiven = given };
    }

    private DueItem? MinimumStay(int row)
    {
        var incumbencies = view.Roster.Incumbencies;
        if (incumbencies.Move[row] is not (MoveKind.RotationHorizontal or MoveKind.RotationVertical) || view.Pack.Regimes.Rotation.At(incumbencies.From[row]) is not { } regime)
        {
            return null;
        }

        var over = incumbencies.From[row].AddMonths(regime.StayMonths.Value);
        return window.IsAhead(over) ? Item(row, DueKind.MinimumStay, over, regime.StayMonths.Source, "stay-over", false) with { Number = regime.StayMonths.Value } : null;
    }

    /// <summary>People planned for the position in the term planned for.</summary>
    private int Behind(int row) => view.NomineesFor(view.Roster.Incumbencies.Position[row])
        .Where(nomination => view.Roster.Plans.Ids[view.Roster.Nominations.Plan[nomination]].Term == Planned?.Code)
        .Select(nomination => view.Roster.Nominations.Official[nomination])
        .Distinct()
        .Count();

    private Term? Planned => planned ??= PlannedTerm.Of(view);

    private Term? planned;

    private DueItem Item(int row, DueKind kind, DateOnly on, Citation source, string action, bool attention, DateOnly? notice = null)
    {
        var position = view.Roster.Incumbencies.Position[row];
        return new DueItem(
            kind,
            on,
            window.StateOf(on, attention, notice),
            source,
            action,
            view.Position(position).Unit,
            view.Roster.Officials.Ids[view.Roster.Incumbencies.Official[row]],
            view.Roster.Positions.Ids[position]);
    }
}
