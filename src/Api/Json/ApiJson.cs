using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CadreOrleans.Domain.Serialization;

namespace CadreOrleans.Api.Json;

/// <summary>JSON of the API: camelCase, ISO dates, enums as strings, unknown properties refused.</summary>
internal static class ApiJson
{
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.AllowOutOfOrderMetadataProperties = true;
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(Sentences.Add);
        foreach (var converter in Converters())
        {
            options.Converters.Add(converter);
        }
    }

    private static IEnumerable<JsonConverter> Converters() =>
    [
        new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
        new DayConverter(),
        new OfficialIdConverter(),
        new UnitIdConverter(),
        new PositionIdConverter(),
        new ScenarioIdConverter(),
        new RunIdConverter(),
        new WorkspaceIdConverter(),
        new IncumbencyIdConverter(),
        new PlanIdConverter(),
        new MonthConverter(),
        new PartialDateConverter(),
    ];
}
