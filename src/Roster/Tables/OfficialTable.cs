using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Columns;

namespace CadreOrleans.Roster.Tables;

/// <summary>Officials: a row each. The facts of a person are those recorded last; their history stands behind them.</summary>
public sealed class OfficialTable
{
    private readonly EntityIndex<OfficialId> index;
    private readonly IReadOnlyDictionary<OfficialId, OfficialId> kept;

    internal OfficialTable(
        EntityIndex<OfficialId> index,
        Column<OfficialId> ids,
        VersionChain<OfficialFacts> facts,
        Column<bool> erased,
        Column<DateOnly> leftOn,
        Column<LeavingReason> leavingReason,
        IReadOnlyDictionary<OfficialId, OfficialId> kept)
    {
        this.index = index;
        this.kept = kept;
        Ids = ids;
        Facts = facts;
        Erased = erased;
        LeftOn = leftOn;
        LeavingReason = leavingReason;
    }

    /// <summary>Number of rows.</summary>
    public int Count => Ids.Count;

    /// <summary>Identifier.</summary>
    public Column<OfficialId> Ids { get; }

    /// <summary>What is recorded of the person, by effective day.</summary>
    public VersionChain<OfficialFacts> Facts { get; }

    /// <summary>Whether the person's data were erased: the facts are empty and mean nothing.</summary>
    public Column<bool> Erased { get; }

    /// <summary>First day out of service; <see cref="DateOnly.MaxValue"/> while in service.</summary>
    public Column<DateOnly> LeftOn { get; }

    /// <summary>Why the person left; means nothing while in service. Never shown for one person beyond "by law" and "other".</summary>
    public Column<LeavingReason> LeavingReason { get; }

    /// <summary>The records that are part of another, with the kept record of each.</summary>
    public IReadOnlyDictionary<OfficialId, OfficialId> Merged => kept;

    /// <summary>Row of an official; of the kept record when this one is part of it; -1 when there is none.</summary>
    public int Find(OfficialId id) => index.Find(kept.GetValueOrDefault(id, id), Ids.Span);

    /// <summary>Whether the official is in service on a day.</summary>
    public bool InServiceOn(int row, DateOnly day) => !Erased[row] && day < LeftOn[row];

    /// <summary>First month the birth can mean; the retirement decree reads a year-only birth so.</summary>
    public Month BirthMonth(int row) => Month.Of(Facts.Latest(row).Birth.Earliest);
}
