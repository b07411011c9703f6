using CadreOrleans.Contracts.Simulations;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Narrows a run's results to what was asked for. Indicators of single units are many and are given when one is named, or <c>all</c>.</summary>
internal static class RunSelection
{
    private const string Unit = "unit/";
    private const string Every = "all";

    public static RunView Narrow(RunView view, string? indicator, string? post, string? unit, string? tier) => view with
    {
        Indicators =
        [
            .. view.Indicators.Where(one =>
                (indicator is null || one.Code == indicator)
                && (tier is null || one.Scope == "tier/" + tier)
                && (post is null || one.Scope == "body/" + post)
                && (unit is null ? !one.Scope.StartsWith(Unit, StringComparison.Ordinal) : unit == Every ? one.Scope.StartsWith(Unit, StringComparison.Ordinal) : one.Scope == Unit + unit)),
        ],
        Positions =
        [
            .. view.Positions.Where(one => (post is null || one.Position == post) && (unit is null or Every || one.Unit == unit) && (tier is null || one.Tier == tier)),
        ],
    };
}
