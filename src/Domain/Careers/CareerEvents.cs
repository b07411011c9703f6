namespace CadreOrleans.Domain.Careers;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

/// <summary>An official took a seat on the effective day.</summary>
/// <param name="Incumbency">Names this holding.</param>
/// <param name="Position">The position.</param>
/// <param name="Official">The official.</param>
/// <param name="Capacity">Full, acting or concurrent.</param>
/// <param name="TakenBy">By appointment, election, designation, ...</param>
/// <param name="Move">What kind of move the decision called it.</param>
/// <param name="TermEnds">Last day of the appointment's term, if it has one.</param>
/// <param name="PlannedReturn">For a rotation or secondment: the day on which it is planned to end.</param>
[EventType("career.appointed", 1)]
public sealed record Appointed(
    IncumbencyId Incumbency,
    PositionId Position,
    OfficialId Official,
    Capacity Capacity,
    TakenBy TakenBy,
    MoveKind Move,
    DateOnly? TermEnds = null,
    DateOnly? PlannedReturn = null) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Position), StreamId.Of(Official)];
}

/// <summary>An official left a seat; the effective day is the first day on which it is no longer held.</summary>
[EventType("career.ended", 1)]
public sealed record IncumbencyEnded(IncumbencyId Incumbency, PositionId Position, OfficialId Official, EndReason Reason) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Position), StreamId.Of(Official)];
}

/// <summary>
/// The holder of a seat was given notice on the effective day that the term ends (thông báo trước khi hết thời hạn bổ nhiệm; QĐ 80-QĐ/TW), with whatever was
/// decided for the time after it.
/// </summary>
[EventType("career.term-notice-given", 1)]
public sealed record TermNoticeGiven(IncumbencyId Incumbency, PositionId Position, OfficialId Official) : IEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Position), StreamId.Of(Official)];
}

/// <summary>In which capacity a seat is held.</summary>
public enum Capacity
{
    /// <summary>As the official's principal post.</summary>
    Full,

    /// <summary>Provisionally (quyền, phụ trách), only while there is no full holder.</summary>
    Acting,

    /// <summary>Beside the principal post (kiêm nhiệm): linked posts, membership of a body.</summary>
    Concurrent,
}

/// <summary>How a seat is taken (domain notes 12.4).</summary>
public enum TakenBy
{
    /// <summary>Bổ nhiệm.</summary>
    Appointment,

    /// <summary>Bổ nhiệm lại.</summary>
    Reappointment,

    /// <summary>Bầu.</summary>
    Election,

    /// <summary>Bầu bổ sung.</summary>
    SupplementaryElection,

    /// <summary>Chỉ định.</summary>
    Designation,

    /// <summary>Phê chuẩn kết quả bầu.</summary>
    Ratification,

    /// <summary>Phân công.</summary>
    Assignment,

    /// <summary>Giao quyền, giao phụ trách.</summary>
    ActingAssignment,

    /// <summary>Tuyển dụng.</summary>
    Recruitment,
}

/// <summary>What kind of move a decision called the taking of a seat. Only rotations in the regulation's sense count as such.</summary>
public enum MoveKind
{
    /// <summary>Neither rotation, transfer nor secondment: an appointment in the ordinary course.</summary>
    Ordinary,

    /// <summary>Luân chuyển ngang: same level, other unit or locality.</summary>
    RotationHorizontal,

    /// <summary>Luân chuyển dọc: between levels.</summary>
    RotationVertical,

    /// <summary>Điều động.</summary>
    Transfer,

    /// <summary>Biệt phái.</summary>
    Secondment,
}

/// <summary>Why a seat was left.</summary>
public enum EndReason
{
    /// <summary>The official took another post.</summary>
    Moved,

    /// <summary>The term ended.</summary>
    TermEnded,

    /// <summary>Nghỉ hưu.</summary>
    Retirement,

    /// <summary>Miễn nhiệm, bãi nhiệm.</summary>
    Dismissal,

    /// <summary>Từ chức.</summary>
    Resignation,

    /// <summary>Cho thôi giữ chức vụ.</summary>
    Release,

    /// <summary>Tạm đình chỉ công tác.</summary>
    Suspension,

    /// <summary>The official left service for another reason.</summary>
    LeftService,

    /// <summary>The position was abolished.</summary>
    PositionAbolished,

    /// <summary>The age limit of the post was reached.</summary>
    AgeLimit,
}
