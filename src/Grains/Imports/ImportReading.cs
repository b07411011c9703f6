using System.Globalization;
using CadreOrleans.Contracts.Imports;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Exchange.Entry;
using CadreOrleans.Exchange.Imports;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Imports;

/// <summary>A file as understood under some choices on one state of the records.</summary>
/// <param name="Import">The import.</param>
/// <param name="ContentHash">SHA-256 of the file, as lower-case hex.</param>
/// <param name="Choices">What the planner chose.</param>
/// <param name="View">The records it was held against.</param>
/// <param name="File">The file as understood.</param>
/// <param name="Entry">What recording it would change.</param>
/// <param name="Versions">Versions of the streams on which that rests.</param>
public sealed record ImportReading(
    ImportId Import, string ContentHash, ImportChoices Choices, RosterView View, UnderstoodFile File, EntryResult Entry, IReadOnlyList<StreamVersion> Versions)
{
    /// <summary>People who are not taken over although nobody left them out.</summary>
    public int Open => File.People.Count(person => person.Identification is Identification.Asked or Identification.Faulty) + Entry.Count(EntryFate.Refused);

    /// <summary>Why it cannot be recorded; null when it can.</summary>
    /// <param name="goodRowsOnly">Whether people who are not taken over are no obstacle.</param>
    public Refusal? Blocking(bool goodRowsOnly) =>
        File.Workbook.Refused ? Refusal.Invalid("import-unreadable", "file")
        : Open > 0 && !goodRowsOnly ? Refusal.Invalid("import-has-errors", "import", Open.ToString(CultureInfo.InvariantCulture))
        : null;
}
