using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Following;
using CadreOrleans.Grains.Pools;
using CadreOrleans.Roster.Views;
using Orleans.Concurrency;

namespace CadreOrleans.Grains.Plans;

/// <summary>Reads plans; see <see cref="IPlanQueryGrain"/>.</summary>
[StatelessWorker]
public sealed class PlanQueryGrain(RosterReader reader, PoolKeeper pools) : Grain, IPlanQueryGrain
{
    /// <inheritdoc/>
    public async Task<Outcome<Answer<PlanList>>> List(Caller caller, Reading reading, string? term)
    {
        if (await ViewAsync(reading) is not { } view)
        {
            return Refusal.NotFound("workspace-unknown", null);
        }

        if (term is not null && view.Pack.FindTerm(term) is null)
        {
            return Refusal.NotFound("term-unknown", "term", term);
        }

        var viewer = new PlanViewer(view, caller);
        var plans = view.Roster.Plans;
        return RosterReader.Answer(view, new PlanList(
        [
            .. Enumerable.Range(0, plans.Count)
                .Where(plan => plans.OpenedOn[plan] <= view.AsOf && (term is null || plans.Ids[plan].Term == term))
                .OrderByDescending(plan => plans.Ids[plan].Term, StringComparer.Ordinal).ThenBy(plan => plan)
                .Select(viewer.Plan),
        ]));
    }

    /// <inheritdoc/>
    public Task<Outcome<Answer<PlanDetail>>> Get(Caller caller, Reading reading, string plan, NominationOrder order) =>
        ReadAsync(reading, plan, (view, row) => new PlanViewer(view, caller).Detail(row, order));

    /// <inheritdoc/>
    public Task<Outcome<Answer<NominationList>>> Nominations(Caller caller, Reading reading, string plan, NominationOrder order, bool ended) =>
        ReadAsync(reading, plan, (view, row) => new NominationList(new PlanViewer(view, caller).Nominees(row, order, ended)));

    /// <inheritdoc/>
    public Task<Outcome<Answer<StepList>>> Steps(Caller caller, Reading reading, string plan) =>
        ReadAsync(reading, plan, (view, row) => new PlanViewer(view, caller).Steps(row));

    /// <inheritdoc/>
    public Task<Outcome<Answer<CheckList>>> Checks(Caller caller, Reading reading, string plan) =>
        ReadAsync(reading, plan, (view, row) => new PlanViewer(view, caller).Checks(row));

    /// <inheritdoc/>
    public async Task<Outcome<Answer<ReviewDraftView>>> Review(Caller caller, Reading reading, string plan)
    {
        var found = await FindAsync(reading, plan);
        return found.Refusal is { } refusal
            ? refusal
            : RosterReader.Answer(found.View!, await new ReviewDrafting(found.View!, caller, pools).DraftAsync(found.Plan));
    }

    private ValueTask<RosterView?> ViewAsync(Reading reading) => reader.ReadAsync(new WorkspaceId(this.GetPrimaryKeyString()), reading);

    private async Task<Outcome<Answer<T>>> ReadAsync<T>(Reading reading, string plan, Func<RosterView, int, T> answer)
        where T : class
    {
        var found = await FindAsync(reading, plan);
        return found.Refusal is { } refusal ? refusal : RosterReader.Answer(found.View!, answer(found.View!, found.Plan));
    }

    /// <summary>The roster and the row of a plan that was opened by the day.</summary>
    private async Task<(RosterView? View, int Plan, Refusal? Refusal)> FindAsync(Reading reading, string plan)
    {
        if (await ViewAsync(reading) is not { } view)
        {
            return (null, -1, Refusal.NotFound("workspace-unknown", null));
        }

        var row = PlanId.TryParse(plan, out var id) ? view.Roster.Plans.Find(id) : -1;
        return row < 0 || view.Roster.Plans.OpenedOn[row] > view.AsOf ? (null, -1, Refusal.NotFound("plan-unknown", "plan")) : (view, row, null);
    }
}
