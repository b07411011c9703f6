namespace CadreOrleans.Simulation.State;

/// <summary>What an initial state must satisfy so that the kernel can run it. One rule, one sentence; no sentence names a person.</summary>
public static class InitialStateRules
{
    private const int MostOfficials = 1_000_000;

    /// <summary>The first rule broken, as a sentence, or null when all hold.</summary>
    public static string? Check(InitialState state) =>
        CheckUnits(state.Units)
        ?? CheckPositions(state.Positions, state.Units)
        ?? TenureColumns.Check(state.Positions)
        ?? CheckOfficials(state.Officials, state)
        ?? CheckIncumbencies(state)
        ?? CheckNominations(state)
        ?? state.Recruits.Check();

    private static string? CheckUnits(UnitColumns units)
    {
        var n = units.Count;
        if (units.Tier.Length != n || units.Parent.Length != n)
        {
            return "The unit columns differ in length.";
        }

        if (!Ascending(units.Ids))
        {
            return "Units are not sorted by identifier, or one occurs twice.";
        }

        if (units.Tiers.Length is 0 or > 16 || Array.Exists(units.Tier, tier => tier >= units.Tiers.Length))
        {
            return "A unit has no known tier.";
        }

        return AllWithin(units.Parent, -1, n) && Acyclic(units.Parent) ? null : "A unit's parent is unknown, or units are above each other in a circle.";
    }

    private static string? CheckPositions(PositionColumns positions, UnitColumns units)
    {
        var n = positions.Count;
        int[] lengths =
        [
            positions.Keys.Length, positions.Unit.Length, positions.Rank.Length, positions.Seats.Length, positions.Kind.Length,
            positions.Marks.Length, positions.LinkedTo.Length, positions.MinimumDegree.Length, positions.MinimumTheory.Length,
            positions.MinimumStateManagement.Length, positions.FeederRank.Length, positions.FeederMonths.Length,
            positions.MinimumAge.Length, positions.MaximumAge.Length, positions.PlanTarget.Length,
        ];
        if (Array.Exists(lengths, length => length != n))
        {
            return "The position columns differ in length.";
        }

        if (!Ascending(positions.Ids) || !Distinct(positions.Keys))
        {
            return "Positions are not sorted by identifier, or one occurs twice.";
        }

        if (!AllWithin(positions.Unit, 0, units.Count) || !AllWithin(positions.LinkedTo, -1, n))
        {
            return "A position names a unit or a linked position that is unknown.";
        }

        for (var p = 0; p < n; p++)
        {
            if (positions.Rank[p] is < 1 or > 250 || positions.Seats[p] is < 1 or > 10_000 || positions.PlanTarget[p] is < 0 or > 1_000
                || positions.Kind[p] > PositionKind.Entry || positions.FeederRank[p] < 0 || positions.FeederMonths[p] < 0)
            {
                return "A position has a grade, number of seats, plan target, kind or feeder rule out of range.";
            }

            var linked = positions.LinkedTo[p];
            if (linked >= 0 && (positions.Seats[p] != 1 || positions.Seats[linked] != 1 || positions.LinkedTo[linked] >= 0
                || positions.Kind[p] != PositionKind.Post || positions.Kind[linked] != PositionKind.Post || linked == p))
            {
                return "Linked positions are posts of one seat each, and the higher of the two is not itself linked.";
            }
        }

        return null;
    }

