using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Domain.Tests.Regulations;

/// <summary>The published schema and the reader say the same of a pack's form.</summary>
public sealed class PackSchemaTests
{
    [Theory]
    [InlineData("vn-district")]
    [InlineData("generic")]
    public void Schema_WhenShippedPack_Accepts(string pack) => new SchemaCheck(PackFiles.Schema()).Check(PackFiles.Shipped(pack)).ShouldBeEmpty();

    [Theory]
    [InlineData("missing-top")]
    [InlineData("missing-nested")]
    [InlineData("unknown-top")]
    [InlineData("unknown-nested")]
    [InlineData("wrong-type")]
    [InlineData("unknown-enum")]
    [InlineData("null-value")]
    [InlineData("bad-month")]
    [InlineData("bad-id")]
    [InlineData("no-tiers")]
    [InlineData("no-bands")]
    public void Schema_WhenTheFormIsDamaged_Refuses(string damage)
    {
        var pack = PackFiles.VnDistrict();
        PackReaderTests.Damage(pack, damage);
        new SchemaCheck(PackFiles.Schema()).Check(pack).ShouldNotBeEmpty();
    }

    [Fact]
    public void Schema_WhenComparedWithTheReader_HasTheSamePropertiesAndRequiresTheSame()
    {
        var schema = PackFiles.Schema();
        Compare(schema, schema, PackJson.Default.PackDocument, "$");
    }

    private static void Compare(JsonObject root, JsonObject schema, JsonTypeInfo type, string path)
    {
        if (schema["$ref"] is { } reference)
        {
            schema = root["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!.AsObject();
        }

        if (type.Kind == JsonTypeInfoKind.Enumerable)
        {
            Compare(root, schema["items"]!.AsObject(), type.Options.GetTypeInfo(type.ElementType!), path + "[]");
            return;
        }

        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        var properties = schema["properties"]!.AsObject();
        properties.Select(property => property.Key).Order(StringComparer.Ordinal)
            .ShouldBe(type.Properties.Select(property => property.Name).Order(StringComparer.Ordinal), path);
        schema["required"]!.AsArray().Select(name => name!.GetValue<string>()).Order(StringComparer.Ordinal)
            .ShouldBe(type.Properties.Where(property => property.IsRequired).Select(property => property.Name).Order(StringComparer.Ordinal), path);
        foreach (var property in type.Properties)
        {
            Compare(root, properties[property.Name]!.AsObject(), type.Options.GetTypeInfo(property.PropertyType), $"{path}.{property.Name}");
        }
    }
}
