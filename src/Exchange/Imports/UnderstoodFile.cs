using CadreOrleans.Exchange.Entry;
using CadreOrleans.Exchange.Findings;
using CadreOrleans.Exchange.Records;
using CadreOrleans.Exchange.Sheets;
using CadreOrleans.Exchange.Understanding;

namespace CadreOrleans.Exchange.Imports;

/// <summary>A file as it is understood, held against the records: everything but what recording it would change.</summary>
/// <param name="Workbook">The file as it was read.</param>
/// <param name="Reading">What its sheets say.</param>
/// <param name="People">Its people, with who they are.</param>
/// <param name="Findings">Everything that a planner should know, gravest first and then in the order of the file.</param>
public sealed record UnderstoodFile(Workbook Workbook, SheetReading Reading, IReadOnlyList<IdentifiedPerson> People, IReadOnlyList<Finding> Findings)
{
    /// <summary>What its rows say.</summary>
    public FileRecords Records => Reading.Records;

    /// <summary>The people that are settled, with what is taken over of them.</summary>
    public IReadOnlyList<PersonDecision> Decisions => [.. People.Select(person => person.Decision).OfType<PersonDecision>()];
}
