namespace CadreOrleans.Domain.Identifiers;

/// <summary>Names a scenario. Opaque; see <see cref="Identifier"/> for its form.</summary>
[GenerateSerializer, Immutable, Alias("cadre.scenario-id")]
public readonly record struct ScenarioId : IComparable<ScenarioId>
{
    /// <summary>Makes the identifier.</summary>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public ScenarioId(string value) => Value = Identifier.Checked(value);

    /// <summary>The identifier's text.</summary>
    [Id(0)]
    public string Value { get; }

    /// <inheritdoc/>
    public int CompareTo(ScenarioId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Earlier in ordinal order.</summary>
    public static bool operator <(ScenarioId left, ScenarioId right) => left.CompareTo(right) < 0;

    /// <summary>Later in ordinal order.</summary>
    public static bool operator >(ScenarioId left, ScenarioId right) => left.CompareTo(right) > 0;

    /// <summary>Not later in ordinal order.</summary>
    public static bool operator <=(ScenarioId left, ScenarioId right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier in ordinal order.</summary>
    public static bool operator >=(ScenarioId left, ScenarioId right) => left.CompareTo(right) >= 0;
}
