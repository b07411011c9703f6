namespace CadreOrleans.Domain.Positions;

using System.Collections.Immutable;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;

/// <summary>What decisions about a position need to know, folded from the position's stream.</summary>
/// <param name="Position">The position.</param>
/// <param name="Version">Number of events folded; 0 when there is no such position.</param>
/// <param name="Facts">What is recorded of it; null before its creation.</param>
/// <param name="CreatedOn">First day.</param>
/// <param name="AbolishedOn">First day no longer there; null while it exists.</param>
/// <param name="Seats">Number of seats by the day from which it holds, in day order.</param>
/// <param name="Holdings">All holders, in the order recorded.</param>
public sealed record PositionState(
    PositionId Position,
    long Version,
    PositionFacts? Facts,
    DateOnly CreatedOn,
    DateOnly? AbolishedOn,
    ImmutableArray<SeatCount> Seats,
    ImmutableArray<Holding> Holdings)
{
    /// <summary>A position of which nothing is recorded.</summary>
    public static PositionState Unknown(PositionId position) => new(position, 0, null, default, null, [], []);

    /// <summary>Whether the position was created.</summary>
    public bool Exists => Facts is not null;

    /// <summary>Number of seats on a day.</summary>
    public int SeatsOn(DateOnly day) => Seats.LastOrDefault(count => count.From <= day)?.Seats ?? 0;

    /// <summary>The state after one more event of the stream.</summary>
    public PositionState Apply(RecordedEvent recorded)
    {
        var next = this with { Version = Version + 1 };
        var on = recorded.EffectiveOn;
        return recorded.Event switch
        {
            PositionCreated created => next with { Facts = created.Facts, CreatedOn = on, Seats = [new SeatCount(on, created.Facts.Seats)] },
            PositionCorrected corrected => next with { Facts = corrected.Facts, Seats = With(on, corrected.Facts.Seats) },
            SeatsChanged changed => next with { Facts = Facts! with { Seats = changed.Seats }, Seats = With(on, changed.Seats) },
            PositionMoved moved => next with { Facts = Facts! with { Unit = moved.To } },
            PositionAbolished => next with { AbolishedOn = on },
            Appointed or IncumbencyEnded or TermNoticeGiven => next with { Holdings = Holdings.After(recorded.Event, on) },
            OfficialsMerged merged => next with
            {
                Holdings = [.. Holdings.Select(held => held.Official == merged.Duplicate ? held with { Official = merged.Official } : held)],
            },
            OfficialsSplit split => next with
            {
                Holdings = [.. Holdings.Select(held => split.Holdings.Any(back => back.Incumbency == held.Incumbency) ? held with { Official = split.Duplicate } : held)],
            },
            _ => next,
        };
    }

    private ImmutableArray<SeatCount> With(DateOnly from, int seats) =>
        [.. Seats.Where(count => count.From < from), new SeatCount(from, seats), .. Seats.Where(count => count.From > from)];
}

/// <summary>A number of seats and the day from which it holds.</summary>
/// <param name="From">First day.</param>
/// <param name="Seats">Number of seats.</param>
public sealed record SeatCount(DateOnly From, int Seats);
