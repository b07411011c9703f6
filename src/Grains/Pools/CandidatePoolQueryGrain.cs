using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Pools;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.Following;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Roster.Views;
using Orleans.Concurrency;

namespace CadreOrleans.Grains.Pools;

/// <summary>Answers pools; see <see cref="ICandidatePoolQueryGrain"/>.</summary>
[StatelessWorker]
public sealed class CandidatePoolQueryGrain(RosterReader reader, PoolKeeper keeper, AccessRecorder access) : Grain, ICandidatePoolQueryGrain
{
    private const int MostPositions = 100;

    private WorkspaceId Workspace => new(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public async Task<Outcome<Answer<PoolPage>>> Of(Caller caller, Reading reading, string position, PoolRequest request)
    {
        if (await reader.ReadAsync(Workspace, reading) is not { } view)
        {
            return Refusal.NotFound("workspace-unknown", null);
        }

        var opened = await OpenAsync(view, position, request);
        return opened.Value is { } pool ? Ask(view, caller, pool, request) : opened.Refusal!;
    }

    /// <inheritdoc/>
    public async Task<Outcome<Answer<PoolPages>>> OfMany(Caller caller, Reading reading, IReadOnlyList<string> positions, PoolRequest request)
    {
        if (positions.Count is 0 or > MostPositions)
        {
            return Refusal.Invalid("positions-out-of-range", "positions");
        }

        if (await reader.ReadAsync(Workspace, reading) is not { } view)
        {
            return Refusal.NotFound("workspace-unknown", null);
        }

        var pages = new List<PoolPage>(positions.Count);
        foreach (var position in positions)
        {
            var opened = await OpenAsync(view, position, request);
            var asked = opened.Value is { } pool ? Ask(view, caller, pool, request) : opened.Refusal!;
            if (asked.Value is not { } answer)
            {
                return asked.Refusal!;
            }

            pages.Add(answer.Value);
        }

        return RosterReader.Answer(view, new PoolPages(pages));
    }

    /// <inheritdoc/>
    public async Task<Outcome<Answer<PoolPage>>> OfRequirement(Caller caller, Reading reading, RequirementRequest requirement, PoolRequest request)
    {
        if (await reader.ReadAsync(Workspace, reading) is not { } view)
        {
            return Refusal.NotFound("workspace-unknown", null);
        }

        var asked = PoolQuestions.Requirement(view, requirement);
        var term = PoolQuestions.Term(view, request);
        if (asked.Value is not { } wanted || term.Value is not { } planned)
        {
            return asked.Refusal ?? term.Refusal!;
        }

        var pool = await OpenAsync(view, new PoolTarget(-1, wanted, request.Purpose, planned.Term));
        return Ask(view, caller, pool, request);
    }

    /// <inheritdoc/>
    public async Task<Outcome<Answer<PoolExplanation>>> Explain(Caller caller, Reading reading, string position, PoolRequest request, string official)
    {
        if (await reader.ReadAsync(Workspace, reading) is not { } view)
        {
            return Refusal.NotFound("workspace-unknown", null);
        }

        var opened = await OpenAsync(view, position, request);
        if (opened.Value is not { } pool)
        {
            return opened.Refusal!;
        }

        var row = Identifier.IsWellFormed(official) ? view.Roster.Officials.Find(new OfficialId(official)) : -1;
        if (row < 0 || view.Roster.Officials.Erased[row])
        {
            return Refusal.NotFound("official-unknown", "explain");
        }

        access.Record(Workspace, caller, new OfficialId(official), "pool");
        var viewer = new PoolViewer(view, caller);
        return RosterReader.Answer(
            view,
            new PoolExplanation(
                viewer.Row(pool, pool.EntryOf(row)), pool.Concerns(row), [.. pool.Explain(row).Findings.Select(viewer.Shown)], viewer.Rank(pool, row)));
    }

    /// <inheritdoc/>
    public async Task<Outcome<Answer<ReachablePosts>>> Reachable(Caller caller, Reading reading, string official, int limit)
    {
        if (limit is < 1 or > MostPositions)
        {
            return Refusal.Invalid("limit-out-of-range", "limit", limit.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (await reader.ReadAsync(Workspace, reading) is not { } view)
        {
            return Refusal.NotFound("workspace-unknown", null);
        }

        var row = Identifier.IsWellFormed(official) ? view.Roster.Officials.Find(new OfficialId(official)) : -1;
        if (row < 0 || view.Roster.Officials.Erased[row])
        {
            return Refusal.NotFound("official-unknown", "official");
        }

        access.Record(Workspace, caller, new OfficialId(official), "pool");
        return RosterReader.Answer(view, new ReachableReader(view, await keeper.GetAsync(view), new PoolViewer(view, caller)).Of(row, limit));
    }

    private static Outcome<Answer<PoolPage>> Ask(RosterView view, Caller caller, CandidatePool pool, PoolRequest request)
    {
        var question = PoolQuestions.Of(view, request, caller);
        if (question.Value is not { } asked)
        {
            return question.Refusal!;
        }

        try
        {
            return RosterReader.Answer(view, new PoolViewer(view, caller).Page(pool, pool.Ask(asked), request));
        }
        catch (PoolFacetException unknown)
        {
            return unknown.Value is { } value
                ? Refusal.Invalid("facet-value-unknown", unknown.Facet, value, unknown.Facet)
                : Refusal.Invalid("facet-unknown", unknown.Facet, unknown.Facet);
        }
    }

    private async Task<Outcome<CandidatePool>> OpenAsync(RosterView view, string position, PoolRequest request)
    {
        var row = Identifier.IsWellFormed(position) ? view.Roster.Positions.Find(new PositionId(position)) : -1;
        var term = PoolQuestions.Term(view, request);
        if (row < 0 || term.Value is not { } planned)
        {
            return term.Refusal ?? Refusal.NotFound("position-unknown", "position");
        }

        var columns = await keeper.GetAsync(view);
        return CandidatePool.TargetOf(columns, row, request.Purpose, planned.Term) is { } target
            ? await OpenAsync(view, target)
            : Refusal.Invalid("title-unknown", "position", view.Position(row).Title);
    }

    private async Task<CandidatePool> OpenAsync(RosterView view, PoolTarget target)
    {
        var columns = await keeper.GetAsync(view);
        await keeper.PrepareAsync(columns, RequirementClass.Of(target.Requirement, target.Purpose, target.Term));
        return new CandidatePool(columns, target);
    }
}
