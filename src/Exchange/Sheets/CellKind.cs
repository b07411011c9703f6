namespace CadreOrleans.Exchange.Sheets;

/// <summary>What a file itself says that a cell holds. What the cell means is decided later, by its column.</summary>
public enum CellKind
{
    /// <summary>Nothing, or only a format.</summary>
    Blank,

    /// <summary>Text. Every cell of a text file is of this kind.</summary>
    Text,

    /// <summary>A number whose format shows no date.</summary>
    Number,

    /// <summary>A number whose format shows a date or a time.</summary>
    Date,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An error of a formula, such as <c>#REF!</c>.</summary>
    Error,
}
