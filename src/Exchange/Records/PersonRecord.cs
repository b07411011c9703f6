using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Exchange.Records;

/// <summary>
/// One person as the rows of a file tell of him or her, with values understood. What the file does not say, or says in a way that is not understood, is null
/// or absent: it never wipes what is on record.
/// </summary>
/// <param name="Source">Where the person stands.</param>
/// <param name="Name">Name as written, in Unicode, without titles such as "đ/c".</param>
public sealed record PersonRecord(RecordSource Source, string Name)
{
    /// <summary>The file's own code of the person; it identifies within the file only.</summary>
    public string? Code { get; init; }

    /// <summary>Identity number with its leading zeros; null when missing or destroyed by the spreadsheet.</summary>
    public string? IdentityNumber { get; init; }

    /// <summary>Sex.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Date of birth.</summary>
    public PartialDate? Birth { get; init; }

    /// <summary>Ethnic group, by its standard name.</summary>
    public string? Ethnicity { get; init; }

    /// <summary>Religion; an empty text when the file says that there is none.</summary>
    public string? Religion { get; init; }

    /// <summary>Home (quê quán) as written.</summary>
    public string? HomeText { get; init; }

    /// <summary>Place of birth as written.</summary>
    public string? Birthplace { get; init; }

    /// <summary>Place of residence as written.</summary>
    public string? Residence { get; init; }

    /// <summary>Admission to the party (dự bị).</summary>
    public PartialDate? PartyAdmission { get; init; }

    /// <summary>Confirmation of membership (chính thức).</summary>
    public PartialDate? PartyConfirmation { get; init; }

    /// <summary>Entry into service (ngày tuyển dụng).</summary>
    public PartialDate? ServiceEntry { get; init; }

    /// <summary>Degrees; several when a cell names several.</summary>
    public IReadOnlyList<DegreeRecord> Degrees { get; init; } = [];

    /// <summary>Political theory level.</summary>
    public PoliticalTheoryLevel? PoliticalTheory { get; init; }

    /// <summary>State management level.</summary>
    public StateManagementLevel? StateManagement { get; init; }

    /// <summary>The unit of the row or section, as written; posts without a unit of their own lie in it.</summary>
    public string? Unit { get; init; }

    /// <summary>Posts held now or formerly, in the file's order.</summary>
    public IReadOnlyList<PostRecord> Posts { get; init; } = [];

    /// <summary>Memberships of committees, in full words (Huyện ủy viên).</summary>
    public IReadOnlyList<string> Memberships { get; init; } = [];

    /// <summary>Posts the person is planned for.</summary>
    public IReadOnlyList<PlannedRecord> Planned { get; init; } = [];

    /// <summary>Yearly assessments.</summary>
    public IReadOnlyList<AssessmentRecord> Assessments { get; init; } = [];
}
