using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Organisation;
using CadreOrleans.Simulation.Recording;
using CadreOrleans.Simulation.State;
using CadreOrleans.Simulation.Terms;

namespace CadreOrleans.Simulation.Vacancies;

/// <summary>Fills a vacant seat and counts what the fill was: time, source, link of a chain.</summary>
internal static class Appointment
{
    public static void Fill(ReplicateScratch r, int seat, int slot, int month, FillSource source)
    {
        var state = r.State;
        var places = r.Run.Places;
        var place = places.PlaceOfSeat[seat];
        var tally = r.Tally;
        r.Choices?.Takes(r, seat, slot, source);
        tally.FillsOfPlace[place]++;
        if (places.Kind[place] == PositionKind.Membership)
        {
            Seating.TakeBeside(state, seat, slot);
            Offices.Wake(r, place);
            return;
        }

        ContinuityRecorder.Run(r, place, slot, month);
        tally.Filled++;
        tally.FillTime(month - state.OpenSince[seat]);
        if (IsChosen(places, place))
        {
            tally.Source(source);
        }

        if (state.PrincipalSeat[slot] < 0)
        {
            tally.ChainEnds(state.ChainDepth[seat]);
        }

        Seating.TakePrincipal(r, seat, slot, month);
    }

    /// <summary>Whether a place's holders are chosen here, so that the plan could have foreseen them.</summary>
    private static bool IsChosen(Places places, int place) => places.Kind[place] == PositionKind.Post && !places.Elsewhere[place];
}
