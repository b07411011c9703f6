using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Interventions;

/// <summary>Reads the fields of one intervention as indices, and remembers the first that is wrong.</summary>
internal sealed class InterventionReader(InitialState state, StateExtension extension, Intervention intervention, int number, ReorganisationPolicy reorganisation)
{
    public const int MostPeople = 10_000;

    public Intervention Intervention => intervention;

    public InitialState State => state;

    /// <summary>Where new units, positions and seats are put.</summary>
    public StateExtension Extension => extension;

    /// <summary>The pack's rules by which units are merged.</summary>
    public ReorganisationPolicy Reorganisation => reorganisation;

    /// <summary>Number of the intervention, from 1.</summary>
    public int Number => number;

    /// <summary>The first refusal; null while everything is in order.</summary>
    public InterventionRefusal? Refusal { get; private set; }

    /// <summary>Month index.</summary>
    public int Month => intervention.Month.Index;

    /// <summary>Month in which it ends; none when it has none.</summary>
    public int Until => intervention.Until?.Index ?? ResolvedIntervention.None;

    /// <summary>Says that a field is wrong.</summary>
    public void Refuse(string code, string field) => Refusal ??= new InterventionRefusal(number, code, field);

    /// <summary>An intervention of a kind with the present month and number.</summary>
    public ResolvedIntervention Make(InterventionKind kind, int official = -1, int position = -1, int perYear = 0) =>
        new(kind, Month, official, position, perYear) { Number = number, Until = Until };

    public int Official() => Official(intervention.Official, "official");

    public int Official(OfficialId? named, string field)
    {
        var index = named is { } official ? Array.BinarySearch(state.Officials.Ids, official.Value, StringComparer.Ordinal) : -1;
        if (index < 0)
        {
            Refuse(InterventionRefusalCodes.UnknownOfficial, field);
        }

        return index;
    }

    public int[] Officials() => [.. (Intervention.Officials ?? []).Select((official, i) => Official(official, $"officials[{i}]"))];

    public int Position() => Position(intervention.Position, "position");

    public int Position(PositionId? named, string field)
    {
        var index = named is { } position ? Array.BinarySearch(state.Positions.Ids, position.Value, StringComparer.Ordinal) : -1;
        if (index < 0)
        {
            Refuse(InterventionRefusalCodes.UnknownPosition, field);
        }

        return index;
    }

    /// <summary>A position that somebody can be moved into.</summary>
    public int Post(PositionId? named, string field)
    {
        var position = Position(named, field);
        if (position >= 0 && (state.Positions.Kind[position] != PositionKind.Post || state.Positions.LinkedTo[position] >= 0))
        {
            Refuse(InterventionRefusalCodes.NotAPost, field);
        }

        return position;
    }

    /// <summary>The unit; <see cref="ResolvedIntervention.None"/> when none is named.</summary>
    public int UnitOrAll() => intervention.Unit is { } unit ? Unit(unit, "unit") : ResolvedIntervention.None;

    public int Unit(UnitId named, string field)
    {
        var index = Array.BinarySearch(state.Units.Ids, named.Value, StringComparer.Ordinal);
        if (index < 0)
        {
            Refuse(InterventionRefusalCodes.UnknownUnit, field);
        }

        return index;
    }

    public int PerYear()
    {
        if (intervention.PerYear is not (>= 0 and <= MostPeople))
        {
            Refuse(InterventionRefusalCodes.BadNumber, "perYear");
        }

        return intervention.PerYear ?? 0;
    }

    public int Count()
    {
        if (intervention.Count is not (>= 0 and <= MostPeople))
        {
            Refuse(InterventionRefusalCodes.BadNumber, "count");
        }

        return intervention.Count ?? 0;
    }
}
