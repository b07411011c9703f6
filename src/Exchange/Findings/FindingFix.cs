namespace CadreOrleans.Exchange.Findings;

/// <summary>What can be done about a finding.</summary>
public enum FixKind
{
    /// <summary>Take one of the offered values instead of the one written.</summary>
    ReplaceValue,

    /// <summary>Import the row without this value.</summary>
    ClearValue,

    /// <summary>Keep what is written.</summary>
    KeepAsWritten,

    /// <summary>Leave the row out.</summary>
    LeaveRowOut,

    /// <summary>Give the column another meaning, one of the offered fields.</summary>
    MapColumn,

    /// <summary>Take two rows for one record.</summary>
    Merge,

    /// <summary>End the earlier of two records on the offered day.</summary>
    EndEarlier,

    /// <summary>Read the column of dates in one of the offered orders.</summary>
    DateOrder,

    /// <summary>Nothing can be done here; the file itself has to be saved anew or chosen again.</summary>
    MendFile,
}

/// <summary>A fix offered with a finding.</summary>
/// <param name="Kind">What would be done.</param>
/// <param name="Values">The values to choose from, the likeliest first; empty when the kind needs none.</param>
public sealed record FindingFix(FixKind Kind, params IReadOnlyList<string> Values);
