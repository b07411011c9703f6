namespace CadreOrleans.Domain.Identifiers;

/// <summary>Names an import of files. Opaque; see <see cref="Identifier"/> for its form.</summary>
[GenerateSerializer, Immutable, Alias("cadre.import-id")]
public readonly record struct ImportId : IComparable<ImportId>
{
    /// <summary>Makes the identifier.</summary>
    /// <exception cref="FormatException">The text is not an identifier.</exception>
    public ImportId(string value) => Value = Identifier.Checked(value);

    /// <summary>The identifier's text.</summary>
    [Id(0)]
    public string Value { get; }

    /// <inheritdoc/>
    public int CompareTo(ImportId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Earlier in ordinal order.</summary>
    public static bool operator <(ImportId left, ImportId right) => left.CompareTo(right) < 0;

    /// <summary>Later in ordinal order.</summary>
    public static bool operator >(ImportId left, ImportId right) => left.CompareTo(right) > 0;

    /// <summary>Not later in ordinal order.</summary>
    public static bool operator <=(ImportId left, ImportId right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier in ordinal order.</summary>
    public static bool operator >=(ImportId left, ImportId right) => left.CompareTo(right) >= 0;
}
