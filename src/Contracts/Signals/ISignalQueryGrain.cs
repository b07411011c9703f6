using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Contracts.Signals;

/// <summary>What in the records ought to be looked into: assessments, bars from discipline, relatives in one unit. Key: the workspace.</summary>
[Alias("cadre.signal-query-grain")]
public interface ISignalQueryGrain : IGrainWithStringKey
{
    /// <summary>
    /// Signals of every kind that the caller may see, or of one kind; refused when workspace, unit or kind is unknown. A kind asked for by name
    /// without its right is denied; otherwise the answer names the kinds withheld.
    /// </summary>
    [Requires(Right.ReadOrganisation)]
    [Alias("list")]
    Task<Outcome<Answer<SignalList>>> List(Caller caller, Reading reading, string? kind, string? unit, int limit, string? cursor);
}

/// <summary>Signals.</summary>
/// <param name="Signals">A part of them, by kind.</param>
/// <param name="Totals">Number of signals of each kind that the caller may see, zero included.</param>
/// <param name="Hidden">Kinds withheld for want of a right.</param>
/// <param name="NotMeasured">What assessments do not allow to measure, in words; empty for who may not see assessments or did not ask about them.</param>
[GenerateSerializer, Immutable, Alias("cadre.signal-list")]
public sealed record SignalList(
    [property: Id(0)] Page<SignalView> Signals,
    [property: Id(1)] IReadOnlyDictionary<string, int> Totals,
    [property: Id(2)] IReadOnlyList<string> Hidden,
    [property: Id(3)] IReadOnlyList<Bilingual> NotMeasured);

/// <summary>One signal: a question to look into, never a finding against anybody.</summary>
/// <param name="Kind">Short code of the kind.</param>
/// <param name="Name">What it points at, in words.</param>
/// <param name="Source">The rule behind it, with article and certainty.</param>
/// <param name="Unit">Unit; null if none.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="Official">Official; null when it is about a unit.</param>
/// <param name="OfficialName">Name; null when it was erased.</param>
/// <param name="Relative">The related official, for relatives in one unit.</param>
/// <param name="RelativeName">Name.</param>
/// <param name="Year">Year assessed; null if none.</param>
/// <param name="On">Day on which it arose, or for a bar the first day without it; null if none.</param>
/// <param name="Group">Short code of the group, the level, the bar or the post meant; null if none.</param>
/// <param name="Count">The number found; null if none.</param>
/// <param name="Limit">What would be in order; null if nothing is set.</param>
[GenerateSerializer, Immutable, Alias("cadre.signal-view")]
public sealed record SignalView(
    [property: Id(0)] string Kind,
    [property: Id(1)] Bilingual Name,
    [property: Id(2)] Citation Source,
    [property: Id(3)] string? Unit,
    [property: Id(4)] string? UnitName,
    [property: Id(5)] string? Official,
    [property: Id(6)] string? OfficialName,
    [property: Id(7)] string? Relative,
    [property: Id(8)] string? RelativeName,
    [property: Id(9)] int? Year,
    [property: Id(10)] DateOnly? On,
    [property: Id(11)] string? Group,
    [property: Id(12)] int? Count,
    [property: Id(13)] int? Limit);
