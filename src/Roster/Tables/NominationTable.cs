using CadreOrleans.Domain.Plans;
using CadreOrleans.Roster.Columns;

namespace CadreOrleans.Roster.Tables;

/// <summary>How a nomination stands.</summary>
public enum NominationState
{
    /// <summary>In the plan.</summary>
    Open,

    /// <summary>Removed; see the reason.</summary>
    Removed,

    /// <summary>The nominee took the position.</summary>
    Succeeded,
}

/// <summary>Who was planned for which position in which plan, from when until when.</summary>
public sealed class NominationTable
{
    internal NominationTable(
        Column<int> plan,
        Column<int> position,
        Column<int> official,
        Column<int> rank,
        Column<bool> fromOutside,
        Column<byte> subjectGroup,
        Column<DateOnly> from,
        Column<DateOnly> until,
        Column<NominationState> state,
        Column<RemovalReason> removalReason,
        RowChain ofOfficial,
        RowChain ofPosition,
        RowChain ofPlan)
    {
        Plan = plan;
        Position = position;
        Official = official;
        Rank = rank;
        FromOutside = fromOutside;
        SubjectGroup = subjectGroup;
        From = from;
        Until = until;
        State = state;
        RemovalReason = removalReason;
        OfOfficial = ofOfficial;
        OfPosition = ofPosition;
        OfPlan = ofPlan;
    }

    /// <summary>Number of rows.</summary>
    public int Count => Plan.Count;

    /// <summary>Row of the plan.</summary>
    public Column<int> Plan { get; }

    /// <summary>Row of the position.</summary>
    public Column<int> Position { get; }

    /// <summary>Row of the official.</summary>
    public Column<int> Official { get; }

    /// <summary>Place in the order of votes, from 1; 0 when no order was set.</summary>
    public Column<int> Rank { get; }

    /// <summary>Whether the nominee comes from outside the unit.</summary>
    public Column<bool> FromOutside { get; }

    /// <summary>Subject group (đối tượng) of a committee plan, 1 or 2; 0 when none is stated.</summary>
    public Column<byte> SubjectGroup { get; }

    /// <summary>First day in the plan.</summary>
    public Column<DateOnly> From { get; }

    /// <summary>First day no longer in the plan; <see cref="DateOnly.MaxValue"/> while in it.</summary>
    public Column<DateOnly> Until { get; }

    /// <summary>How it stands.</summary>
    public Column<NominationState> State { get; }

    /// <summary>Why it was removed; means something only when it was.</summary>
    public Column<RemovalReason> RemovalReason { get; }

    /// <summary>The nominations of an official, the last recorded first.</summary>
    public RowChain OfOfficial { get; }

    /// <summary>The nominations for a position, the last recorded first.</summary>
    public RowChain OfPosition { get; }

    /// <summary>The nominations of a plan, the last recorded first.</summary>
    public RowChain OfPlan { get; }

    /// <summary>Whether the nominee is in the plan on a day.</summary>
    public bool OpenOn(int row, DateOnly day) => From[row] <= day && day < Until[row];
}
