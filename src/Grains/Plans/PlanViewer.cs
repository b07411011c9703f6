using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Grains.Access;
using CadreOrleans.Roster.Plans;
using CadreOrleans.Roster.Tables;
using CadreOrleans.Roster.Vacancies;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Plans;

/// <summary>Makes the views of plans, withholding what a caller has no right to.</summary>
internal sealed class PlanViewer(RosterView view, Caller caller)
{
    private readonly PlanReading reading = new(view);
    private readonly string workspace = view.Roster.Version.Workspace.Value;

    public PlanView Plan(int plan)
    {
        var id = view.Roster.Plans.Ids[plan];
        var unit = reading.UnitOf(plan);
        var open = reading.Open(plan).ToArray();
        var positions = open.Select(row => view.Roster.Nominations.Position[row]).Distinct().ToArray();
        var approvals = view.Roster.Plans.Approvals.Of(plan).Where(approved => approved.On <= view.AsOf).OrderByDescending(approved => approved.Record.Round).ToArray();
        var announced = view.Roster.Plans.Announcements.Of(plan).Where(entry => entry.On <= view.AsOf).OrderByDescending(entry => entry.On).FirstOrDefault().Record;
        var begun = view.Roster.Plans.Steps.Of(plan).Any(step => step.On <= view.AsOf && (approvals.Length == 0 || step.On > approvals[0].On));
        return new PlanView(
            id.ToString(),
            id.Term,
            id.Scope,
            view.Roster.Plans.Kind[plan],
            view.Roster.Plans.Name[plan],
            unit < 0 ? null : view.Roster.Units.Ids[unit].Value,
            unit < 0 ? null : view.Unit(unit).Name,
            view.Roster.Plans.OpenedOn[plan],
            view.Roster.Plans.StateOn(plan, view.AsOf),
            approvals.Length == 0 ? 1 : approvals[0].Record.Round + (begun ? 1 : 0),
            approvals.Length == 0 ? null : approvals[0].Record.Decision,
            approvals.Length == 0 ? null : approvals[0].On,
            announced?.To,
            positions.Length,
            open.Length,
            open.Select(row => view.Roster.Nominations.Official[row]).Distinct().Count(),
            positions.Length > 0 && Array.TrueForAll(positions, reading.IsProposalOnly),
            reading.Regime?.Name,
            reading.Regime?.Source);
    }

    public PlanDetail Detail(int plan, NominationOrder order)
    {
        var nominees = Nominees(plan, order, false).ToLookup(nominee => nominee.Position);
        return new PlanDetail(
            Plan(plan),
            [
                .. reading.Positions(plan)
                    .OrderBy(position => view.Unit(view.UnitOf(position)).Order).ThenBy(position => view.Position(position).Order).ThenBy(position => position)
                    .Select(position => Position(position, nominees)),
            ]);
    }

    /// <summary>Nominations of a plan, position by position in the order asked for.</summary>
    public IReadOnlyList<PlanNominee> Nominees(int plan, NominationOrder order, bool ended)
    {
        var nominations = view.Roster.Nominations;
        var ballots = new PlanBallots(view, plan);
        var rows = ended ? nominations.OfPlan.Of(plan).Where(row => nominations.From[row] <= view.AsOf) : reading.Open(plan);
        var sees = caller.May(Right.ReadAssessment, workspace);
        return
        [
            .. rows.GroupBy(row => nominations.Position[row])
                .OrderBy(post => view.Unit(view.UnitOf(post.Key)).Order).ThenBy(post => view.Position(post.Key).Order).ThenBy(post => post.Key)
                .SelectMany(post => NominationSorting.Sort(view, post, order, sees ? ballots : null))
                .Select(row => Nominee(plan, row, sees ? ballots : null)),
        ];
    }

    public StepList Steps(int plan) => PlanStepViewer.Steps(view, plan, caller.May(Right.ReadAssessment, workspace));

    public CheckList Checks(int plan)
    {
        var checks = PlanChecks.Of(view, plan);
        return new CheckList(
            checks.Count(check => check.Severity == CheckSeverity.Error),
            checks.Count(check => check.Severity == CheckSeverity.Warning),
            [.. checks.Select(Check)]);
    }

    public CheckView Check(PlanCheck check)
    {
        var shown = check.Finding is { } finding ? check with { Finding = caller.Shown(finding, workspace) } : check;
        return new CheckView(
            shown.Code,
            (PlanCheckSeverity)shown.Severity,
            shown.Requirement,
            PlanTexts.Sentence(shown),
            shown.Source,
            shown.Position?.Value,
            shown.Position is { } position ? view.Position(view.Roster.Positions.Find(position)).Name : null,
            shown.Official?.Value,
            shown.Official is { } official ? RosterNames.Of(view, view.Roster.Officials.Find(official)) : null,
            shown.Finding);
    }

    private PlannedPosition Position(int position, ILookup<string, PlanNominee> nominees)
    {
        var (id, facts, unit) = (view.Roster.Positions.Ids[position].Value, view.Position(position), view.UnitOf(position));
        return new PlannedPosition(
            id,
            facts.Name,
            view.Roster.Units.Ids[unit].Value,
            view.Unit(unit).Name,
            facts.Seats,
            [.. view.HoldersOf(position).Select(row => RosterNames.Of(view, view.Roster.Incumbencies.Official[row])).OfType<string>()],
            VacancyForecast.FallsVacant(view, position),
            reading.IsProposalOnly(position),
            [.. nominees[id]]);
    }

    private PlanNominee Nominee(int plan, int row, PlanBallots? ballots)
    {
        var nominations = view.Roster.Nominations;
        var (official, position) = (nominations.Official[row], nominations.Position[row]);
        var post = RosterNames.PostOf(view, official);
        var facts = reading.Facts(official);
        var at = reading.ReferenceMonth(position, reading.TermOf(plan));
        int? age = facts is null ? null : PlanReading.Ages(facts.Birth, at).Oldest;
        var ended = nominations.Until[row] <= view.AsOf;
        var state = ended ? nominations.State[row] : NominationState.Open;
        return new PlanNominee(
            view.Roster.Positions.Ids[position].Value,
            view.Position(position).Name,
            view.Roster.Officials.Ids[official].Value,
            RosterNames.Of(view, official),
            post?.Name,
            post?.UnitName,
            nominations.Rank[row],
            nominations.FromOutside[row],
            nominations.SubjectGroup[row] is > 0 and var group ? group : null,
            nominations.From[row],
            ended ? nominations.Until[row] : null,
            state == NominationState.Succeeded,
            state == NominationState.Removed ? nominations.RemovalReason[row] : null,
            age,
            age is { } months ? view.Pack.Cohorts.CohortOf(months) : null,
            facts is null || view.TitleOf(position) is { OutsideRoadmap: true } ? null : view.Pack.Retirement.MonthFor(facts.Sex, facts.Birth).Since(at),
            ballots?.Of(official, position),
            Consulted(plan, row),
            !ended && UpkeepChecks.IsStalled(reading, row));
    }

    private bool? Consulted(int plan, int row)
    {
        var (official, position) = (view.Roster.Officials.Ids[view.Roster.Nominations.Official[row]], view.Roster.Positions.Ids[view.Roster.Nominations.Position[row]]);
        return view.Roster.Plans.Consultations.Of(plan)
            .Where(entry => entry.On <= view.AsOf && entry.Record.Official == official && entry.Record.Position == position)
            .OrderByDescending(entry => entry.On)
            .Select(entry => (bool?)entry.Record.Agrees)
            .FirstOrDefault();
    }
}
