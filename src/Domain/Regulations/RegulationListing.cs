namespace CadreOrleans.Domain.Regulations;

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

/// <summary>One value of a pack with what it rests on.</summary>
/// <param name="Path">Where it stands; entries of lists by their code.</param>
/// <param name="Value">The value, as JSON.</param>
/// <param name="Source">Document, article and certainty.</param>
/// <param name="IsOwn">Whether the workspace laid it over the shipped pack.</param>
public sealed record RegulationValue(string Path, string Value, Citation Source, bool IsOwn);

/// <summary>Lists every value of a pack with its source; of the regimes on a subject only the one in force on the day.</summary>
public static class RegulationListing
{
    private static readonly string[] NoValues = ["source", "code", "name", "from"];

    /// <summary>The values that apply on a day, in the order of the pack.</summary>
    /// <param name="packs">The shipped packs.</param>
    /// <param name="pack">Identifier of the pack.</param>
    /// <param name="overlay">The workspace's own values; null if none.</param>
    /// <param name="on">The day.</param>
    public static IReadOnlyList<RegulationValue> Of(BuiltInPacks packs, string pack, string? overlay, DateOnly on)
    {
        var shipped = Read(packs.Document(pack, null), on).ToDictionary(entry => entry.Path, entry => (entry.Value, entry.Source));
        return
        [
            .. Read(packs.Document(pack, overlay), on)
                .Select(entry => entry with { IsOwn = !shipped.TryGetValue(entry.Path, out var before) || before != (entry.Value, entry.Source) }),
        ];
    }

    private static IEnumerable<RegulationValue> Read(byte[] document, DateOnly on)
    {
        var root = JsonNode.Parse(document)!.AsObject();
        foreach (var (_, series) in root["regimes"]!.AsObject())
        {
            KeepInForce(series!.AsArray(), on);
        }

        return Walk(root, "$", null);
    }

    private static void KeepInForce(JsonArray series, DateOnly on)
    {
        var day = on.ToString("O", CultureInfo.InvariantCulture);
        var inForce = series.Where(regime => string.CompareOrdinal(From(regime), day) <= 0).MaxBy(From, StringComparer.Ordinal);
        foreach (var other in series.Where(regime => regime != inForce).ToArray())
        {
            series.Remove(other);
        }
    }

    private static string From(JsonNode? regime) => regime!["from"]!.GetValue<string>();

    private static IEnumerable<RegulationValue> Walk(JsonNode? node, string path, Citation? source)
    {
        switch (node)
        {
            case JsonObject value when value["source"] is JsonObject own && value["value"] is { } single:
                return [new RegulationValue(path, single.ToJsonString(), Cite(own), false)];
            case JsonObject parts:
                var nearest = parts["source"] is JsonObject given ? Cite(given) : source;
                return parts.Where(part => !NoValues.Contains(part.Key)).SelectMany(part => Walk(part.Value, $"{path}.{part.Key}", nearest));
            case JsonArray list when list.Any(entry => entry is JsonObject):
                return list.SelectMany((entry, index) => Walk(entry, $"{path}[{Name(entry, index)}]", source));
            default:
                return source is null || node is null ? [] : [new RegulationValue(path, node.ToJsonString(), source, false)];
        }
    }

    private static string Name(JsonNode? entry, int index) =>
        entry is JsonObject item && item["code"] is JsonValue code ? code.GetValue<string>() : index.ToString(CultureInfo.InvariantCulture);

    private static Citation Cite(JsonObject source) => new(
        source["document"]!.GetValue<string>(),
        Enum.Parse<Certainty>(source["certainty"]!.GetValue<string>(), ignoreCase: true),
        source["article"]?.GetValue<string>());
}
