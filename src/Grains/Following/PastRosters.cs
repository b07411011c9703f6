using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Roster;

namespace CadreOrleans.Grains.Following;

/// <summary>The few rosters of past moments that were asked for last.</summary>
internal sealed class PastRosters(int kept)
{
    private readonly Lock gate = new();
    private readonly LinkedList<(WorkspaceId Workspace, long Position, Task<RosterSnapshot> Roster)> entries = new();

    public Task<RosterSnapshot> GetAsync(WorkspaceId workspace, long position, Func<Task<RosterSnapshot>> fold)
    {
        lock (gate)
        {
            for (var node = entries.First; node is not null; node = node.Next)
            {
                if (node.Value.Workspace == workspace && node.Value.Position == position && !node.Value.Roster.IsFaulted)
                {
                    entries.Remove(node);
                    entries.AddFirst(node);
                    return node.Value.Roster;
                }
            }

            var roster = fold();
            entries.AddFirst((workspace, position, roster));
            if (entries.Count > kept)
            {
                entries.RemoveLast();
            }

            return roster;
        }
    }

    public void Forget(WorkspaceId workspace)
    {
        lock (gate)
        {
            for (var node = entries.First; node is not null;)
            {
                var next = node.Next;
                if (node.Value.Workspace == workspace)
                {
                    entries.Remove(node);
                }

                node = next;
            }
        }
    }
}
