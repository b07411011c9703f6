using CadreOrleans.Exchange.Findings;

namespace CadreOrleans.Exchange.Records;

/// <summary>Everything that was understood of a file. Rows in = records, rows told of in findings, and rows that hold no record (titles, totals, signatures).</summary>
/// <param name="People">People, each once, in the file's order.</param>
/// <param name="Units">Units.</param>
/// <param name="Positions">Positions.</param>
/// <param name="Findings">What a planner should know, by sheet, row and column.</param>
/// <param name="RowsRead">Rows in which something stands.</param>
/// <param name="RowsOfRecords">Rows of which records were made.</param>
/// <param name="RowsPassedOver">Rows that hold no record, such as headers, totals and signatures.</param>
public sealed record FileRecords(
    IReadOnlyList<PersonRecord> People,
    IReadOnlyList<UnitRecord> Units,
    IReadOnlyList<PositionRecord> Positions,
    IReadOnlyList<Finding> Findings,
    int RowsRead,
    int RowsOfRecords,
    int RowsPassedOver);
