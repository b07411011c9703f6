using Microsoft.Extensions.Logging;

namespace CadreOrleans.Grains.Following;

internal sealed partial class RosterFollower
{
    [LoggerMessage(Level = LogLevel.Critical, Message = "The ledger of workspace {Workspace} cannot be folded: {Problem}")]
    private static partial void LogCannotFold(ILogger log, string workspace, string problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Following the ledger of workspace {Workspace} failed ({Kind}); trying again.")]
    private static partial void LogFollowingFailed(ILogger log, string workspace, string kind);
}
