using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Interventions;

/// <summary>Reads interventions on posts and their seats.</summary>
internal static class PostReading
{
    public static IEnumerable<ResolvedIntervention> Unified(InterventionReader reader)
    {
        var named = reader.Intervention.Positions ?? [];
        var main = reader.Post(named.Count > 0 ? named[0] : null, "positions[0]");
        var other = reader.Post(named.Count > 1 ? named[1] : null, "positions[1]");
        return main < 0 || other < 0 ? [] : [Resize(reader, other, 0)];
    }

    public static IEnumerable<ResolvedIntervention> Split(InterventionReader reader)
    {
        var position = reader.Position();
        if (position < 0)
        {
            return [];
        }

        if (reader.State.Positions.LinkedTo[position] < 0)
        {
            reader.Refuse(InterventionRefusalCodes.NotLinked, "position");
            return [];
        }

        var own = reader.Extension.AddPosition(reader.Number, position, reader.State.Positions.Unit[position], 1);
        return [Resize(reader, position, 0), Resize(reader, own, 1)];
    }

    public static IEnumerable<ResolvedIntervention> Created(InterventionReader reader)
    {
        var model = reader.Position();
        var unit = reader.UnitOrAll();
        var count = reader.Count();
        if (model < 0 || count == 0)
        {
            return [];
        }

        var position = reader.Extension.AddPosition(reader.Number, model, unit < 0 ? reader.State.Positions.Unit[model] : unit, count);
        return [Resize(reader, position, count)];
    }

    public static IEnumerable<ResolvedIntervention> Abolished(InterventionReader reader)
    {
        var position = reader.Position();
        if (position < 0)
        {
            return [];
        }

        var seats = reader.State.Positions.Seats[position];
        var count = reader.Intervention.Count ?? seats;
        if (count < 0 || count > seats)
        {
            reader.Refuse(InterventionRefusalCodes.TooManySeats, "count");
        }

        return [reader.Make(InterventionKind.SeatsAbolished, position: position) with { Count = count }];
    }

    public static IEnumerable<ResolvedIntervention> SeatsChanged(InterventionReader reader)
    {
        var position = reader.Position();
        var count = reader.Count();
        if (position < 0)
        {
            return [];
        }

        var positions = reader.State.Positions;
        if (count > positions.Seats[position] && (positions.LinkedTo[position] >= 0 || Array.IndexOf(positions.LinkedTo, position) >= 0))
        {
            reader.Refuse(InterventionRefusalCodes.Linked, "position");
            return [];
        }

        reader.Extension.EnsureSeats(position, count);
        return [Resize(reader, position, count)];
    }

    private static ResolvedIntervention Resize(InterventionReader reader, int position, int seats) =>
        reader.Make(InterventionKind.SeatsChanged, position: position) with { Count = seats };
}
