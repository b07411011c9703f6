using CadreOrleans.Simulation.Assessments;

namespace CadreOrleans.Simulation.Organisation;

/// <content>Levels of the last year, and the month of the last discipline. They belong to a replicate: no result holds them for one official.</content>
internal sealed partial class OrganisationState
{
    public AssessedLevel[] Level { get; }

    /// <summary>Consecutive years of tasks not completed, up to the last.</summary>
    public byte[] PoorYears { get; }

    /// <summary>Month in which discipline was last decided within the run.</summary>
    public int[] DisciplinedIn { get; }

    /// <summary>Hazards of discipline in percent of the usual.</summary>
    public int DisciplinePercent { get; set; } = 100;

    private void CopyConduct(OrganisationState other, int used)
    {
        DisciplinePercent = other.DisciplinePercent;
        Copy(other.Level, Level, used);
        Copy(other.PoorYears, PoorYears, used);
        Copy(other.DisciplinedIn, DisciplinedIn, used);
    }
}