    private static string? CheckOfficials(OfficialColumns officials, InitialState state)
    {
        var n = officials.Count;
        int[] lengths =
        [
            officials.Keys.Length, officials.BirthMonth.Length, officials.RetirementMonth.Length, officials.Marks.Length,
            officials.HomeUnit.Length, officials.Degree.Length, officials.Theory.Length, officials.StateManagement.Length,
            officials.Talent.Length, officials.Virtue.Length, officials.BarUntil.Length, officials.PrincipalPosition.Length,
            officials.Unit.Length, officials.EntryMonth.Length, officials.Rank.Length, officials.TalentDeviation.Length, officials.VirtueDeviation.Length,
            officials.NotCompletedYears.Length,
        ];
        if (n > MostOfficials || Array.Exists(lengths, length => length != n))
        {
            return "The official columns differ in length, or there are more than a million.";
        }

        if (!Ascending(officials.Ids) || !Distinct(officials.Keys))
        {
            return "Officials are not sorted by identifier, or one occurs twice.";
        }

        if (!AllWithin(officials.HomeUnit, -1, state.Units.Count) || !AllWithin(officials.Unit, -1, state.Units.Count)
            || !AllWithin(officials.PrincipalPosition, -1, state.Positions.Count))
        {
            return "An official names a unit or position that is unknown.";
        }

        if (!AllWithin(officials.Talent, 0, Score.One + 1) || !AllWithin(officials.Virtue, 0, Score.One + 1)
            || !AllWithin(officials.TalentDeviation, 0, OfficialColumns.MostDeviation + 1) || !AllWithin(officials.VirtueDeviation, 0, OfficialColumns.MostDeviation + 1))
        {
            return "A score lies outside 0 to 1, or its standard deviation outside 0 to 8.";
        }

        return AllWithin(officials.BirthMonth, state.AsOfMonth - (110 * 12), state.AsOfMonth) && Array.TrueForAll(officials.Rank, rank => rank is >= 0 and <= 250)
            ? null
            : "A birth month lies after the as-of month or more than 110 years before it, or a grade is out of range.";
    }

    private static string? CheckIncumbencies(InitialState state)
    {
        var held = state.Incumbencies;
        var n = held.Count;
        if (held.Position.Length != n || held.Capacity.Length != n || held.Since.Length != n || held.TermEnd.Length != n)
        {
            return "The incumbency columns differ in length.";
        }

        if (!AllWithin(held.Official, 0, state.Officials.Count) || !AllWithin(held.Position, 0, state.Positions.Count)
            || Array.Exists(held.Capacity, capacity => capacity > HoldingCapacity.Concurrent))
        {
            return "An incumbency names an official or position that is unknown.";
        }

        var full = new int[state.Positions.Count];
        var principal = new bool[state.Officials.Count];
        for (var i = 0; i < n; i++)
        {
            if (i > 0 && (held.Position[i - 1], held.Official[i - 1]).CompareTo((held.Position[i], held.Official[i])) >= 0)
            {
                return "Incumbencies are not sorted by position and official, or one official holds two seats of one position.";
            }

            if (held.Capacity[i] != HoldingCapacity.Acting && ++full[held.Position[i]] > state.Positions.Seats[held.Position[i]])
            {
                return "A position has more holders than seats.";
            }

            principal[held.Official[i]] |= held.Capacity[i] == HoldingCapacity.Full && state.Officials.PrincipalPosition[held.Official[i]] == held.Position[i];
        }

        for (var o = 0; o < principal.Length; o++)
        {
            var position = state.Officials.PrincipalPosition[o];
            if (position >= 0 && (!principal[o] || state.Positions.Kind[position] == PositionKind.Membership))
            {
                return "An official's principal position is not held in full by that official, or is a membership.";
            }
        }

        return null;
    }

    private static string? CheckNominations(InitialState state)
    {
        var planned = state.Nominations;
        var n = planned.Count;
        if (planned.Layer.Length != n || planned.Position.Length != n || planned.Since.Length != n)
        {
            return "The nomination columns differ in length.";
        }

        if (!AllWithin(planned.Official, 0, state.Officials.Count) || !AllWithin(planned.Position, 0, state.Positions.Count)
            || Array.Exists(planned.Layer, layer => layer > PlanLayer.Next))
        {
            return "A nomination names an official, position or layer that is unknown.";
        }

        for (var i = 1; i < n; i++)
        {
            if ((planned.Layer[i - 1], planned.Position[i - 1]).CompareTo((planned.Layer[i], planned.Position[i])) > 0)
            {
                return "Nominations are not sorted by layer and position.";
            }
        }

        return null;
    }

    private static bool AllWithin(int[] values, int from, int below) => Array.TrueForAll(values, value => value >= from && value < below);

    private static bool Distinct(ulong[] keys) => keys.Distinct().Count() == keys.Length;

    private static bool Ascending(string[] ids)
    {
        for (var i = 1; i < ids.Length; i++)
        {
            if (string.CompareOrdinal(ids[i - 1], ids[i]) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Acyclic(int[] parent)
    {
        for (var start = 0; start < parent.Length; start++)
        {
            var steps = 0;
            for (var unit = parent[start]; unit >= 0; unit = parent[unit])
            {
                if (++steps > parent.Length || steps > 64)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
