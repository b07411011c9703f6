namespace CadreOrleans.Domain.Qualifications;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Time;

/// <summary>Degree level (trình độ chuyên môn), in order.</summary>
public enum DegreeLevel
{
    /// <summary>None recorded.</summary>
    None,

    /// <summary>Sơ cấp.</summary>
    Elementary,

    /// <summary>Trung cấp.</summary>
    Intermediate,

    /// <summary>Cao đẳng.</summary>
    College,

    /// <summary>Đại học.</summary>
    University,

    /// <summary>Thạc sĩ.</summary>
    Master,

    /// <summary>Tiến sĩ.</summary>
    Doctorate,
}

/// <summary>Political theory level (lý luận chính trị), in order; cử nhân counts as senior.</summary>
public enum PoliticalTheoryLevel
{
    /// <summary>None recorded.</summary>
    None,

    /// <summary>Sơ cấp.</summary>
    Elementary,

    /// <summary>Trung cấp.</summary>
    Intermediate,

    /// <summary>Cao cấp, cử nhân.</summary>
    Senior,
}

/// <summary>State management level (quản lý nhà nước), in order.</summary>
public enum StateManagementLevel
{
    /// <summary>None recorded.</summary>
    None,

    /// <summary>Cán sự.</summary>
    Officer,

    /// <summary>Chuyên viên.</summary>
    Specialist,

    /// <summary>Chuyên viên chính.</summary>
    PrincipalSpecialist,

    /// <summary>Chuyên viên cao cấp.</summary>
    SeniorSpecialist,
}

/// <summary>Mode of study of a degree; full-time comes before the others among equals (requirement R2).</summary>
public enum StudyMode
{
    /// <summary>Not recorded.</summary>
    Unknown,

    /// <summary>Chính quy, tập trung.</summary>
    FullTime,

    /// <summary>Vừa làm vừa học, tại chức.</summary>
    InService,

    /// <summary>Từ xa.</summary>
    Distance,
}

/// <summary>What a training gave.</summary>
public enum TrainingKind
{
    /// <summary>Lý luận chính trị.</summary>
    PoliticalTheory,

    /// <summary>Quản lý nhà nước.</summary>
    StateManagement,

    /// <summary>Kỹ năng lãnh đạo, quản lý.</summary>
    Leadership,

    /// <summary>Chuyên môn, nghiệp vụ: regular professional training.</summary>
    Professional,

    /// <summary>Quốc phòng, an ninh.</summary>
    Defence,
}

/// <summary>A degree was awarded.</summary>
/// <param name="Official">Its holder.</param>
/// <param name="Level">Level.</param>
/// <param name="Field">Field of study as written.</param>
/// <param name="Mode">Mode of study.</param>
/// <param name="Awarded">When, as precisely as known; the effective day of the event is its earliest day.</param>
/// <param name="SentForTraining">Whether the organisation sent the official to study (figure F1 counts these).</param>
[EventType("qualification.degree-awarded", 1)]
public sealed record DegreeAwarded(
    OfficialId Official,
    DegreeLevel Level,
    string? Field,
    StudyMode Mode,
    PartialDate Awarded,
    bool SentForTraining) : IPersonalEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Official)];
}

/// <summary>A training was completed on the effective day.</summary>
/// <param name="Official">Who.</param>
/// <param name="Kind">What it gave.</param>
/// <param name="PoliticalTheory">The level it gave, for political theory; otherwise none.</param>
/// <param name="StateManagement">The level it gave, for state management; otherwise none.</param>
/// <param name="Subject">Name of the course as written; null when not recorded.</param>
[EventType("qualification.training-completed", 1)]
public sealed record TrainingCompleted(
    OfficialId Official,
    TrainingKind Kind,
    PoliticalTheoryLevel PoliticalTheory = PoliticalTheoryLevel.None,
    StateManagementLevel StateManagement = StateManagementLevel.None,
    string? Subject = null) : IPersonalEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Official)];
}
