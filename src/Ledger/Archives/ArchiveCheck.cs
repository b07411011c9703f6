namespace CadreOrleans.Ledger.Archives;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Events;

/// <summary>Follows the chains of an archive while its tables pass, so that only what verifies is taken over.</summary>
internal sealed class ArchiveCheck
{
    private readonly Dictionary<string, WorkspaceRow> workspaces = [];
    private readonly Dictionary<string, ChainCheck> checks = [];

    /// <summary>Number of workspaces.</summary>
    public int Workspaces => workspaces.Count;

    /// <summary>Number of events.</summary>
    public long Events => checks.Values.Sum(check => check.Position);

    /// <summary>The same tables, checked as their rows are read.</summary>
    /// <exception cref="InvalidDataException">An event is not as it was written.</exception>
    public IEnumerable<ArchiveTable> Follow(IEnumerable<ArchiveTable> tables)
    {
        foreach (var table in tables)
        {
            yield return table.Name switch
            {
                "workspace" => table with { Rows = table.Rows.Select(Workspace) },
                "event" => table with { Rows = table.Rows.Select(Event) },
                _ => table,
            };
        }

        foreach (var (workspace, row) in workspaces)
        {
            Require(CheckOf(workspace).End(row), workspace);
        }
    }

    private static void Require(VerifyReport? bad, string workspace)
    {
        if (bad is not null)
        {
            throw new InvalidDataException($"Workspace {workspace}, position {bad.FirstBadPosition}: {bad.Finding}");
        }
    }

    private object?[] Workspace(object?[] row)
    {
        workspaces.Add((string)row[0]!, new WorkspaceRow((long)row[1]!, (byte[])row[2]!, (long)row[3]!));
        return row;
    }

    private object?[] Event(object?[] row)
    {
        var workspace = (string)row[0]!;
        var stored = new StoredEvent(
            (long)row[1]!,
            (string)row[2]!,
            (long)row[3]!,
            (string)row[4]!,
            (long)row[5]!,
            new Attribution((string)row[6]!, (string?)row[7], (string?)row[8]),
            (string?)row[9],
            (long)row[10]!,
            (string)row[11]!,
            (byte[])row[12]!,
            (byte[])row[13]!);
        Require(CheckOf(workspace).Take(stored), workspace);
        return row;
    }

    private ChainCheck CheckOf(string workspace)
    {
        if (!checks.TryGetValue(workspace, out var check))
        {
            check = checks[workspace] = new ChainCheck(new WorkspaceId(workspace));
        }

        return check;
    }
}
