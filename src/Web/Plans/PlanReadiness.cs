using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Contracts.Pools;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Web.Shell;

namespace CadreOrleans.Web.Plans;

/// <summary>How ready the nominees of a plan are, as the pools of their positions say.</summary>
internal static class PlanReadiness
{
    private const int MostPositions = 100;
    private const int MostNominees = 200;

    /// <summary>Readiness by position and official; empty where the caller may not see files, or where the plan has too many positions to ask at once.</summary>
    public static async Task<Dictionary<(string Position, string Official), Readiness>> Of(WorkspaceGrains grains, Caller caller, Reading reading, PlanDetail plan)
    {
        var positions = plan.Positions.Where(position => position.Nominees.Count > 0).Select(position => position.Position).ToList();
        if (positions.Count is 0 or > MostPositions || !caller.May(Right.ReadOfficial, grains.Workspace))
        {
            return [];
        }

        var planned = new Dictionary<string, IReadOnlyList<string>> { ["planned"] = ["this"] };
        var outcome = await grains.Pools.OfMany(caller, reading, positions, new PoolRequest(WithinMonths: null, Filters: planned, Limit: MostNominees, Facets: false));
        return outcome.Value?.Value.Pools
            .SelectMany(pool => pool.Rows, (pool, row) => (Key: (pool.Position ?? string.Empty, row.Official), row.Readiness))
            .DistinctBy(one => one.Key)
            .ToDictionary(one => one.Key, one => one.Readiness) ?? [];
    }
}
