using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Grains.Computing;
using CadreOrleans.Grains.Following;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Pools;

/// <summary>
/// Keeps the columns of the rosters that pools were asked of last. They are made in the compute lane where officials are many; after a commit the columns
/// of the version before are carried on, since only a few officials differ.
/// </summary>
public sealed class PoolKeeper(ComputeLane lane, RosterReader reader)
{
    private const int Kept = 6;
    private const int Many = 5_000;
    private const int Few = 100;
    private readonly RuleBook rules = new();
    private readonly Lock gate = new();
    private readonly LinkedList<(Key Key, Task<PoolColumns> Columns)> entries = new();

    /// <summary>The columns of a roster on its day.</summary>
    public Task<PoolColumns> GetAsync(RosterView view)
    {
        var key = new Key(view.Roster.Version.Workspace, view.Roster.Version.Position, view.AsOf, view.Pack.Id, view.Pack.Version);
        lock (gate)
        {
            for (var node = entries.First; node is not null; node = node.Next)
            {
                if (node.Value.Key == key && !node.Value.Columns.IsFaulted)
                {
                    entries.Remove(node);
                    entries.AddFirst(node);
                    return node.Value.Columns;
                }
            }

            var columns = Carried(view, key) ?? ComputeAsync(view, () => PoolColumns.Of(view, rules, reader.WorkingDate(view.Roster.Settings)));
            entries.AddFirst((key, columns));
            if (entries.Count > Kept)
            {
                entries.RemoveLast();
            }

            return columns;
        }
    }

    /// <summary>Sees to it that a class of requirements is judged before a question about it holds up other questions.</summary>
    public async ValueTask PrepareAsync(PoolColumns columns, RequirementClass asked)
    {
        if (!columns.IsJudged(asked))
        {
            await ComputeAsync(columns.View, () =>
            {
                columns.Prepare(asked);
                return columns;
            });
        }
    }

    /// <summary>Columns made of the nearest earlier version on the same day; null when there is none, or when what changed since is not known.</summary>
    private Task<PoolColumns>? Carried(RosterView view, Key key)
    {
        var before = entries
            .Where(entry => entry.Columns.IsCompletedSuccessfully && entry.Key with { Position = key.Position } == key && entry.Key.Position < key.Position)
            .OrderByDescending(entry => entry.Key.Position)
            .FirstOrDefault();
        if (before.Columns is null || view.Roster.Changes.Since(view.Roster, before.Key.Position) is not { } changed)
        {
            return null;
        }

        PoolColumns Advance() => before.Columns.Result.Advance(view, rules, reader.WorkingDate(view.Roster.Settings), changed);
        return changed.Count < Few ? Task.FromResult(Advance()) : ComputeAsync(view, Advance);
    }

    /// <summary>Runs in the lane what would take longer than a grain's turn, and at once what would not, or when the lane is full.</summary>
    public Task<T> ComputeAsync<T>(RosterView view, Func<T> work)
    {
        if (view.Roster.Officials.Count >= Many && lane.TryRun(work) is { } running)
        {
            return running;
        }

        return Task.FromResult(work());
    }

    private sealed record Key(WorkspaceId Workspace, long Position, DateOnly AsOf, string Pack, string PackVersion);
}
