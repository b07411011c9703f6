namespace CadreOrleans.Ledger.Events;

using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Serialization;
using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Tables;

/// <summary>Reads rows of the event table, and turns them back into events.</summary>
internal static class EventRows
{
    /// <summary>The columns of the row, from a table called <c>e</c>.</summary>
    public const string Columns =
        "e.position, e.type, e.type_version, e.effective_on, e.recorded_at, e.actor, e.on_behalf_of, e.authority, "
        + "e.official, e.key_generation, e.streams, e.payload, e.chain_hash";

    /// <summary>The columns of the row and of its official's key.</summary>
    public const string ColumnsWithKey = Columns + ", k.generation, k.wrapped_key";

    /// <summary>Finds the key of the row's official, if it has one.</summary>
    public const string JoinKey = " LEFT JOIN official_key k ON k.workspace = e.workspace AND k.official = e.official ";

    /// <summary>Reads <see cref="Columns"/>.</summary>
    public static StoredEvent ReadStored(DbDataReader reader) => new(
        reader.GetInt64(0),
        reader.GetString(1),
        reader.GetInt64(2),
        reader.GetString(3),
        reader.GetInt64(4),
        new Attribution(reader.GetString(5), reader.Text(6), reader.Text(7)),
        reader.Text(8),
        reader.GetInt64(9),
        reader.GetString(10),
        reader.Blob(11),
        reader.Blob(12));

    /// <summary>Reads <see cref="ColumnsWithKey"/> and decodes the event.</summary>
    /// <exception cref="InvalidDataException">The row was altered, or a newer release wrote it.</exception>
    public static RecordedEvent ReadRecorded(DbDataReader reader, WorkspaceId workspace, MasterKey master)
    {
        var stored = ReadStored(reader);
        var key = stored.Official is null || reader.IsDBNull(13)
            ? null
            : new OfficialKey(stored.Official, reader.GetInt64(13), reader.Blob(14));
        try
        {
            return new RecordedEvent(
                stored.Position,
                Decode(stored, key, workspace, master),
                DateOnly.ParseExact(stored.EffectiveOn, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                Moment.FromStored(stored.RecordedAt),
                stored.Attribution,
                stored.Type,
                StreamList.FromStored(stored.Streams));
        }
        catch (Exception altered) when (altered is CryptographicException or JsonException or FormatException)
        {
            throw new InvalidDataException($"The event at position {stored.Position} of workspace {workspace} was altered; run verify.", altered);
        }
    }

    private static IEvent? Decode(StoredEvent stored, OfficialKey? key, WorkspaceId workspace, MasterKey master)
    {
        if (!EventCatalogue.TryFind(stored.Type, (int)stored.TypeVersion, out var type))
        {
            throw new InvalidDataException(
                $"The event at position {stored.Position} of workspace {workspace} has the type {stored.Type} {stored.TypeVersion}, which this release does not know.");
        }

        var payload = stored.Payload;
        if (stored.Official is not null)
        {
            if (key is null || key.Erased || key.Generation != stored.KeyGeneration)
            {
                return null;
            }

            payload = OfficialKey.Reveal(key.Unlock(master, workspace), payload, stored.Type);
        }

        return (IEvent?)JsonSerializer.Deserialize(payload, type, EventJson.Default);
    }
}
