using CadreOrleans.Domain.Qualifications;

namespace CadreOrleans.Roster.Pools;

/// <summary>What pools read of one official on a day, in small numbers.</summary>
internal struct OfficialProfile
{
    /// <summary>Whether in service and on record on the day; the rest means something only then.</summary>
    public bool InService;

    /// <summary>Row of the principal position; -1 if none.</summary>
    public int Principal;

    /// <summary>Row of the principal position's unit; -1 if none.</summary>
    public int Unit;

    /// <summary>Row of the home unit, as it exists on the day; -1 if not on record.</summary>
    public int Home;

    /// <summary>Place of the field of study of the highest degree among all fields; -1 if none is on record.</summary>
    public int Field;

    /// <summary>Group of the principal post in the title ladder; -1 if none.</summary>
    public short Group;

    /// <summary>Highest group planned for; -1 if in no plan.</summary>
    public short PlannedGroup;

    /// <summary>Number of open nominations.</summary>
    public short Nominations;

    /// <summary>Index of the legal retirement month.</summary>
    public short Retires;

    /// <summary>Place of the principal post's tier from the top; 255 if none.</summary>
    public byte Tier;

    /// <summary>Cohort 1 to 3; 0 when the birth is not known well enough to say.</summary>
    public byte Cohort;

    /// <summary><see cref="Domain.Officials.Sex"/>; for structure and the retirement month only.</summary>
    public byte Sex;

    /// <summary>Whether of a minority: 0 no, 1 yes, 2 unknown; for structure only.</summary>
    public byte Minority;

    /// <summary>Highest <see cref="DegreeLevel"/>.</summary>
    public byte Degree;

    /// <summary>Highest <see cref="PoliticalTheoryLevel"/>.</summary>
    public byte Theory;

    /// <summary>Highest <see cref="StateManagementLevel"/>.</summary>
    public byte StateManagement;

    /// <summary>Whether an assessment or a vote is on record.</summary>
    public bool Assessed;

    /// <summary>Whether the highest degree was taken in full-time study: it comes first among equals (requirement R2).</summary>
    public bool FullTime;

    /// <summary>What the pack's order compares; the higher the better.</summary>
    public double Score;

    /// <summary>Mean of the estimate of virtue on the logit scale: it breaks ties.</summary>
    public double Virtue;

    /// <summary>Mean of the estimate of talent on the logit scale.</summary>
    public float Talent;

    /// <summary>Variance of the estimate of talent on the logit scale.</summary>
    public float TalentVariance;

    /// <summary>Rotations on record: 1 horizontal, 2 vertical.</summary>
    public byte Rotated;
}
