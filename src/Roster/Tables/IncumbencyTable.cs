using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Roster.Columns;

namespace CadreOrleans.Roster.Tables;

/// <summary>Who held which seat, from when until when, in which capacity. Half-open: on <see cref="Until"/> it is no longer held.</summary>
public sealed class IncumbencyTable
{
    internal IncumbencyTable(
        IReadOnlyList<IncumbencyId> ids,
        Column<int> official,
        Column<int> position,
        Column<Capacity> capacity,
        Column<TakenBy> takenBy,
        Column<MoveKind> move,
        Column<DateOnly> from,
        Column<DateOnly> until,
        Column<EndReason> endReason,
        Column<DateOnly> termEnds,
        Column<DateOnly> plannedReturn,
        RowChain ofOfficial,
        RowChain ofPosition)
    {
        Ids = ids;
        Official = official;
        Position = position;
        Capacity = capacity;
        TakenBy = takenBy;
        Move = move;
        From = from;
        Until = until;
        EndReason = endReason;
        TermEnds = termEnds;
        PlannedReturn = plannedReturn;
        OfOfficial = ofOfficial;
        OfPosition = ofPosition;
    }

    /// <summary>Number of rows.</summary>
    public int Count => Ids.Count;

    /// <summary>Identifier.</summary>
    public IReadOnlyList<IncumbencyId> Ids { get; }

    /// <summary>Row of the official.</summary>
    public Column<int> Official { get; }

    /// <summary>Row of the position.</summary>
    public Column<int> Position { get; }

    /// <summary>Full, acting or concurrent.</summary>
    public Column<Capacity> Capacity { get; }

    /// <summary>How the seat was taken.</summary>
    public Column<TakenBy> TakenBy { get; }

    /// <summary>What kind of move it was.</summary>
    public Column<MoveKind> Move { get; }

    /// <summary>First day held.</summary>
    public Column<DateOnly> From { get; }

    /// <summary>First day no longer held; <see cref="DateOnly.MaxValue"/> while held.</summary>
    public Column<DateOnly> Until { get; }

    /// <summary>Why it ended; means nothing while held.</summary>
    public Column<EndReason> EndReason { get; }

    /// <summary>Last day of the appointment's term; <see cref="DateOnly.MaxValue"/> if none.</summary>
    public Column<DateOnly> TermEnds { get; }

    /// <summary>Planned return of a rotation or secondment; <see cref="DateOnly.MaxValue"/> if none.</summary>
    public Column<DateOnly> PlannedReturn { get; }

    /// <summary>The incumbencies of an official, the last recorded first.</summary>
    public RowChain OfOfficial { get; }

    /// <summary>The incumbencies of a position, the last recorded first.</summary>
    public RowChain OfPosition { get; }

    /// <summary>Whether the seat is held on a day.</summary>
    public bool HeldOn(int row, DateOnly day) => From[row] <= day && day < Until[row];
}
