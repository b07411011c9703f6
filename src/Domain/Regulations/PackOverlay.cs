namespace CadreOrleans.Domain.Regulations;

using System.Text.Json;
using System.Text.Json.Nodes;

/// <summary>
/// Lays a workspace's own values over a pack: a JSON merge patch (RFC 7396), in which lists whose entries have codes are merged by code, so that one value of
/// one regime can be changed without repeating the rest.
/// </summary>
internal static class PackOverlay
{
    private const string Code = "code";

    /// <summary>The document with the values laid over it.</summary>
    /// <exception cref="InvalidPackException">The overlay is no JSON object, or it changes what names the pack.</exception>
    public static byte[] Apply(ReadOnlySpan<byte> pack, string overlay)
    {
        JsonNode? patch;
        try
        {
            patch = JsonNode.Parse(overlay);
        }
        catch (JsonException wrong)
        {
            throw new InvalidPackException([new PackError(wrong.Path ?? "$", wrong.Message)]);
        }

        if (patch is not JsonObject values)
        {
            throw new InvalidPackException([new PackError("$", "An overlay is a JSON object.")]);
        }

        if (values.ContainsKey("id"))
        {
            throw new InvalidPackException([new PackError("$.id", "An overlay changes values of a pack and not which pack it is.")]);
        }

        return JsonSerializer.SerializeToUtf8Bytes(Merge(JsonNode.Parse(pack), values));
    }

    private static JsonNode? Merge(JsonNode? target, JsonNode? patch)
    {
        if (patch is JsonArray changed && target is JsonArray list && HaveCodes(changed) && HaveCodes(list))
        {
            return MergeByCode(list, changed);
        }

        if (patch is not JsonObject values)
        {
            return patch?.DeepClone();
        }

        var merged = target is JsonObject existing ? existing.DeepClone().AsObject() : [];
        foreach (var (name, value) in values)
        {
            if (value is null)
            {
                merged.Remove(name);
            }
            else
            {
                merged[name] = Merge(merged[name], value);
            }
        }

        return merged;
    }

    private static JsonArray MergeByCode(JsonArray list, JsonArray changed)
    {
        var merged = list.DeepClone().AsArray();
        foreach (var entry in changed)
        {
            var place = merged.Select((item, index) => (item, index)).FirstOrDefault(pair => CodeOf(pair.item) == CodeOf(entry), (null, -1)).index;
            if (place < 0)
            {
                merged.Add(entry!.DeepClone());
            }
            else
            {
                merged[place] = Merge(merged[place], entry);
            }
        }

        return merged;
    }

    private static bool HaveCodes(JsonArray list) => list.Count > 0 && list.All(entry => CodeOf(entry) is not null);

    private static string? CodeOf(JsonNode? entry) => entry is JsonObject item && item[Code] is JsonValue code && code.TryGetValue<string>(out var text) ? text : null;
}
