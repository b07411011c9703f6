using CadreOrleans.Contracts.Simulations;

namespace CadreOrleans.Api.Endpoints;

/// <summary>Narrows a run's results to what was asked for.</summary>
internal static class RunSelection
{
    public static RunView Narrow(RunView view, string? indicator, string? post, string? unit, string? tier) => view with
    {
        Indicators =
        [
            .. view.Indicators.Where(one =>
                (indicator is null || one.Code == indicator)
                && (tier is null || one.Scope == "tier/" + tier)
                && (post is null || one.Scope == "body/" + post)
                && unit is null),
        ],
        Positions =
        [
            .. view.Positions.Where(one => (post is null || one.Position == post) && (unit is null || one.Unit == unit) && (tier is null || one.Tier == tier)),
        ],
    };
}
