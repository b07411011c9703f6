using System.Collections.Immutable;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Contracts.Commands;

/// <summary>A value, or why there is none.</summary>
/// <typeparam name="T">The value.</typeparam>
[GenerateSerializer, Immutable, Alias("cadre.outcome`1")]
public sealed record Outcome<T>
    where T : class
{
    /// <summary>The value; null when refused.</summary>
    [Id(0)]
    public T? Value { get; init; }

    /// <summary>Why it is refused; null when it is not.</summary>
    [Id(1)]
    public Refusal? Refusal { get; init; }

    /// <summary>A value is an outcome.</summary>
    public static implicit operator Outcome<T>(T value) => new() { Value = value };

    /// <summary>A refusal is an outcome.</summary>
    public static implicit operator Outcome<T>(Refusal refusal) => new() { Refusal = refusal };
}

/// <summary>What a command did, or would do.</summary>
/// <param name="LedgerPosition">Position of its last event; for a dry run the position it was judged at.</param>
/// <param name="Replayed">Whether it had been recorded before under the same key.</param>
/// <param name="DryRun">Whether nothing was recorded.</param>
/// <param name="Id">Identifier of what was created, if anything was.</param>
/// <param name="Effects">What changes, in order; of a bulk load the first 1,000.</param>
[GenerateSerializer, Immutable, Alias("cadre.recorded")]
public sealed record Recorded(
    [property: Id(0)] long LedgerPosition,
    [property: Id(1)] bool Replayed,
    [property: Id(2)] bool DryRun,
    [property: Id(3)] string? Id,
    [property: Id(4)] ImmutableArray<Effect> Effects)
{
    /// <summary>Targets that are missed, standards that are still to be learned: kept, and to be reasoned.</summary>
    [Id(5)]
    public ImmutableArray<Warning> Warnings { get; init; } = [];
}

/// <summary>Something that a command was recorded in spite of.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Text">What it is, in words.</param>
/// <param name="Source">Document, article and certainty behind it.</param>
/// <param name="Official">Official concerned, if any.</param>
/// <param name="Position">Position concerned, if any.</param>
[GenerateSerializer, Immutable, Alias("cadre.warning")]
public sealed record Warning(
    [property: Id(0)] string Code,
    [property: Id(1)] Bilingual Text,
    [property: Id(2)] Citation Source,
    [property: Id(3)] string? Official = null,
    [property: Id(4)] string? Position = null);

/// <summary>One change that a command makes: the event's stored type name, its day and what it concerns.</summary>
/// <param name="Event">Stored event type name, such as <c>career.ended</c>.</param>
/// <param name="On">Effective day.</param>
/// <param name="Official">Official concerned, if any.</param>
/// <param name="Position">Position concerned, if any.</param>
/// <param name="Unit">Unit concerned, if any.</param>
/// <param name="Plan">Plan concerned, if any.</param>
[GenerateSerializer, Immutable, Alias("cadre.effect")]
public sealed record Effect(
    [property: Id(0)] string Event,
    [property: Id(1)] DateOnly On,
    [property: Id(2)] string? Official = null,
    [property: Id(3)] string? Position = null,
    [property: Id(4)] string? Unit = null,
    [property: Id(5)] string? Plan = null);
