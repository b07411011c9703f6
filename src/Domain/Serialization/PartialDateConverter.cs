namespace CadreOrleans.Domain.Serialization;

using System.Text.Json;
using System.Text.Json.Serialization;
using CadreOrleans.Domain.Time;

/// <summary>JSON form of <see cref="PartialDate"/>: <c>{ "value": "1975-05", "precision": "month" }</c>; value and precision must agree.</summary>
public sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    /// <inheritdoc/>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A partial date is written { \"value\": \"1975-05\", \"precision\": \"month\" }.");
        }

        string? value = null;
        string? precision = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "value":
                    value = reader.GetString();
                    break;
                case "precision":
                    precision = reader.GetString();
                    break;
                default:
                    throw new JsonException($"A partial date has no property '{name}'.");
            }
        }

        if (!PartialDate.TryParse(value, out var date))
        {
            throw new JsonException($"'{value}' is not yyyy, yyyy-MM or yyyy-MM-dd.");
        }

        if (precision is not null && precision != NameOf(date.Precision))
        {
            throw new JsonException($"'{value}' has the precision '{NameOf(date.Precision)}', not '{precision}'.");
        }

        return date;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("value", value.ToString());
        writer.WriteString("precision", NameOf(value.Precision));
        writer.WriteEndObject();
    }

    private static string NameOf(DatePrecision precision) => precision switch
    {
        DatePrecision.Year => "year",
        DatePrecision.Month => "month",
        _ => "day",
    };
}
