using CadreOrleans.Exchange.Layouts;
using CadreOrleans.Exchange.Records;

namespace CadreOrleans.Exchange.Understanding;

/// <summary>What was understood of a workbook.</summary>
/// <param name="Outlines">How its sheets are built, those that were read, in the workbook's order.</param>
/// <param name="Records">What they say, with everything that a planner should know of them.</param>
public sealed record SheetReading(IReadOnlyList<SheetOutline> Outlines, FileRecords Records);
