namespace CadreOrleans.Domain.Discipline;

using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;

/// <summary>The two tracks of discipline (domain notes 12.10).</summary>
public enum DisciplineTrack
{
    /// <summary>Kỷ luật đảng.</summary>
    Party,

    /// <summary>Kỷ luật chính quyền.</summary>
    State,
}

/// <summary>Form of a disciplinary measure, from light to heavy across both tracks.</summary>
public enum DisciplineForm
{
    /// <summary>Khiển trách.</summary>
    Reprimand,

    /// <summary>Cảnh cáo.</summary>
    Warning,

    /// <summary>Hạ bậc lương (state only).</summary>
    SalaryReduction,

    /// <summary>Giáng chức (state only).</summary>
    Demotion,

    /// <summary>Cách chức.</summary>
    Removal,

    /// <summary>Khai trừ (party), buộc thôi việc (state).</summary>
    Expulsion,
}

/// <summary>What a breach was about, as far as figures need it.</summary>
public enum BreachCategory
{
    /// <summary>Duties, procedure, law.</summary>
    Duty,

    /// <summary>Conduct and way of life.</summary>
    Conduct,

    /// <summary>Politics and ideology (figure F9 counts these).</summary>
    Political,
}

/// <summary>A disciplinary measure was decided on the effective day.</summary>
/// <param name="Official">Against whom.</param>
/// <param name="Track">Party or state.</param>
/// <param name="Form">Form.</param>
/// <param name="Category">What the breach was about.</param>
[EventType("discipline.decided", 1)]
public sealed record Disciplined(OfficialId Official, DisciplineTrack Track, DisciplineForm Form, BreachCategory Category) : IPersonalEvent
{
    /// <inheritdoc/>
    public IReadOnlyList<StreamId> Streams() => [StreamId.Of(Official)];
}
