namespace CadreOrleans.Ledger.Tables;

using System.Data.Common;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Events;
using CadreOrleans.Ledger.Stores;

/// <summary>The access log in the table <c>access_entry</c>.</summary>
internal sealed class AccessTable(IDatabase database) : IAccessLog
{
    private const string Insert =
        "INSERT INTO access_entry (workspace, id, actor, official, what, read_at) VALUES (@workspace, @id, @actor, @official, @what, @at)";

    /// <inheritdoc/>
    public async ValueTask AppendAsync(IReadOnlyList<AccessEntry> entries, CancellationToken cancellation = default) =>
        await database.WriteAsync(
            async (connection, token) =>
            {
                foreach (var entry in entries)
                {
                    await InsertAsync(connection, entry, token);
                }

                return entries.Count;
            },
            cancellation);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<AccessEntry>> QueryAsync(
        WorkspaceId workspace, AccessQuery query, CancellationToken cancellation = default)
    {
        var sql = "SELECT actor, official, what, read_at FROM access_entry WHERE workspace = @workspace";
        List<(string Name, object? Value)> values = [("@workspace", workspace.Value), ("@limit", (long)query.Limit)];
        Narrow("official = @official", "@official", query.Official?.Value);
        Narrow("actor = @actor", "@actor", query.Actor);
        Narrow("read_at >= @from", "@from", query.From is { } from ? Moment.ToStored(from) : null);
        Narrow("read_at < @until", "@until", query.Until is { } until ? Moment.ToStored(until) : null);
        return await database.ReadAsync(
            (connection, token) => Statement
                .Of(connection, sql + " ORDER BY read_at DESC, id DESC LIMIT @limit", [.. values])
                .ListAsync(reader => Read(workspace, reader), token),
            cancellation);

        void Narrow(string condition, string name, object? value)
        {
            if (value is not null)
            {
                sql += " AND " + condition;
                values.Add((name, value));
            }
        }
    }

    private static ValueTask<int> InsertAsync(DbConnection connection, AccessEntry entry, CancellationToken cancellation) => Statement.Of(
        connection,
        Insert,
        ("@workspace", entry.Workspace.Value),
        ("@id", Guid.CreateVersion7(entry.At).ToByteArray(bigEndian: true)),
        ("@actor", entry.Actor),
        ("@official", entry.Official.Value),
        ("@what", entry.What),
        ("@at", Moment.ToStored(entry.At))).RunAsync(cancellation);

    private static AccessEntry Read(WorkspaceId workspace, DbDataReader reader) =>
        new(workspace, reader.GetString(0), new OfficialId(reader.GetString(1)), reader.GetString(2), Moment.FromStored(reader.GetInt64(3)));
}
