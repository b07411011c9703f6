namespace CadreOrleans.Ledger.Events;

using System.Globalization;
using System.Text.Json;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Serialization;

/// <summary>An event made ready for its row by the caller's thread, so that the writer only encrypts, chains and stores.</summary>
/// <param name="Type">Stored name of its type.</param>
/// <param name="TypeVersion">Version of its schema.</param>
/// <param name="EffectiveOn">The day from which it holds, <c>yyyy-MM-dd</c>.</param>
/// <param name="Official">Whose key is to encrypt the payload; null when it stays plain.</param>
/// <param name="Streams">The streams it advances.</param>
/// <param name="Payload">JSON as UTF-8.</param>
internal sealed record PreparedEvent(string Type, int TypeVersion, string EffectiveOn, string? Official, IReadOnlyList<StreamId> Streams, byte[] Payload);

/// <summary>A checked commit with its events made ready.</summary>
/// <param name="Commit">The commit.</param>
/// <param name="Events">Its events.</param>
internal sealed record PreparedCommit(Commit Commit, IReadOnlyList<PreparedEvent> Events)
{
    /// <summary>Checks a commit and serialises its events.</summary>
    /// <exception cref="ArgumentException">See <see cref="ILedger.AppendAsync"/>.</exception>
    public static PreparedCommit Of(Commit commit)
    {
        if (commit.Events.Count == 0)
        {
            throw new ArgumentException("A commit has at least one event.", nameof(commit));
        }

        if (commit.CommandKey.Length is 0 or > Commit.MaximumKeyLength)
        {
            throw new ArgumentException($"A command key has 1 to {Commit.MaximumKeyLength} characters.", nameof(commit));
        }

        if (commit.Expected.Count > 1 && commit.Expected.DistinctBy(expected => expected.Stream).Count() != commit.Expected.Count)
        {
            throw new ArgumentException("A commit expects one version of a stream.", nameof(commit));
        }

        var events = new PreparedEvent[commit.Events.Count];
        for (var i = 0; i < events.Length; i++)
        {
            events[i] = Prepare(commit.Events[i]);
        }

        return new PreparedCommit(commit, events);
    }

    /// <summary>Every stream whose version the commit needs to know, some perhaps twice.</summary>
    public IEnumerable<string> StreamsConcerned() =>
        Events.SelectMany(prepared => prepared.Streams).Concat(Commit.Expected.Select(expected => expected.Stream)).Select(stream => stream.Value);

    /// <summary>Every official whose key the commit needs, some perhaps twice.</summary>
    public IEnumerable<string> OfficialsConcerned() => Events.Where(prepared => prepared.Official is not null).Select(prepared => prepared.Official!);

    private static PreparedEvent Prepare(EventDraft draft)
    {
        var type = draft.Event.GetType();
        var name = EventCatalogue.NameOf(type);
        var streams = draft.Event.Streams();
        if (streams.Count == 0 || !streams.All(StreamList.IsStorable) || (streams.Count > 1 && streams.Distinct().Count() != streams.Count))
        {
            throw new ArgumentException($"An event of type {name.Name} does not name its streams once each.", nameof(draft));
        }

        return new PreparedEvent(
            name.Name,
            name.Version,
            draft.EffectiveOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            draft.Event is IPersonalEvent personal ? personal.Official.Value : null,
            streams,
            JsonSerializer.SerializeToUtf8Bytes(draft.Event, type, EventJson.Default));
    }
}
