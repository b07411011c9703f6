using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Domain.Tests.Regulations;

/// <summary>The pack's files as they stand in the source tree.</summary>
internal static class PackFiles
{
    public static JsonObject VnDistrict() => Shipped("vn-district");

    public static JsonObject Shipped(string pack)
    {
        using var stream = typeof(BuiltInPacks).Assembly.GetManifestResourceStream($"regulations/{pack}.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }

    public static JsonObject Schema([CallerFilePath] string path = "") => JsonNode.Parse(File.ReadAllText(
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "regulations", "pack.schema.json")))!.AsObject();
}
