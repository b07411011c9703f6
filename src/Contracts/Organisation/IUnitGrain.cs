using System.Collections.Immutable;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Units;
using Orleans.Concurrency;

namespace CadreOrleans.Contracts.Organisation;

/// <summary>One unit. Key: <c>workspace/unit</c>.</summary>
[Alias("cadre.unit-grain")]
public interface IUnitGrain : IGrainWithStringKey
{
    /// <summary>Creates the unit.</summary>
    [Requires(Right.Record)]
    [Alias("create")]
    Task<Outcome<Recorded>> Create(Caller caller, UnitFacts facts, DateOnly on, CommandContext context);

    /// <summary>Replaces what is recorded of it from a day on.</summary>
    [Requires(Right.Record)]
    [Alias("correct")]
    Task<Outcome<Recorded>> Correct(Caller caller, UnitFacts facts, DateOnly on, CommandContext context);

    /// <summary>Merges other units into this one; their open positions come over with their holders.</summary>
    [Requires(Right.Record)]
    [Alias("merge")]
    Task<Outcome<Recorded>> Merge(Caller caller, ImmutableArray<UnitId> merged, DateOnly on, CommandContext context);

    /// <summary>Ends the unit; refused while it has positions or units under it.</summary>
    [Requires(Right.Record)]
    [Alias("abolish")]
    Task<Outcome<Recorded>> Abolish(Caller caller, DateOnly on, CommandContext context);

    /// <summary>The unit's state, at least as new as the version, for the grains that decide about several.</summary>
    [Requires(Right.ReadOrganisation)]
    [AlwaysInterleave]
    [Alias("state")]
    Task<UnitState> State(Caller caller, long atLeast);

    /// <summary>Says that the unit's stream has grown; a lost message costs one reload.</summary>
    [Requires(Right.None)]
    [OneWay]
    [AlwaysInterleave]
    [Alias("grew")]
    Task Grew(Caller caller, long version);
}
