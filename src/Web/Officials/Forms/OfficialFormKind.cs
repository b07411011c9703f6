namespace CadreOrleans.Web.Officials.Forms;

/// <summary>What can be recorded about one official.</summary>
public enum OfficialFormKind
{
    /// <summary>An appointment, election, designation, rotation, transfer or secondment.</summary>
    Move,

    /// <summary>A year's assessment.</summary>
    Assess,

    /// <summary>A confidence vote.</summary>
    Vote,

    /// <summary>A training.</summary>
    Train,

    /// <summary>A degree.</summary>
    Degree,

    /// <summary>A measure of discipline.</summary>
    Discipline,

    /// <summary>An inspection, opened or concluded.</summary>
    Inspect,

    /// <summary>A complaint concluded.</summary>
    Complaint,

    /// <summary>A family relation.</summary>
    Family,

    /// <summary>A recruitment.</summary>
    Recruit,

    /// <summary>A correction of what is recorded of the person.</summary>
    Correct,

    /// <summary>The end of service.</summary>
    Leave,

    /// <summary>Another record of the same person, merged or split again.</summary>
    Merge,
}
