namespace CadreOrleans.Domain.Decisions;

using System.Collections.Immutable;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;

/// <summary>What kind of refusal it is; decides how a caller may go on.</summary>
public enum RefusalKind
{
    /// <summary>The request contradicts the records or itself; another request is needed.</summary>
    Invalid,

    /// <summary>What the request names does not exist.</summary>
    NotFound,

    /// <summary>Somebody else changed the same thing meanwhile, or the command key was used for another request.</summary>
    Conflict,

    /// <summary>The caller has no right to it.</summary>
    Denied,

    /// <summary>Nothing can be written, or computed, at the moment; the same request may succeed later.</summary>
    Unavailable,

    /// <summary>What the request changes was changed since the caller read it; it must be read again.</summary>
    Outdated,
}

/// <summary>
/// An expected failure, as a value. The code is stable and has a sentence in both languages that says what is wrong and what would be right;
/// the arguments fill the sentence and never contain personal data.
/// </summary>
/// <param name="Code">Stable code, lower-kebab.</param>
/// <param name="Kind">What kind of refusal.</param>
/// <param name="Field">The field of the request that is wrong, in camelCase; null when it is none in particular.</param>
/// <param name="Arguments">Values for the sentence, in its order, in invariant form.</param>
/// <param name="Source">The regulation that refuses, where one does.</param>
[GenerateSerializer, Immutable, Alias("cadre.refusal")]
public sealed record Refusal(
    [property: Id(0)] string Code,
    [property: Id(1)] RefusalKind Kind,
    [property: Id(2)] string? Field,
    [property: Id(3)] ImmutableArray<string> Arguments,
    [property: Id(4)] Citation? Source = null)
{
    /// <summary>The answer of the rule that refuses, with what it rests on; null when none of the rules on officials does.</summary>
    [Id(5)]
    public Finding? Finding { get; init; }

    /// <summary>A refusal because the request is wrong.</summary>
    public static Refusal Invalid(string code, string? field, params ReadOnlySpan<string> arguments) =>
        new(code, RefusalKind.Invalid, field, [.. arguments]);

    /// <summary>A refusal because something named does not exist.</summary>
    public static Refusal NotFound(string code, string? field, params ReadOnlySpan<string> arguments) =>
        new(code, RefusalKind.NotFound, field, [.. arguments]);

    /// <summary>A refusal because of a concurrent change.</summary>
    public static Refusal Conflict(string code) => new(code, RefusalKind.Conflict, null, []);

    /// <summary>A refusal because the caller decided on what no longer stands.</summary>
    public static Refusal Outdated(string code) => new(code, RefusalKind.Outdated, null, []);

    /// <summary>A refusal for want of a right.</summary>
    public static Refusal Denied(string code) => new(code, RefusalKind.Denied, null, []);

    /// <summary>A refusal because writing or computing is not possible at the moment.</summary>
    public static Refusal Unavailable(string code) => new(code, RefusalKind.Unavailable, null, []);
}
