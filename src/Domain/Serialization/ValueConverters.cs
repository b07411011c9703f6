namespace CadreOrleans.Domain.Serialization;

using System.Text.Json;
using System.Text.Json.Serialization;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Time;

/// <summary>Writes a one-value type as the JSON string it prints as.</summary>
/// <typeparam name="T">The type.</typeparam>
public abstract class TextConverter<T> : JsonConverter<T>
{
    /// <summary>Makes the value from its text.</summary>
    /// <exception cref="FormatException">The text has not the type's form.</exception>
    protected abstract T FromText(string text);

    /// <summary>The value's text.</summary>
    protected abstract string ToText(T value);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A {typeof(T).Name} is written as a string.");
        }

        try
        {
            return FromText(reader.GetString()!);
        }
        catch (FormatException wrong)
        {
            throw new JsonException(wrong.Message, wrong);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(ToText(value));
}

/// <summary>JSON form of <see cref="OfficialId"/>.</summary>
public sealed class OfficialIdConverter : TextConverter<OfficialId>
{
    /// <inheritdoc/>
    protected override OfficialId FromText(string text) => new(text);

    /// <inheritdoc/>
    protected override string ToText(OfficialId value) => value.Value;
}

/// <summary>JSON form of <see cref="UnitId"/>.</summary>
public sealed class UnitIdConverter : TextConverter<UnitId>
{
    /// <inheritdoc/>
    protected override UnitId FromText(string text) => new(text);

    /// <inheritdoc/>
    protected override string ToText(UnitId value) => value.Value;
}

/// <summary>JSON form of <see cref="PositionId"/>.</summary>
public sealed class PositionIdConverter : TextConverter<PositionId>
{
    /// <inheritdoc/>
    protected override PositionId FromText(string text) => new(text);

    /// <inheritdoc/>
    protected override string ToText(PositionId value) => value.Value;
}

/// <summary>JSON form of <see cref="ScenarioId"/>.</summary>
public sealed class ScenarioIdConverter : TextConverter<ScenarioId>
{
    /// <inheritdoc/>
    protected override ScenarioId FromText(string text) => new(text);

    /// <inheritdoc/>
    protected override string ToText(ScenarioId value) => value.Value;
}

/// <summary>JSON form of <see cref="RunId"/>.</summary>
public sealed class RunIdConverter : TextConverter<RunId>
{
    /// <inheritdoc/>
    protected override RunId FromText(string text) => new(text);

    /// <inheritdoc/>
    protected override string ToText(RunId value) => value.Value;
}

/// <summary>JSON form of <see cref="WorkspaceId"/>.</summary>
public sealed class WorkspaceIdConverter : TextConverter<WorkspaceId>
{
    /// <inheritdoc/>
    protected override WorkspaceId FromText(string text) => new(text);

    /// <inheritdoc/>
    protected override string ToText(WorkspaceId value) => value.Value;
}

/// <summary>JSON form of <see cref="IncumbencyId"/>.</summary>
public sealed class IncumbencyIdConverter : TextConverter<IncumbencyId>
{
    /// <inheritdoc/>
    protected override IncumbencyId FromText(string text) => new(text);

    /// <inheritdoc/>
    protected override string ToText(IncumbencyId value) => value.Value;
}

/// <summary>JSON form of <see cref="PlanId"/>: <c>term/scope</c>.</summary>
public sealed class PlanIdConverter : TextConverter<PlanId>
{
    /// <inheritdoc/>
    protected override PlanId FromText(string text) =>
        PlanId.TryParse(text, out var plan) ? plan : throw new FormatException("A plan is named term/scope.");

    /// <inheritdoc/>
    protected override string ToText(PlanId value) => value.ToString();
}

/// <summary>JSON form of <see cref="Month"/>: <c>yyyy-MM</c>.</summary>
public sealed class MonthConverter : TextConverter<Month>
{
    /// <inheritdoc/>
    protected override Month FromText(string text) =>
        Month.TryParse(text, out var month) ? month : throw new FormatException($"'{text}' is not a month of the form yyyy-MM.");

    /// <inheritdoc/>
    protected override string ToText(Month value) => value.ToString();
}
