using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Workspaces;

namespace CadreOrleans.Roster.Building;

/// <summary>
/// Folds the events of one workspace, in ledger order, and gives an immutable roster at any point.
/// An event that names what was never created stops the fold: a roster that guesses would be worse than none.
/// </summary>
public sealed class RosterBuilder
{
    private readonly WorkspaceId workspace;
    private readonly UndoneCommits undone;
    private readonly MergedOfficials merged;
    private readonly OrganisationFold organisation = new();
    private readonly OfficialFold officials;
    private readonly CareerFold careers = new();
    private readonly PlanFold plans = new();
    private readonly ScenarioFold scenarios = new();
    private readonly ChangeLog changes = new();
    private WorkspaceSettings settings = new(string.Empty, string.Empty, false, null, null);

    /// <summary>Starts an empty roster.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="undone">Commits that are undone by what will be folded; none by default.</param>
    /// <param name="merged">Records of officials that are merged, or split again, by what will be folded; none by default.</param>
    public RosterBuilder(WorkspaceId workspace, UndoneCommits? undone = null, MergedOfficials? merged = null)
    {
        this.workspace = workspace;
        this.undone = undone ?? UndoneCommits.None;
        this.merged = merged ?? MergedOfficials.None;
        officials = new OfficialFold(this.merged);
    }

    /// <summary>Ledger position of the last event folded; 0 before the first.</summary>
    public long Position { get; private set; }

    /// <summary>Folds the next event.</summary>
    /// <exception cref="InvalidOperationException">
    /// It is not the next, it names what was never created, or it changes what was folded already (see <see cref="CanApply"/>).
    /// </exception>
    public void Apply(RecordedEvent recorded)
    {
        if (recorded.Position != Position + 1)
        {
            throw new InvalidOperationException($"Event {recorded.Position} does not follow {Position}.");
        }

        if (!CanApply(recorded))
        {
            throw new InvalidOperationException($"Event {recorded.Position} changes what was folded already.");
        }

        if (undone.Contains(recorded.Position))
        {
            Position = recorded.Position;
            return;
        }

        if (recorded.Event is not { } happened)
        {
            officials.FoldErased(recorded);
        }
        else if (!officials.FoldPart(happened) && merged.Read(happened, recorded.Position) is { } read)
        {
            Fold(read, recorded.EffectiveOn);
        }

        changes.Note(recorded);
        Position = recorded.Position;
    }

    /// <summary>
    /// Whether an event can be folded on top; one that undoes a commit folded already, or makes one of two records or two of one, needs a fold from the beginning that
    /// knows of it.
    /// </summary>
    public bool CanApply(RecordedEvent recorded) => undone.Contains(recorded.Position) || recorded.Event switch
    {
        CommitUndone commit => undone.Contains(commit.First),
        OfficialsMerged or OfficialsSplit => merged.Contains(recorded.Position),
        _ => true,
    };

    /// <summary>Folds all events.</summary>
    public RosterBuilder ApplyAll(IEnumerable<RecordedEvent> events)
    {
        foreach (var recorded in events)
        {
            Apply(recorded);
        }

        return this;
    }

    /// <summary>The roster as it stands. Columns that did not change are shared with the roster frozen before.</summary>
    public RosterSnapshot Freeze()
    {
        var people = officials.Freeze();
        return new RosterSnapshot
        {
            Version = new RosterVersion(workspace, Position),
            Settings = settings,
            Units = organisation.FreezeUnits(),
            Positions = organisation.FreezePositions(),
            Officials = people.Officials,
            Incumbencies = careers.Freeze(),
            Elections = careers.FreezeElections(),
            TermNotices = careers.FreezeNotices(),
            Plans = plans.FreezePlans(),
            Nominations = plans.FreezeNominations(),
            Degrees = people.Degrees,
            Trainings = people.Trainings,
            Assessments = people.Assessments,
            ConfidenceVotes = people.ConfidenceVotes,
            Disciplines = people.Disciplines,
            Inspections = people.Inspections,
            InspectionConclusions = people.InspectionConclusions,
            Complaints = people.Complaints,
            FamilyRelations = people.FamilyRelations,
            Recruitments = people.Recruitments,
            Scenarios = scenarios.Freeze(),
            Reorganisations = scenarios.FreezeReorganisations(),
            Changes = changes.Freeze(Position),
        };
    }

    private void Fold(IEvent happened, DateOnly on)
    {
        var known = organisation.Fold(happened, on)
            || officials.Fold(happened, on)
            || careers.Fold(happened, on, officials, organisation)
            || plans.Fold(happened, on, officials, organisation)
            || scenarios.Fold(happened, on)
            || FoldWorkspace(happened);
        if (!known)
        {
            throw new InvalidOperationException($"The roster has no place for {happened.GetType().Name}.");
        }
    }

    private bool FoldWorkspace(IEvent happened)
    {
        switch (happened)
        {
            case WorkspaceCreated created:
                settings = settings with { Name = created.Name, Pack = created.Pack, Fictional = created.Fictional };
                return true;
            case WorkingDateSet set:
                settings = settings with { WorkingDate = set.Date };
                return true;
            case PackChosen chosen:
                settings = settings with { Pack = chosen.Pack, Overlay = null };
                return true;
            case RegulationsOverlaid overlaid:
                settings = settings with { Overlay = overlaid.Overlay };
                return true;
            case Swept swept:
                settings = settings with { SweptTo = swept.Date };
                return true;
            default:
                return happened is ImportCommitted or CommitUndone;
        }
    }
}
