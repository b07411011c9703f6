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

    private void CopyConduct(OrganisationState other, int used)
    {
        Copy(other.Level, Level, used);
        Copy(other.PoorYears, PoorYears, used);
        Copy(other.DisciplinedIn, DisciplinedIn, used);
    }
}
