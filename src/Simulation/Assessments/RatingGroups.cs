using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Assessments;

/// <summary>The groups in which the highest level is capped: in each unit those who lead and the others.</summary>
internal sealed class RatingGroups
{
    private readonly byte[] leads;

    public RatingGroups(CompiledRun run)
    {
        leads = [.. run.Places.PlaceOfSeat.Select(place => (run.Tenure.Marks[place] & TenureMarks.Leader) != 0 ? (byte)1 : (byte)0)];
        Found = new int[2 * run.Template.Size.Units];
        Excellent = new int[Found.Length];
    }

    /// <summary>Those found excellent or good, by group.</summary>
    public int[] Found { get; }

    /// <summary>Those found excellent, by group.</summary>
    public int[] Excellent { get; }

    public void Clear()
    {
        Array.Clear(Found);
        Array.Clear(Excellent);
    }

    /// <summary>The group of somebody who belongs to a unit.</summary>
    public int Of(ReplicateScratch r, int slot)
    {
        var seat = r.State.PrincipalSeat[slot];
        return (2 * r.State.Unit[slot]) + (seat < 0 ? 0 : leads[seat]);
    }
}
