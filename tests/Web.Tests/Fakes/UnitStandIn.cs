using System.Collections.Immutable;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Units;
using CadreOrleans.Domain.Units.Decisions;

namespace CadreOrleans.Web.Tests.Fakes;

/// <summary>Decides as the product does, on the tree that the tests made up, and keeps what was sent.</summary>
internal sealed class UnitStandIn(District district, string unit) : IUnitGrain
{
    public Task<Outcome<Recorded>> Create(Caller caller, UnitFacts facts, DateOnly on, CommandContext context) =>
        district.Decide(facts, context, UnitDecisions.Create(UnitState.Unknown(new UnitId(unit)), facts.Parent is { } parent ? District.UnitState(parent) : null, facts, on), unit);

    public Task<Outcome<Recorded>> Correct(Caller caller, UnitFacts facts, DateOnly on, CommandContext context) =>
        district.Decide(facts, context, UnitDecisions.Correct(Known, facts.Parent is { } parent ? [District.UnitState(parent)] : [], facts, on));

    public Task<Outcome<Recorded>> Merge(Caller caller, ImmutableArray<UnitId> merged, DateOnly on, CommandContext context) =>
        district.Decide(merged, context, UnitDecisions.Merge(Known, [.. merged.Select(District.UnitState)], [], on));

    public Task<Outcome<Recorded>> Abolish(Caller caller, DateOnly on, CommandContext context) =>
        district.Decide(unit, context, UnitDecisions.Abolish(Known, [], on));

    public Task<UnitState> State(Caller caller, long atLeast) => Task.FromResult(Known);

    public Task Grew(Caller caller, long version) => Task.CompletedTask;

    private UnitState Known => District.UnitState(new UnitId(unit));
}
