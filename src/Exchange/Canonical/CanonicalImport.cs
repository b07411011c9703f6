using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Workspaces;

namespace CadreOrleans.Exchange.Canonical;

/// <summary>What canonical files say of the workspace itself.</summary>
/// <param name="Name">Name of the committee whose records they are.</param>
/// <param name="Pack">Identifier of the regulation pack.</param>
/// <param name="Fictional">Whether all data are invented.</param>
/// <param name="WorkingDate">The day to which the working date is pinned; null to follow the calendar.</param>
/// <param name="Overlay">Values of its own laid over the pack, as a JSON merge patch; null if none.</param>
public sealed record CanonicalSettings(string Name, string Pack, bool Fictional, DateOnly? WorkingDate, string? Overlay = null)
{
    /// <summary>The events that give a new workspace these settings.</summary>
    /// <param name="on">The day from which they hold.</param>
    public IReadOnlyList<EventDraft> Drafts(DateOnly on)
    {
        List<IEvent> events = [new WorkspaceCreated(Name, Pack, Fictional)];
        if (WorkingDate is { } date)
        {
            events.Add(new WorkingDateSet(date));
        }

        if (Overlay is { } overlay)
        {
            events.Add(new RegulationsOverlaid(overlay));
        }

        return [.. events.Select(happened => new EventDraft(happened, on))];
    }
}

/// <summary>What was read from canonical files: everything, or the errors and nothing else.</summary>
/// <param name="Settings">The workspace's settings; null when there are errors.</param>
/// <param name="Events">
/// All events, by the day from which they hold and in a fixed order within a day; what is older than the registration of its official
/// follows the registration. Empty when there are errors.
/// </param>
/// <param name="Errors">All errors, by file and row.</param>
/// <param name="Rows">Rows read, headers not counted.</param>
/// <param name="ContentHash">SHA-256 over the names and bytes of all files, as lower-case hex.</param>
public sealed record CanonicalImport(
    CanonicalSettings? Settings,
    IReadOnlyList<EventDraft> Events,
    IReadOnlyList<CanonicalError> Errors,
    int Rows,
    string ContentHash)
{
    /// <summary>Whether the files were without error.</summary>
    public bool Succeeded => Errors.Count == 0;
}
