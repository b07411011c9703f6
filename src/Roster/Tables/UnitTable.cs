using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Units;
using CadreOrleans.Roster.Columns;

namespace CadreOrleans.Roster.Tables;

/// <summary>Units: a row each, and behind each row a chain of what was recorded of it, by effective day.</summary>
public sealed class UnitTable
{
    private readonly EntityIndex<UnitId> index;

    internal UnitTable(
        EntityIndex<UnitId> index,
        Column<UnitId> ids,
        Column<DateOnly> createdOn,
        Column<DateOnly> endedOn,
        Column<int> mergedInto,
        VersionChain<UnitFacts> facts)
    {
        this.index = index;
        Ids = ids;
        CreatedOn = createdOn;
        EndedOn = endedOn;
        MergedInto = mergedInto;
        Facts = facts;
    }

    /// <summary>Number of rows.</summary>
    public int Count => Ids.Count;

    /// <summary>Identifier.</summary>
    public Column<UnitId> Ids { get; }

    /// <summary>First day of the unit.</summary>
    public Column<DateOnly> CreatedOn { get; }

    /// <summary>First day on which it no longer exists; <see cref="DateOnly.MaxValue"/> while it does.</summary>
    public Column<DateOnly> EndedOn { get; }

    /// <summary>Row of the unit it was merged into; -1 if none.</summary>
    public Column<int> MergedInto { get; }

    /// <summary>What is recorded, by effective day.</summary>
    public VersionChain<UnitFacts> Facts { get; }

    /// <summary>Row of a unit; -1 when there is none.</summary>
    public int Find(UnitId id) => index.Find(id, Ids.Span);

    /// <summary>Whether the unit exists on a day.</summary>
    public bool ExistsOn(int row, DateOnly day) => CreatedOn[row] <= day && day < EndedOn[row];
}
