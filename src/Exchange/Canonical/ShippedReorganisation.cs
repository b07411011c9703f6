using System.Text.Json;
using System.Text.Json.Serialization;
using CadreOrleans.Domain.Serialization;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Exchange.Canonical;

/// <summary>A reorganisation that ships with a sample, as a scenario made from a table of old and new units.</summary>
/// <param name="Scenario">Identifier of the scenario.</param>
/// <param name="Name">Its name.</param>
/// <param name="Month">Month of the new structure.</param>
/// <param name="Table">File name of the table, beside the description.</param>
/// <param name="AbolishedTier">Code of a tier that is dropped in the same month; null if none.</param>
public sealed record ShippedReorganisation(string Scenario, string Name, Month Month, string Table, string? AbolishedTier = null)
{
    /// <summary>The reorganisations that ship with a sample, each with the bytes of its table.</summary>
    /// <param name="directory">The folder of the samples.</param>
    /// <param name="sample">Name of the sample.</param>
    internal static IReadOnlyList<(ShippedReorganisation Description, byte[] Table)> Read(string directory, string sample)
    {
        var folder = Path.Combine(directory, "reorganisations");
        var file = Path.Combine(folder, sample + ".json");
        return File.Exists(file)
            ? [.. (JsonSerializer.Deserialize(File.ReadAllBytes(file), ShippedJson.Default.IReadOnlyListShippedReorganisation) ?? [])
                .Select(description => (description, File.ReadAllBytes(Path.Combine(folder, description.Table))))]
            : [];
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(MonthConverter)])]
[JsonSerializable(typeof(IReadOnlyList<ShippedReorganisation>))]
internal sealed partial class ShippedJson : JsonSerializerContext;
