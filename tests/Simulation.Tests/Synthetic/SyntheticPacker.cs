using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Tests.Synthetic;

/// <summary>Makes an initial state of invented parts: sorts, indexes, links, draws plans and memberships.</summary>
internal static class SyntheticPacker
{
    public static InitialState Pack(
        int asOf,
        IReadOnlyList<SyntheticUnit> units,
        IReadOnlyList<SyntheticPosition> positions,
        IReadOnlyList<SyntheticOfficial> officials,
        Dice? dice = null,
        IReadOnlyList<(string Position, string Official)>? members = null)
    {
        var unitList = units.OrderBy(unit => unit.Id, StringComparer.Ordinal).ToArray();
        var positionList = positions.OrderBy(position => position.Id, StringComparer.Ordinal).ToArray();
        var officialList = officials.OrderBy(official => official.Id, StringComparer.Ordinal).ToArray();
        var unitIndex = Index(unitList);
        var positionIndex = Index(positionList);
        var held = Incumbencies(positionList, officialList, positionIndex, dice, members ?? []);
        var state = new InitialState
        {
            AsOfMonth = asOf,
            RegulationPacks = ["synthetic"],
            Units = new UnitColumns
            {
                Tiers = [.. Enumerable.Range(0, 1 + Math.Max(1, (int)units.Max(unit => unit.Tier))).Select(tier => $"tier-{tier}")],
                Ids = [.. unitList.Select(unit => unit.Id)],
                Tier = [.. unitList.Select(unit => unit.Tier)],
                Parent = [.. unitList.Select(unit => unit.Parent is null ? -1 : unitIndex[unit.Parent])],
            },
            Positions = Positions(positionList, unitIndex, positionIndex),
            Officials = Officials(officialList, unitIndex, positionIndex, held),
            Incumbencies = new IncumbencyColumns
            {
                Official = [.. held.Select(one => one.Official)],
                Position = [.. held.Select(one => one.Position)],
                Capacity = [.. held.Select(one => one.Capacity)],
                Since = [.. held.Select(one => officialList[one.Official].Since)],
                TermEnd = [.. held.Select(_ => IncumbencyColumns.NoTermEnd)],
            },
            Nominations = Nominations(positionList, officialList, dice),
        };
        return InitialStateRules.Check(state) is { } broken ? throw new InvalidOperationException(broken) : state;
    }

    private static Dictionary<T, int> Index<T>(T[] items)
        where T : class
        => items.Select((item, index) => (item, index)).ToDictionary(pair => pair.item, pair => pair.index, (IEqualityComparer<T>)ReferenceEqualityComparer.Instance);

    private static PositionColumns Positions(SyntheticPosition[] list, Dictionary<SyntheticUnit, int> units, Dictionary<SyntheticPosition, int> index) => new()
    {
        Ids = [.. list.Select(position => position.Id)],
        Keys = [.. list.Select(position => StableKey.Of(position.Id))],
        Unit = [.. list.Select(position => units[position.Unit])],
        Rank = [.. list.Select(position => position.Rank)],
        Seats = [.. list.Select(position => position.Seats)],
        Kind = [.. list.Select(position => position.Kind)],
        Marks = [.. list.Select(position => (position.Elsewhere ? PositionMarks.DecidedElsewhere : 0) | (position.Closed ? PositionMarks.Closed : 0))],
        LinkedTo = [.. list.Select(position => position.LinkedTo is null ? -1 : index[position.LinkedTo])],
        MinimumDegree = [.. list.Select(position => position.Degree)],
        MinimumTheory = [.. list.Select(position => position.Theory)],
        MinimumStateManagement = [.. list.Select(position => position.StateManagement)],
        FeederRank = [.. list.Select(position => position.Feeder)],
        FeederMonths = [.. list.Select(position => position.FeederMonths)],
        MinimumAge = [.. list.Select(position => position.MinimumAge)],
        MaximumAge = [.. list.Select(position => position.MaximumAge)],
        PlanTarget = [.. list.Select(position => position.PlanTarget)],
        Tenure = new TenureColumns
        {
            Calendar = [.. list.Select(position => position.Calendar)],
            Marks = [.. list.Select(position => position.Tenure)],
            Office = [.. list.Select(position => position.Office is null ? -1 : index[position.Office])],
            DrawnFrom = [.. list.Select(position => position.DrawnFrom is null ? -1 : index[position.DrawnFrom])],
            HoldingAge = [.. list.Select(position => position.HoldingAge)],
            LaterSeats = new short[list.Length],
            Title = [.. list.Select(position => position.Title)],
        },
    };

