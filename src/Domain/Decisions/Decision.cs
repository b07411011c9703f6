namespace CadreOrleans.Domain.Decisions;

using System.Diagnostics.CodeAnalysis;
using CadreOrleans.Domain.Events;

/// <summary>What a decision function answers: the events that follow, or why there are none.</summary>
public sealed class Decision
{
    private Decision(IReadOnlyList<EventDraft> events, Refusal? refusal)
    {
        Events = events;
        Refusal = refusal;
    }

    /// <summary>The events that follow; empty when refused.</summary>
    public IReadOnlyList<EventDraft> Events { get; }

    /// <summary>Why it is refused; null when it is not.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Accepted, with these events.</summary>
    public static Decision Accept(params IReadOnlyList<EventDraft> events) => new(events, null);

    /// <summary>Accepted, with one event.</summary>
    public static Decision Accept(IEvent happened, DateOnly on) => new([new EventDraft(happened, on)], null);

    /// <summary>Refused.</summary>
    public static Decision Refuse(Refusal refusal) => new([], refusal);

    /// <summary>A refusal is a decision; no refusal is no decision yet.</summary>
    [return: NotNullIfNotNull(nameof(refusal))]
    public static implicit operator Decision?(Refusal? refusal) => refusal is null ? null : Refuse(refusal);

    /// <summary>A refusal is a decision.</summary>
    public static Decision FromRefusal(Refusal refusal) => Refuse(refusal);
}
