using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CadreOrleans.Domain.Tests.Regulations;

/// <summary>Checks a document against the part of JSON Schema (draft 2020-12) that the pack's schema uses; any other keyword is an error of the schema.</summary>
internal sealed class SchemaCheck(JsonObject root)
{
    private static readonly HashSet<string> Notes = ["$schema", "$id", "$defs", "title", "description"];

    public List<string> Errors { get; } = [];

    public List<string> Check(JsonNode? document)
    {
        Errors.Clear();
        Check(root, document, "$");
        return Errors;
    }

    private void Check(JsonObject schema, JsonNode? node, string path)
    {
        foreach (var (keyword, value) in schema)
        {
            if (!Notes.Contains(keyword) && !Holds(schema, keyword, value!, node, path))
            {
                Errors.Add($"{path}: {keyword} {value!.ToJsonString()}");
            }
        }
    }

    private bool Holds(JsonObject schema, string keyword, JsonNode value, JsonNode? node, string path)
    {
        switch (keyword)
        {
            case "$ref":
                Check(root["$defs"]![value.GetValue<string>()["#/$defs/".Length..]]!.AsObject(), node, path);
                return true;
            case "type":
                return TypeOf(node, value.GetValue<string>());
            case "enum":
                return value.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, node));
            case "pattern":
                return node?.GetValueKind() != JsonValueKind.String || Regex.IsMatch(node.GetValue<string>(), value.GetValue<string>());
            case "minLength":
                return node?.GetValueKind() != JsonValueKind.String || node.GetValue<string>().Length >= value.GetValue<int>();
            case "minimum":
                return node?.GetValueKind() != JsonValueKind.Number || node.GetValue<double>() >= value.GetValue<double>();
            case "exclusiveMinimum":
                return node?.GetValueKind() != JsonValueKind.Number || node.GetValue<double>() > value.GetValue<double>();
            case "maximum":
                return node?.GetValueKind() != JsonValueKind.Number || node.GetValue<double>() <= value.GetValue<double>();
            case "required":
                return node is not JsonObject || value.AsArray().All(name => node.AsObject().ContainsKey(name!.GetValue<string>()));
            case "minItems":
                return node is not JsonArray || node.AsArray().Count >= value.GetValue<int>();
            case "items":
                for (var i = 0; i < (node as JsonArray)?.Count; i++)
                {
                    Check(value.AsObject(), node![i], $"{path}[{i}]");
                }

                return true;
            case "properties":
                foreach (var (name, child) in node as JsonObject ?? [])
                {
                    if (value[name] is JsonObject property)
                    {
                        Check(property, child, $"{path}.{name}");
                    }
                }

                return true;
            case "propertyNames":
                foreach (var (name, _) in node as JsonObject ?? [])
                {
                    Check(value.AsObject(), JsonValue.Create(name), $"{path}.{name}");
                }

                return true;
            case "additionalProperties":
                var others = (node as JsonObject ?? []).Where(entry => schema["properties"]?[entry.Key] is null).ToArray();
                foreach (var (name, child) in value is JsonObject ? others : [])
                {
                    Check(value.AsObject(), child, $"{path}.{name}");
                }

                return value is JsonObject || value.GetValue<bool>() || others.Length == 0;
            default:
                throw new NotSupportedException($"The schema uses '{keyword}', which this check does not know.");
        }
    }

    private static bool TypeOf(JsonNode? node, string type) => (type, node?.GetValueKind()) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) or ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => node!.GetValue<double>() % 1 == 0,
        _ => false,
    };
}
