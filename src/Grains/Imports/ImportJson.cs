using System.Text.Json;

namespace CadreOrleans.Grains.Imports;

/// <summary>How a planner's choices are kept.</summary>
internal static class ImportJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web);
}
