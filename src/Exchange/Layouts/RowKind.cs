namespace CadreOrleans.Exchange.Layouts;

/// <summary>What a row of a sheet is. Every row is something, so that rows in are rows accounted for.</summary>
public enum RowKind
{
    /// <summary>Above the list: committee, title, decision.</summary>
    Title,

    /// <summary>Header of the list, or a repetition of it on a later page.</summary>
    Header,

    /// <summary>Numbers of the columns under the header.</summary>
    ColumnNumbers,

    /// <summary>A heading within the list: a planned post or a unit, for the rows under it.</summary>
    Section,

    /// <summary>A record.</summary>
    Record,

    /// <summary>More of the record above: its cells are merged over both rows, or only further values stand here.</summary>
    Continuation,

    /// <summary>Totals.</summary>
    Total,

    /// <summary>Place and date, recipients, signer.</summary>
    Signature,

    /// <summary>Nothing that belongs to a list: a number alone, a stray mark.</summary>
    Stray,
}
