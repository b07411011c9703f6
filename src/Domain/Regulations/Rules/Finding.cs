using System.Collections.Immutable;
using System.Text.Json.Serialization;
namespace CadreOrleans.Domain.Regulations.Rules;

/// <summary>What a rule's answer means for a decision (domain notes, section 10).</summary>
public enum RuleKind
{
    /// <summary>Broken, it refuses.</summary>
    Hard,

    /// <summary>Aimed at; missed, it warns.</summary>
    Target,

    /// <summary>A count that must be as stated.</summary>
    Audit,

    /// <summary>Orders those who qualify.</summary>
    Rank,

    /// <summary>Watched; it neither refuses nor warns.</summary>
    Monitor,
}

/// <summary>Answer of a rule.</summary>
public enum Verdict
{
    /// <summary>It holds.</summary>
    Satisfied,

    /// <summary>It does not hold.</summary>
    NotSatisfied,

    /// <summary>The records do not say; never guessed from a missing or imprecise date.</summary>
    Unknown,
}

/// <summary>The answer of one rule about one official and one position, with what it rests on.</summary>
/// <param name="Rule">Code of the rule, lower-kebab; names its text and, in lists, its column.</param>
/// <param name="Kind">What it means for a decision.</param>
/// <param name="Verdict">The answer.</param>
/// <param name="Source">Document, article and certainty of the value applied.</param>
/// <param name="Evidence">Code of the sentence that states the evidence, in <c>RuleTexts</c>.</param>
/// <param name="Arguments">Values of that sentence in invariant form; a word of a closed list as <c>@List.Word</c>; no names.</param>
/// <param name="From">First day on which it holds or would hold, when nothing else changes; null when no day is known.</param>
/// <param name="Until">First day on which it holds no more, when nothing else changes; null when it holds on.</param>
[GenerateSerializer, Immutable, Alias("cadre.finding")]
public sealed record Finding(
    [property: Id(0)] string Rule,
    [property: Id(1)] RuleKind Kind,
    [property: Id(2)] Verdict Verdict,
    [property: Id(3)] Citation Source,
    [property: Id(4)] string Evidence,
    [property: Id(5)] ImmutableArray<string> Arguments,
    [property: Id(6)] DateOnly? From,
    [property: Id(7)] DateOnly? Until)
{
    private const string WithheldEvidence = "withheld";

    /// <summary>Whether the evidence was taken out because the reader may not see it.</summary>
    [JsonIgnore]
    public bool IsWithheld => Evidence == WithheldEvidence;

    /// <summary>The finding without its evidence; that the rule does or does not hold stays visible.</summary>
    public Finding Withhold() => this with { Evidence = WithheldEvidence, Arguments = [], From = null, Until = null };
}
