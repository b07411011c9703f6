namespace CadreOrleans.Domain.Scenarios.Catalogue;

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

/// <summary>The catalogue as a JSON schema (2020-12) of one intervention; published as <c>docs/interventions.schema.json</c>.</summary>
public static class InterventionSchema
{
    private const string IdPattern = "^[a-z0-9-]{1,64}$";
    private const string MonthPattern = "^[0-9]{4}-(0[1-9]|1[0-2])$";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema's text, with a final newline.</summary>
    public static string Write() => Make().ToJsonString(Indented) + "\n";

    private static JsonObject Make() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "Intervention",
        ["description"] = "One change that a scenario makes. Which fields a kind takes is said by its own entry.",
        ["oneOf"] = new JsonArray([.. InterventionCatalogue.All.Where(spec => spec.MayStand).Select(Of)]),
    };

    private static JsonObject Of(InterventionSpec spec)
    {
        var properties = new JsonObject
        {
            ["kind"] = new JsonObject { ["const"] = spec.Kind },
            ["month"] = Text(MonthPattern),
        };
        foreach (var field in spec.Fields)
        {
            var schema = Of(field);
            schema["title"] = field.Label.En;
            properties[field.Name] = schema;
        }

        string[] required = ["kind", "month", .. spec.Fields.Where(field => field.Required).Select(field => field.Name)];
        return new JsonObject
        {
            ["title"] = spec.Label.En,
            ["description"] = spec.Sentence.En,
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Of(InterventionField field) => field.Type switch
    {
        InterventionFieldType.Official or InterventionFieldType.Position or InterventionFieldType.Unit => Text(IdPattern),
        InterventionFieldType.Officials or InterventionFieldType.Positions or InterventionFieldType.Units => List(field, Text(IdPattern)),
        InterventionFieldType.Month => Text(MonthPattern),
        InterventionFieldType.Number => Number(field.Least, field.Most),
        InterventionFieldType.Reason => OneOf(Enum.GetNames<ForcedExitReason>().Select(name => JsonNamingPolicy.CamelCase.ConvertName(name))),
        InterventionFieldType.Choice => OneOf(field.Choices!.Select(choice => choice.Code)),
        InterventionFieldType.Moves => List(field, Entry(("official", Text(IdPattern)), ("position", Text(IdPattern)))),
        InterventionFieldType.TakeUp => List(field, Entry(("monthsLeft", Number(1, 600)), ("percent", Number(0, 100)))),
        _ => new JsonObject { ["type"] = "string", ["minLength"] = 1 },
    };

    private static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject OneOf(IEnumerable<string> words) => new() { ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) };

    private static JsonObject Number(int? least, int? most)
    {
        var schema = new JsonObject { ["type"] = "integer" };
        if (least is { } from)
        {
            schema["minimum"] = from;
        }

        if (most is { } to)
        {
            schema["maximum"] = to;
        }

        return schema;
    }

    private static JsonObject List(InterventionField field, JsonObject items) => new()
    {
        ["type"] = "array",
        ["items"] = items,
        ["minItems"] = field.Least ?? 1,
        ["maxItems"] = field.Most ?? InterventionCatalogue.MostPeople,
        ["uniqueItems"] = true,
    };

    private static JsonObject Entry(params (string Name, JsonObject Schema)[] fields)
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in fields)
        {
            properties[name] = schema;
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. fields.Select(field => JsonValue.Create(field.Name))]),
            ["additionalProperties"] = false,
        };
    }
}
