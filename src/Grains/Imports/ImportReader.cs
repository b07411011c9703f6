using CadreOrleans.Contracts.Imports;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Exchange.Entry;
using CadreOrleans.Exchange.Imports;
using CadreOrleans.Grains.Commands;
using CadreOrleans.Grains.Computing;
using CadreOrleans.Ledger;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Imports;

/// <summary>Understands files on the compute lane, so that a large one holds up no grain, and decides on states folded from the ledger.</summary>
public sealed class ImportReader(ILedger ledger, ComputeLane lane, IdentifierSource ids, TimeProvider time)
{
    /// <summary>Reads a file.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="import">The import.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="contentHash">SHA-256 of the file, as lower-case hex.</param>
    /// <param name="choices">What the planner chose.</param>
    /// <param name="view">The records on the day from which the file holds.</param>
    public async Task<ImportReading> ReadAsync(
        WorkspaceId workspace, ImportId import, byte[] bytes, string fileName, string contentHash, ImportChoices choices, RosterView view)
    {
        var file = await lane.RunAsync(() => FileReading.Read(bytes, fileName, ImportChoiceReading.Of(choices), view), time);
        var decisions = file.Decisions;
        var versions = new List<StreamVersion>();
        var officials = new Dictionary<OfficialId, OfficialState>();
        foreach (var official in decisions.Select(person => person.Official).OfType<OfficialId>().Distinct())
        {
            officials[official] = await FoldAsync(workspace, StreamId.Of(official), OfficialState.Unknown(official), (state, recorded) => state.Apply(recorded), versions);
        }

        var positions = new Dictionary<PositionId, PositionState>();
        foreach (var position in decisions.SelectMany(person => person.Posts).Select(post => post.Position).Distinct())
        {
            positions[position] = await FoldAsync(workspace, StreamId.Of(position), PositionState.Unknown(position), (state, recorded) => state.Apply(recorded), versions);
        }

        var entry = await lane.RunAsync(
            () => RecordEntry.Of(view, decisions, new EntryStates(officials, positions), new EntryIdentifiers(() => new OfficialId(ids.Next('o')), ids.NextIncumbency)), time);
        return new ImportReading(import, contentHash, choices, view, file, entry, versions);
    }

    private async Task<TState> FoldAsync<TState>(
        WorkspaceId workspace, StreamId stream, TState empty, Func<TState, RecordedEvent, TState> apply, List<StreamVersion> versions)
    {
        var events = await StreamReading.ReadAsync(ledger, workspace, stream);
        versions.Add(new StreamVersion(stream, events.Count));
        return events.Aggregate(empty, apply);
    }
}
