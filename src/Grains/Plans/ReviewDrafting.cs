using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Time;
using CadreOrleans.Grains.Pools;
using CadreOrleans.Roster.Plans;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Plans;

/// <summary>Drafts the yearly review: who must leave, by the rules; who could enter, by the candidate pool of each position with too few names.</summary>
internal sealed class ReviewDrafting(RosterView view, Caller caller, PoolKeeper pools)
{
    private const int MostCandidates = 3;
    private const int Considered = 40;
    private readonly PlanViewer viewer = new(view, caller);

    /// <summary>The drafts of a plan and of the plans of other terms for the same scope that have not ended.</summary>
    public async Task<ReviewDraftView> DraftAsync(int plan)
    {
        var ids = view.Roster.Plans.Ids;
        var others = Enumerable.Range(0, view.Roster.Plans.Count).Where(other =>
            other != plan
            && ids[other].Scope == ids[plan].Scope
            && view.Roster.Plans.OpenedOn[other] <= view.AsOf
            && view.Pack.FindTerm(ids[other].Term) is { } term
            && term.Ends > Month.Of(view.AsOf));
        var drafts = new List<PlanReviewDraft>();
        foreach (var reviewed in others.Prepend(plan))
        {
            drafts.Add(await OneAsync(reviewed));
        }

        return new ReviewDraftView(view.AsOf.Year, drafts);
    }

    private async Task<PlanReviewDraft> OneAsync(int plan)
    {
        var draft = ReviewDraft.Of(view, plan);
        var id = view.Roster.Plans.Ids[plan];
        var judge = new NominationJudge(view);
        foreach (var leaving in draft.Leaving)
        {
            judge.Without(id.Term, view.Roster.Nominations.Position[leaving.Nomination], view.Roster.Nominations.Official[leaving.Nomination]);
        }

        var columns = draft.Openings.Count == 0 ? null : await pools.GetAsync(view);
        var openings = new List<OpeningView>();
        foreach (var opening in draft.Openings)
        {
            openings.Add(new OpeningView(
                view.Roster.Positions.Ids[opening.Position].Value,
                view.Position(opening.Position).Name,
                view.Unit(view.UnitOf(opening.Position)).Name,
                opening.Names,
                opening.Missing,
                await CandidatesAsync(columns!, judge, id, view.Roster.Plans.Kind[plan], opening.Position)));
        }

        return new PlanReviewDraft(
            id.ToString(),
            id.Term,
            view.Roster.Plans.Name[plan],
            view.Roster.Plans.Reviews.Of(plan).Any(review => review.Record.Year == view.AsOf.Year && review.On <= view.AsOf),
            [.. draft.Leaving.Select(leaving => new LeavingView(leaving.Reason, viewer.Check(leaving.Check)))],
            openings);
    }

    private async Task<IReadOnlyList<EntrantView>> CandidatesAsync(PoolColumns columns, NominationJudge judge, PlanId plan, PlanKind kind, int position)
    {
        if (CandidatePool.TargetOf(columns, position, Purpose.Planning, view.Pack.FindTerm(plan.Term)) is not { } target)
        {
            return [];
        }

        await pools.PrepareAsync(columns, RequirementClass.Of(target.Requirement, target.Purpose, target.Term));
        var named = new NominationCounts(view, plan.Term).NamesFor(position);
        return
        [
            .. new CandidatePool(columns, target).Ask(new PoolQuestion { Limit = Considered, Counts = false }).Entries
                .Where(entry => !named.Contains(entry.Official) && IsWithinLimits(judge, plan, kind, entry.Official, position))
                .Take(MostCandidates)
                .Select(entry => Entrant(entry.Official, position)),
        ];
    }

    private static bool IsWithinLimits(NominationJudge judge, PlanId plan, PlanKind kind, int official, int position) =>
        judge.Judge(plan.Term, kind, official, position).Case is { Broken: null } judged
        && (judged.MaximumPositions is not { } most || judged.Positions < most.Value);

    private EntrantView Entrant(int official, int position)
    {
        var post = RosterNames.PostOf(view, official);
        return new EntrantView(
            view.Roster.Officials.Ids[official].Value, RosterNames.Of(view, official), post?.Name, post?.UnitName, new PlanReading(view).IsFromOutside(official, position));
    }
}
