using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Roster.Columns;

namespace CadreOrleans.Roster.Tables;

/// <summary>Positions: a row each, and behind each row a chain of what was recorded of it (unit, seats, title), by effective day.</summary>
public sealed class PositionTable
{
    private readonly EntityIndex<PositionId> index;

    internal PositionTable(
        EntityIndex<PositionId> index,
        Column<PositionId> ids,
        Column<DateOnly> createdOn,
        Column<DateOnly> endedOn,
        VersionChain<PositionFacts> facts)
    {
        this.index = index;
        Ids = ids;
        CreatedOn = createdOn;
        EndedOn = endedOn;
        Facts = facts;
    }

    /// <summary>Number of rows.</summary>
    public int Count => Ids.Count;

    /// <summary>Identifier.</summary>
    public Column<PositionId> Ids { get; }

    /// <summary>First day of the position.</summary>
    public Column<DateOnly> CreatedOn { get; }

    /// <summary>First day on which it no longer exists; <see cref="DateOnly.MaxValue"/> while it does.</summary>
    public Column<DateOnly> EndedOn { get; }

    /// <summary>What is recorded, by effective day.</summary>
    public VersionChain<PositionFacts> Facts { get; }

    /// <summary>Row of a position; -1 when there is none.</summary>
    public int Find(PositionId id) => index.Find(id, Ids.Span);

    /// <summary>Whether the position exists on a day.</summary>
    public bool ExistsOn(int row, DateOnly day) => CreatedOn[row] <= day && day < EndedOn[row];
}
