using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Rotation;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Vacancies;

/// <summary>
/// Narrows the candidates for a post, where any are left then: to members of the body that goes with the post, and for a key post of a unit
/// without enough leaders from elsewhere to those who are no locals.
/// </summary>
internal static class Preference
{
    public static void Narrow(ReplicateScratch r, int place)
    {
        var body = r.Run.Tenure.Office[place];
        if (body >= 0)
        {
            Keep(r, place, body);
        }

        NarrowToNonLocal(r, place);
    }

    /// <summary>Keeps those who are no locals where any are left then and the place asks for them.</summary>
    public static void NarrowToNonLocal(ReplicateScratch r, int place)
    {
        if (AsksForNonLocal(r, place))
        {
            Keep(r, place, body: -1);
        }
    }

    /// <summary>Whether a place is a key post of a unit without enough leaders from elsewhere.</summary>
    public static bool AsksForNonLocal(ReplicateScratch r, int place) =>
        (r.Run.Tenure.Marks[place] & TenureMarks.Locality) != 0 && r.Epoch[Rule.NonLocalLeaders] is var asked && asked > 0
        && Locality.Lacks(r, r.Run.Places.Unit[place], asked);

    /// <summary>Keeps members of a body, or without one those who are no locals.</summary>
    private static void Keep(ReplicateScratch r, int place, int body)
    {
        var buffer = r.Candidates;
        var kept = 0;
        for (var i = 0; i < buffer.Count; i++)
        {
            var slot = buffer.Slot[i];
            if (body >= 0 ? Eligibility.HoldsBeside(r.State, r.Run.Places, slot, body) : Locality.IsNonLocal(r, slot, r.Run.Places.Unit[place]))
            {
                (buffer.Slot[i], buffer.Slot[kept]) = (buffer.Slot[kept], buffer.Slot[i]);
                (buffer.Key[i], buffer.Key[kept]) = (buffer.Key[kept], buffer.Key[i]);
                kept++;
            }
        }

        buffer.Count = kept > 0 ? kept : buffer.Count;
    }
}