    private static OfficialColumns Officials(
        SyntheticOfficial[] list,
        Dictionary<SyntheticUnit, int> units,
        Dictionary<SyntheticPosition, int> positions,
        IReadOnlyList<(int Official, int Position, HoldingCapacity Capacity)> held)
    {
        var principal = new int[list.Length];
        Array.Fill(principal, -1);
        foreach (var one in held.Where(one => one.Capacity == HoldingCapacity.Full))
        {
            if (list[one.Official].Position is { } position && positions[position] == one.Position)
            {
                principal[one.Official] = one.Position;
            }
        }

        return new OfficialColumns
        {
            Ids = [.. list.Select(official => official.Id)],
            Keys = [.. list.Select(official => StableKey.Of(official.Id))],
            BirthMonth = [.. list.Select(official => official.Birth)],
            RetirementMonth = [.. list.Select(official => official.Retirement ?? Roadmap.Steps.MonthFor(official.Woman, official.Birth))],
            Marks = [.. list.Select(official => (official.Woman ? OfficialMarks.Woman : 0) | (official.Minority ? OfficialMarks.EthnicMinority : 0) | (official.BirthByYear ? OfficialMarks.BirthByYear : 0))],
            HomeUnit = [.. list.Select(official => official.Home is { } home ? units[home] : -1)],
            Degree = [.. list.Select(official => official.Degree)],
            Theory = [.. list.Select(official => official.Theory)],
            StateManagement = [.. list.Select(official => official.StateManagement)],
            Talent = [.. list.Select(official => official.Talent)],
            Virtue = [.. list.Select(official => official.Virtue)],
            TalentDeviation = [.. list.Select(official => official.TalentDeviation)],
            NotCompletedYears = [.. list.Select(official => official.NotCompletedYears)],
            VirtueDeviation = [.. list.Select(official => official.VirtueDeviation)],
            BarUntil = [.. list.Select(official => official.BarUntil)],
            PrincipalPosition = principal,
            Unit = [.. list.Select(official => official.Position is { } position ? units[position.Unit] : official.Unit is { } unit ? units[unit] : -1)],
            EntryMonth = [.. list.Select(official => official.Since)],
            Rank = [.. list.Select(official => official.Position?.Rank ?? official.Rank)],
        };
    }

    private static List<(int Official, int Position, HoldingCapacity Capacity)> Incumbencies(
        SyntheticPosition[] positions,
        SyntheticOfficial[] officials,
        Dictionary<SyntheticPosition, int> index,
        Dice? dice,
        IReadOnlyList<(string Position, string Official)> members)
    {
        var held = new List<(int Official, int Position, HoldingCapacity Capacity)>();
        for (var o = 0; o < officials.Length; o++)
        {
            if (officials[o].Position is not { } position)
            {
                continue;
            }

            held.Add((o, index[position], HoldingCapacity.Full));
            foreach (var follower in positions.Where(other => other.LinkedTo == position))
            {
                held.Add((o, index[follower], HoldingCapacity.Concurrent));
            }
        }

        for (var p = 0; p < positions.Length && dice is not null; p++)
        {
            held.AddRange(Members(positions[p], officials).Select(o => (o, p, HoldingCapacity.Full)));
        }

        held.AddRange(members.Select(member => (
            Array.FindIndex(officials, official => official.Id == member.Official),
            Array.FindIndex(positions, position => position.Id == member.Position),
            HoldingCapacity.Full)));
        return [.. held.OrderBy(one => one.Position).ThenBy(one => one.Official)];
    }

    /// <summary>A body's members: holders of posts of its grade or above in the units under it, the highest first, one seat left open.</summary>
    private static IEnumerable<int> Members(SyntheticPosition body, SyntheticOfficial[] officials) => body.Kind != PositionKind.Membership
        ? []
        : Enumerable.Range(0, officials.Length)
            .Where(o => officials[o].Position is { } position && position.Rank >= body.Feeder && (position.Unit == body.Unit || position.Unit.Parent == body.Unit))
            .OrderByDescending(o => officials[o].Position!.Rank)
            .ThenBy(o => o)
            .Take(body.Seats - 1);

    /// <summary>Two nominees from the unit or its neighbours for most planned posts; three in four for the current term, the rest for the next.</summary>
    private static NominationColumns Nominations(SyntheticPosition[] positions, SyntheticOfficial[] officials, Dice? dice)
    {
        var all = new List<(PlanLayer Layer, int Position, int Official, int Since)>();
        var byTier = officials.Select((official, o) => (official, o)).Where(pair => pair.official.Position is not null).ToLookup(pair => pair.official.Position!.Unit.Tier);
        for (var p = 0; p < positions.Length && dice is not null; p++)
        {
            var position = positions[p];
            if (position.PlanTarget == 0 || position.Kind != PositionKind.Post)
            {
                continue;
            }

            var source = byTier[position.Unit.Tier].Where(pair => pair.official.Position!.Rank < position.Rank && pair.official.Position.Rank >= position.Feeder).Select(pair => pair.o).ToArray();
            for (var i = 0; i < 2 && source.Length > 1; i++)
            {
                var o = source[dice.Below(source.Length)];
                var layer = dice.Below(4) < 3 ? PlanLayer.Current : PlanLayer.Next;
                if (!all.Exists(one => one.Position == p && one.Official == o))
                {
                    all.Add((layer, p, o, officials[o].Since));
                }
            }
        }

        var sorted = all.Select((one, order) => (one, order)).OrderBy(pair => pair.one.Layer).ThenBy(pair => pair.one.Position).ThenBy(pair => pair.order).Select(pair => pair.one).ToArray();
        return new NominationColumns
        {
            Layer = [.. sorted.Select(one => one.Layer)],
            Position = [.. sorted.Select(one => one.Position)],
            Official = [.. sorted.Select(one => one.Official)],
            Since = [.. sorted.Select(one => one.Since)],
        };
    }
}
