using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Grains.Officials;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Exports;

/// <summary>Reads people for an export, with the eyes of its caller, and remembers whose files were read: each is a reading of a file and is logged as one.</summary>
internal sealed class PersonReader(RosterView view, Caller caller)
{
    private readonly OfficialViewer viewer = new(view);
    private readonly HashSet<int> read = [];

    // The columns of a row ask for one person after the other: the last one is kept, since files of a whole province would not fit.
    private (int Official, OfficialFile? File) lastFile = (-1, null);
    private (int Official, OfficialSummary? Summary) lastSummary = (-1, null);

    /// <summary>Whether the caller may read files.</summary>
    public bool Sees { get; } = caller.May(Right.ReadOfficial, view.Roster.Version.Workspace.Value);

    /// <summary>Whose files were read.</summary>
    public IEnumerable<OfficialId> Read => read.Select(row => view.Roster.Officials.Ids[row]);

    /// <summary>What everybody with a right to the organisation may see of an official.</summary>
    public OfficialSummary Summary(int official)
    {
        if (lastSummary.Official != official || lastSummary.Summary is not { } summary)
        {
            lastSummary = (official, summary = viewer.Summary(official));
        }

        return summary;
    }

    /// <summary>The file of an official as far as the caller may see it.</summary>
    /// <exception cref="AccessDeniedException">The caller may read no files.</exception>
    public OfficialFile File(int official)
    {
        if (!Sees)
        {
            throw new AccessDeniedException();
        }

        if (lastFile.Official != official || lastFile.File is not { } file)
        {
            lastFile = (official, file = viewer.File(official, caller));
            read.Add(official);
        }

        return file;
    }
}
