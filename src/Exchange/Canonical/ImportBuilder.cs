using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Exchange.Canonical.Tables;

namespace CadreOrleans.Exchange.Canonical;

/// <summary>An event together with the row that it was read from.</summary>
/// <param name="Draft">The event.</param>
/// <param name="Phase">Its place within a day.</param>
/// <param name="RowDate">The day on which the row's first event holds.</param>
/// <param name="File">File of the row.</param>
/// <param name="Line">Line of the row.</param>
internal sealed record PlacedEvent(EventDraft Draft, EventPhase Phase, DateOnly RowDate, string File, int Line);

/// <summary>Votes for one nominee together with their row, until the step that they belong to takes them up.</summary>
internal sealed record PlacedBallot((PlanId Plan, int Step, DateOnly Held) Key, BallotResult Result, string File, int Line);

/// <summary>A reference that is looked up once all files are read.</summary>
internal sealed record PendingReference(string Kind, string Id, string File, int Line, string Column);

/// <summary>Collects what the tables read: events, identifiers, references, errors.</summary>
internal sealed class ImportBuilder
{
    private readonly Dictionary<(string Kind, string Id), int> declared = [];
    private readonly List<PendingReference> references = [];
    private readonly HashSet<(PlanId, int, DateOnly)> takenSteps = [];
    private readonly Dictionary<(PositionId Position, DateOnly Held), List<ElectionResult>> elections = [];
    private ILookup<(PlanId Plan, int Step, DateOnly Held), PlacedBallot>? ballotsByStep;

    public CanonicalSettings? Settings { get; set; }

    /// <summary>The pack that titles, tiers and terms are looked up in; null when the workspace names none that exists.</summary>
    public RegulationPack? Pack { get; set; }

    public List<PlacedEvent> Events { get; } = [];

    public List<PlacedBallot> Ballots { get; } = [];

    public List<CanonicalError> Errors { get; } = [];

    /// <summary>Adds the events of one row; the first of them gives the row its day.</summary>
    public void Add(Row row, DateOnly rowDate, EventPhase phase, IEvent happened, DateOnly effectiveOn) =>
        Events.Add(new PlacedEvent(new EventDraft(happened, effectiveOn), phase, rowDate, row.File, row.Line));

    /// <summary>Declares an identifier of a kind of record (the name of its file). False when it had been declared before.</summary>
    public bool Declare(string kind, string id, int line, out int firstLine)
    {
        if (declared.TryGetValue((kind, id), out firstLine))
        {
            return false;
        }

        declared.Add((kind, id), line);
        return true;
    }

    public bool IsDeclared(string kind, string id) => declared.ContainsKey((kind, id));

    /// <summary>The results of an election, to which its rows add theirs; whether this row is its first.</summary>
    public List<ElectionResult> ResultsOf((PositionId Position, DateOnly Held) election, out bool isNew)
    {
        isNew = !elections.TryGetValue(election, out var results);
        return isNew ? elections[election] = [] : results!;
    }

    /// <summary>The ballots of a step, in the order of their rows; what no step takes is an error at the end.</summary>
    public IReadOnlyList<PlacedBallot> TakeBallots((PlanId Plan, int Step, DateOnly Held) key)
    {
        ballotsByStep ??= Ballots.ToLookup(ballot => ballot.Key);
        takenSteps.Add(key);
        return [.. ballotsByStep[key]];
    }

    public void Refer(PendingReference reference) => references.Add(reference);

    /// <summary>Looks up every reference and reports those to nothing.</summary>
    public void ResolveReferences()
    {
        foreach (var reference in references)
        {
            if (!IsDeclared(reference.Kind, reference.Id))
            {
                Errors.Add(new CanonicalError("unknown-reference", reference.File, reference.Line, reference.Column, reference.Id, reference.Kind));
            }
        }

        foreach (var ballot in Ballots.Where(ballot => !takenSteps.Contains(ballot.Key)))
        {
            Errors.Add(new CanonicalError("unknown-reference", ballot.File, ballot.Line, "step", $"{ballot.Key.Plan} {ballot.Key.Step}", NominationStepTable.Name));
        }
    }
}
