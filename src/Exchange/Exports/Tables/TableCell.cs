namespace CadreOrleans.Exchange.Exports.Tables;

/// <summary>One cell of an exported table: a text, a number, a share or a day; or nothing.</summary>
public readonly record struct TableCell
{
    private TableCell(string? text, double? number, DateOnly? day, bool isShare)
    {
        Text = text;
        Number = number;
        Day = day;
        IsShare = isShare;
    }

    /// <summary>An empty cell.</summary>
    public static TableCell Empty => default;

    /// <summary>The text; null when it is none.</summary>
    public string? Text { get; }

    /// <summary>The number, or the share from 0 to 1; null when it is none.</summary>
    public double? Number { get; }

    /// <summary>The day; null when it is none.</summary>
    public DateOnly? Day { get; }

    /// <summary>Whether the number is a share.</summary>
    public bool IsShare { get; }

    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => Text is null && Number is null && Day is null;

    /// <summary>A text; empty for null or an empty text.</summary>
    public static TableCell Of(string? text) => string.IsNullOrEmpty(text) ? default : new TableCell(text, null, null, false);

    /// <summary>A number; empty for null.</summary>
    public static TableCell Of(int? number) => new(null, number, null, false);

    /// <summary>A day; empty for null.</summary>
    public static TableCell Of(DateOnly? day) => new(null, null, day, false);

    /// <summary>A share of a whole, 0 to 1; empty when the whole is nothing.</summary>
    public static TableCell Share(int part, int whole) => whole == 0 ? default : new TableCell(null, (double)part / whole, null, true);
}
