using System.Collections.Immutable;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Units;
using CadreOrleans.Domain.Units.Decisions;
using CadreOrleans.Grains.Access;
using CadreOrleans.Grains.Commands;
using CadreOrleans.Ledger;

namespace CadreOrleans.Grains.Organisation;

/// <summary>One unit; see <see cref="IUnitGrain"/>.</summary>
public sealed class UnitGrain : StreamGrain<UnitState>, IUnitGrain
{
    /// <summary>Makes the grain.</summary>
    public UnitGrain(ILedger ledger, CommandRunner runner, IGrainContext context)
        : base(ledger, runner, context.GrainId.Key.ToString()!, Open)
    {
    }

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Create(Caller caller, UnitFacts facts, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { create = facts, on }, async found =>
        {
            var parent = await ParentAsync(caller, facts, found);
            return new Proposal(UnitDecisions.Create(Current, parent, facts, on), [Own(), .. Version(parent)]);
        }, Current.Unit.Value);

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Correct(Caller caller, UnitFacts facts, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { correct = facts, on }, async found =>
        {
            var above = await AboveAsync(caller, facts, found);
            return new Proposal(UnitDecisions.Correct(Current, above, facts, on), [Own(), .. above.Where(unit => unit.Unit != Current.Unit).Take(1).SelectMany(Version)]);
        });

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Merge(Caller caller, ImmutableArray<UnitId> merged, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { merge = merged, on }, async found =>
        {
            var units = await StatesAsync(caller, merged.Where(unit => unit != Current.Unit), found);
            var named = merged.Select(id => id == Current.Unit ? Current : units.First(unit => unit.Unit == id)).ToArray();
            var children = await StatesAsync(caller, units.SelectMany(unit => unit.Children).Distinct().Where(unit => unit != Current.Unit), found);
            return new Proposal(
                UnitDecisions.Merge(Current, named, [.. children, Current], on),
                [Own(), .. units.DistinctBy(unit => unit.Unit).SelectMany(Version)]);
        });

    /// <inheritdoc/>
    public Task<Outcome<Recorded>> Abolish(Caller caller, DateOnly on, CommandContext context) =>
        RunAsync(caller, context, new { abolish = true, on }, async found =>
        {
            var children = await StatesAsync(caller, Current.Children, found);
            return new Proposal(UnitDecisions.Abolish(Current, children, on), [Own()]);
        });

    /// <inheritdoc/>
    public Task<UnitState> State(Caller caller, long atLeast) => AtLeastAsync(atLeast);

    /// <inheritdoc/>
    public Task Grew(Caller caller, long version) => AtLeastAsync(version);

    private protected override UnitState Apply(UnitState state, RecordedEvent recorded) => state.Apply(recorded);

    private protected override long VersionOf(UnitState state) => state.Version;

    private static IEnumerable<StreamVersion> Version(UnitState? unit) => unit is null ? [] : [new StreamVersion(StreamId.Of(unit.Unit), unit.Version)];

    private static (StreamId Stream, UnitState Empty) Open(string key)
    {
        var unit = new UnitId(key);
        return (StreamId.Of(unit), UnitState.Unknown(unit));
    }

    private async Task<UnitState?> ParentAsync(Caller caller, UnitFacts facts, IReadOnlyList<StreamVersion> found) =>
        facts.Parent is { } parent ? (await StatesAsync(caller, [parent], found))[0] : null;

    /// <summary>The units from the future parent up to the root, or up to this unit when it would come to stand under itself.</summary>
    private async Task<List<UnitState>> AboveAsync(Caller caller, UnitFacts facts, IReadOnlyList<StreamVersion> found)
    {
        var above = new List<UnitState>();
        for (var next = facts.Parent; next is { } parent && above.All(unit => unit.Unit != parent); next = above[^1].Facts?.Parent)
        {
            above.Add(parent == Current.Unit ? Current : (await StatesAsync(caller, [parent], found))[0]);
        }

        return above;
    }

    private Task<UnitState[]> StatesAsync(Caller caller, IEnumerable<UnitId> units, IReadOnlyList<StreamVersion> found) =>
        Task.WhenAll(units.Select(unit => GrainFactory.GetGrain<IUnitGrain>(GrainKey.Of(Workspace, unit.Value))
            .State(caller, found.FirstOrDefault(version => version.Stream == StreamId.Of(unit)).Version)));
}
