using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CadreOrleans.Api.Json;

/// <summary>A text has the place of a date and is none that the calendar has.</summary>
internal sealed class ImpossibleDateException(string text) : JsonException("Not a day of the calendar.")
{
    /// <summary>The text as written.</summary>
    public string Text { get; } = text;
}

/// <summary>Reads <c>yyyy-MM-dd</c>, and tells a day that does not exist from a text that is no date at all.</summary>
internal sealed class DayConverter : JsonConverter<DateOnly>
{
    private const string Form = "yyyy-MM-dd";

    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException();
        }

        var text = reader.GetString()!;
        return DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new ImpossibleDateException(text);
    }

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(Form, CultureInfo.InvariantCulture));
}
