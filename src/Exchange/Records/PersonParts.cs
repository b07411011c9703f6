using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Exchange.Records;

/// <summary>A degree that a file names.</summary>
/// <param name="Level">Its level.</param>
/// <param name="Field">Its field as written; null when the file names none.</param>
/// <param name="Mode">How it was studied for.</param>
/// <param name="Awarded">When it was awarded; null when the file does not say.</param>
public sealed record DegreeRecord(DegreeLevel Level, string? Field = null, StudyMode Mode = StudyMode.Unknown, PartialDate? Awarded = null);

/// <summary>A post that a file says a person holds or held.</summary>
/// <param name="Title">The post as written, in full words where an abbreviation has one reading.</param>
/// <param name="Unit">Its unit as written; null when the row's or section's unit is meant.</param>
/// <param name="Capacity">Full, acting or concurrent.</param>
/// <param name="IsFormer">Whether it is held no longer (nguyên).</param>
/// <param name="Since">When it was taken; null when the file does not say.</param>
/// <param name="Until">When it was left; null while held or unknown.</param>
public sealed record PostRecord(
    string Title,
    string? Unit = null,
    Capacity Capacity = Capacity.Full,
    bool IsFormer = false,
    PartialDate? Since = null,
    PartialDate? Until = null);

/// <summary>A post that a file says a person is planned for.</summary>
/// <param name="Post">The post as written.</param>
/// <param name="Unit">Its unit as written; null when the row's or section's unit is meant.</param>
/// <param name="Term">The term as written, such as 2025-2030; null when the file does not say.</param>
public sealed record PlannedRecord(string Post, string? Unit = null, string? Term = null);

/// <summary>A yearly assessment that a file tells of.</summary>
/// <param name="Year">The year.</param>
/// <param name="Level">The level.</param>
public sealed record AssessmentRecord(int Year, AssessmentLevel Level);
