namespace CadreOrleans.Roster.Figures;

/// <summary>Groups of personal data with a right of their own. The rows of a figure that rests on one are for readers who have it.</summary>
[Flags]
public enum FieldGroups
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Discipline, inspections, complaints.</summary>
    Discipline = 1,

    /// <summary>Assessments and confidence votes.</summary>
    Assessments = 2,

    /// <summary>Family relations.</summary>
    Family = 4,
}
