namespace CadreOrleans.Domain.Scenarios.Catalogue;

using System.Globalization;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;

/// <summary>Names of what an intervention names, in the reader's language and as far as the reader may see them.</summary>
public interface IInterventionNames
{
    /// <summary>Name of an official.</summary>
    string Official(OfficialId official);

    /// <summary>Name of a position.</summary>
    string Position(PositionId position);

    /// <summary>Name of a unit.</summary>
    string Unit(UnitId unit);

    /// <summary>Name of a tier.</summary>
    string Tier(string tier);

    /// <summary>A month as it is written.</summary>
    string Month(Month month);

    /// <summary>A reason of an exit as it stands in a sentence.</summary>
    string Reason(ForcedExitReason reason);
}

/// <summary>A part of a sentence.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Field">The field whose value it is; null for the words between.</param>
public sealed record SentencePart(string Text, string? Field);

/// <summary>Says an intervention as a sentence of its catalogue entry.</summary>
public static class InterventionSentences
{
    /// <summary>The parts of the sentence in a language; one part with the kind when the catalogue has no such kind.</summary>
    public static IReadOnlyList<SentencePart> Of(Intervention intervention, string language, IInterventionNames names)
    {
        if (InterventionCatalogue.Find(intervention.Kind) is not { } spec)
        {
            return [new SentencePart(intervention.Kind, null)];
        }

        var parts = new List<SentencePart>();
        foreach (var (text, optional) in Stretches(spec.Sentence.In(language)))
        {
            var stretch = Parts(text, field => Value(intervention, spec, field, language, names)).ToList();
            if (!optional || stretch.TrueForAll(part => part.Field is null || part.Text.Length > 0))
            {
                parts.AddRange(stretch);
            }
        }

        return parts;
    }

    private static IEnumerable<(string Text, bool Optional)> Stretches(string sentence)
    {
        var rest = sentence;
        while (rest.IndexOf('[', StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = rest.IndexOf(']', StringComparison.Ordinal);
            yield return (rest[..open], false);
            yield return (rest[(open + 1)..close], true);
            rest = rest[(close + 1)..];
        }

        yield return (rest, false);
    }

    private static IEnumerable<SentencePart> Parts(string text, Func<string, string> value)
    {
        var rest = text;
        while (rest.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = rest.IndexOf('}', StringComparison.Ordinal);
            if (open > 0)
            {
                yield return new SentencePart(rest[..open], null);
            }

            yield return Part(rest[(open + 1)..close], value);
            rest = rest[(close + 1)..];
        }

        if (rest.Length > 0)
        {
            yield return new SentencePart(rest, null);
        }
    }

    /// <summary>The value of a field; with words behind a colon, those that go with its number.</summary>
    private static SentencePart Part(string place, Func<string, string> value) => place.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        ? new SentencePart(SentenceFormat.Fill(CultureInfo.InvariantCulture, $"{{0{place[colon..]}}}", value(place[..colon])), null)
        : new SentencePart(value(place), place);

    private static string Value(Intervention intervention, InterventionSpec spec, string field, string language, IInterventionNames names) =>
        InterventionFields.Read(intervention, field) switch
        {
            null => string.Empty,
            Month month => names.Month(month),
            OfficialId official => names.Official(official),
            PositionId position => names.Position(position),
            UnitId unit => names.Unit(unit),
            ForcedExitReason reason => names.Reason(reason),
            int number => number.ToString("N0", CultureInfo.GetCultureInfo(language.StartsWith("vi", StringComparison.OrdinalIgnoreCase) ? "vi-VN" : "en-GB")),
            IReadOnlyList<OfficialId> officials => string.Join(", ", officials.Select(names.Official)),
            IReadOnlyList<PositionId> positions => string.Join(", ", positions.Select(names.Position)),
            IReadOnlyList<UnitId> units => string.Join(", ", units.Select(names.Unit)),
            IReadOnlyList<PlannedMove> moves => string.Join("; ", moves.Select(move => $"{names.Official(move.Official)} → {names.Position(move.Position)}")),
            IReadOnlyList<TakeUp> offer => string.Join("; ", offer.Select(one => Spoken(one, language))),
            string tier when field == InterventionFields.Tier.Name => names.Tier(tier),
            string word when spec.Find(field)?.Choices?.FirstOrDefault(choice => choice.Code == word) is { } choice => choice.Label.In(language),
            string text => text,
            _ => string.Empty,
        };

    private static string Spoken(TakeUp one, string language) => language.StartsWith("vi", StringComparison.OrdinalIgnoreCase)
        ? string.Create(CultureInfo.InvariantCulture, $"còn không quá {one.MonthsLeft} tháng: {one.Percent}%")
        : string.Create(CultureInfo.InvariantCulture, $"up to {one.MonthsLeft} {(one.MonthsLeft == 1 ? "month" : "months")} left: {one.Percent}%");
}
