using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Officials;
using Orleans.Concurrency;

namespace CadreOrleans.Contracts.Officials;

/// <summary>One official: owns the person's file and career. Key: <c>workspace/official</c>.</summary>
[Alias("cadre.official-grain")]
public interface IOfficialGrain : IGrainWithStringKey
{
    /// <summary>Registers the person.</summary>
    [Requires(Right.Record)]
    [Alias("register")]
    Task<Outcome<Recorded>> Register(Caller caller, OfficialFacts facts, DateOnly on, CommandContext context);

    /// <summary>Replaces what is recorded of the person from a day on.</summary>
    [Requires(Right.Record)]
    [Alias("correct")]
    Task<Outcome<Recorded>> Correct(Caller caller, OfficialFacts facts, DateOnly on, CommandContext context);

    /// <summary>Enters a fact in the person's file: a degree, a training, an assessment, a measure of discipline, ...</summary>
    [Requires(Right.Record)]
    [Alias("record")]
    Task<Outcome<Recorded>> Record(Caller caller, FileEntry entry, DateOnly on, CommandContext context);

    /// <summary>Ends the person's service: every seat is left and every nomination removed, in one commit.</summary>
    [Requires(Right.Record)]
    [Alias("leave")]
    Task<Outcome<Recorded>> Leave(Caller caller, LeavingReason reason, DateOnly on, CommandContext context);

    /// <summary>Makes another record of the same person part of this one, on every day.</summary>
    [Requires(Right.Record)]
    [Alias("merge")]
    Task<Outcome<Recorded>> Merge(Caller caller, string duplicate, DateOnly on, CommandContext context);

    /// <summary>Takes a record out again that was made part of this one: they were two persons after all.</summary>
    [Requires(Right.Record)]
    [Alias("split")]
    Task<Outcome<Recorded>> Split(Caller caller, string duplicate, DateOnly on, CommandContext context);

    /// <summary>Undoes the commit that made a record part of this one, as long as nothing later rests on it.</summary>
    [Requires(Right.Record)]
    [Alias("undo-merge")]
    Task<Outcome<Recorded>> UndoMerge(Caller caller, string duplicate, CommandContext context);

    /// <summary>The official's state, at least as new as the version, for the grains that decide about several.</summary>
    [Requires(Right.ReadOrganisation)]
    [AlwaysInterleave]
    [Alias("state")]
    Task<OfficialState> State(Caller caller, long atLeast);

    /// <summary>Says that the official's stream has grown; a lost message costs one reload.</summary>
    [Requires(Right.None)]
    [OneWay]
    [AlwaysInterleave]
    [Alias("grew")]
    Task Grew(Caller caller, long version);
}
