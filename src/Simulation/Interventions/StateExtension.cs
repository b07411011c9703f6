using System.Globalization;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Interventions;

/// <summary>
/// The units, positions and seats that a scenario's interventions create, put after those of the initial state so that no index changes. They do
/// not exist at the start; their identifiers come from the intervention's number and an ordinal, and sort after all others.
/// </summary>
internal sealed class StateExtension
{
    private readonly InitialState state;
    private readonly string prefix;
    private readonly List<(string Id, byte Tier, int Parent)> units = [];
    private readonly List<(string Id, int Model, int Unit, int Seats, int Office, int DrawnFrom)> positions = [];
    private readonly Dictionary<int, int> seats = [];

    public StateExtension(InitialState state)
    {
        this.state = state;
        prefix = "zz-new";
        while (IsAfter(state.Positions.Ids) || IsAfter(state.Units.Ids))
        {
            prefix = "z" + prefix;
        }
    }

    /// <summary>Adds a unit of the tier of another; gives its index.</summary>
    public int AddUnit(int number, int model, int parent)
    {
        units.Add((Id(number, units.Count), state.Units.Tier[model], parent));
        return state.Units.Count + units.Count - 1;
    }

    /// <summary>Adds a position after the model of another, linked to none; gives its index.</summary>
    public int AddPosition(int number, int model, int unit, int count)
    {
        positions.Add((Id(number, positions.Count), model, unit, count, -1, -1));
        return state.Positions.Count + positions.Count - 1;
    }

    /// <summary>Sets the bodies that an added position belongs with.</summary>
    public void Relate(int position, int office, int drawnFrom)
    {
        var at = position - state.Positions.Count;
        positions[at] = positions[at] with { Office = office, DrawnFrom = drawnFrom };
    }

    /// <summary>Sees to it that a position can have so many seats.</summary>
    public void EnsureSeats(int position, int count)
    {
        if (position < state.Positions.Count)
        {
            seats[position] = Math.Max(count, seats.GetValueOrDefault(position, state.Positions.Seats[position]));
        }
    }

    /// <summary>The state with what was added; the state itself when nothing was.</summary>
    public InitialState Build() => units.Count == 0 && positions.Count == 0 && seats.All(pair => pair.Value <= state.Positions.Seats[pair.Key])
        ? state
        : new InitialState
        {
            AsOfMonth = state.AsOfMonth,
            RegulationPacks = state.RegulationPacks,
            Officials = state.Officials,
            Recruits = state.Recruits,
            Incumbencies = state.Incumbencies,
            Nominations = state.Nominations,
            Units = new UnitColumns
            {
                Tiers = state.Units.Tiers,
                Ids = [.. state.Units.Ids, .. units.Select(unit => unit.Id)],
                Tier = [.. state.Units.Tier, .. units.Select(unit => unit.Tier)],
                Parent = [.. state.Units.Parent, .. units.Select(unit => unit.Parent)],
            },
            Positions = Positions(),
        };

    private PositionColumns Positions()
    {
        var old = state.Positions;
        string[] ids = [.. positions.Select(position => position.Id)];
        return new PositionColumns
        {
            Ids = [.. old.Ids, .. ids],
            Keys = [.. old.Keys, .. ids.Select(StableKey.Of)],
            Unit = [.. old.Unit, .. positions.Select(position => position.Unit)],
            Rank = Extended(old.Rank),
            Seats = [.. old.Seats.Select((count, position) => (short)seats.GetValueOrDefault(position, count)), .. positions.Select(position => (short)Math.Max(1, position.Seats))],
            Kind = Extended(old.Kind),
            Marks = Extended(old.Marks),
            LinkedTo = [.. old.LinkedTo, .. positions.Select(_ => -1)],
            MinimumDegree = Extended(old.MinimumDegree),
            MinimumTheory = Extended(old.MinimumTheory),
            MinimumStateManagement = Extended(old.MinimumStateManagement),
            FeederRank = Extended(old.FeederRank),
            FeederMonths = Extended(old.FeederMonths),
            MinimumAge = Extended(old.MinimumAge),
            MaximumAge = Extended(old.MaximumAge),
            PlanTarget = Extended(old.PlanTarget),
            Tenure = new TenureColumns
            {
                Calendar = Extended(old.Tenure.Calendar),
                Marks = Extended(old.Tenure.Marks),
                Office = [.. old.Tenure.Office, .. positions.Select(position => position.Office)],
                DrawnFrom = [.. old.Tenure.DrawnFrom, .. positions.Select(position => position.DrawnFrom)],
                HoldingAge = Extended(old.Tenure.HoldingAge),
                LaterSeats =
                [
                    .. old.Tenure.LaterSeats.Select((later, position) => (short)(later + seats.GetValueOrDefault(position, old.Seats[position]) - old.Seats[position])),
                    .. positions.Select(position => (short)Math.Max(1, position.Seats)),
                ],
                Title = Extended(old.Tenure.Title),
            },
        };
    }

    private T[] Extended<T>(T[] column) => [.. column, .. positions.Select(position => column[position.Model])];

    private string Id(int number, int ordinal) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number:D4}-{ordinal:D5}");

    private bool IsAfter(string[] ids) => ids.Length > 0 && string.CompareOrdinal(ids[^1], prefix) >= 0;
}
