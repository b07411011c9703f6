using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Tests.Synthetic;

/// <summary>
/// An invented district in the proportions of a real one: 24 communes with eleven titles, two bodies and a pool of civil servants each, and a
/// district level of offices, leaders and bodies. Larger organisations are several districts side by side. Deterministic.
/// </summary>
internal sealed class SyntheticDistrict
{
    public const int Communes = 24;
    public const int Offices = 30;

    private const int AsOf = (2022 * 12) + 5;
    private const byte PartyTerms = 1;
    private const byte StateTerms = 2;

    private readonly Dice dice;
    private readonly List<SyntheticUnit> units = [];
    private readonly List<SyntheticPosition> positions = [];
    private readonly List<SyntheticOfficial> officials = [];
    private readonly Dictionary<(byte Tier, string Title), int> titles = [];

    private SyntheticDistrict(ulong seed) => dice = new Dice(seed);

    public static InitialState Make(int districts = 1, ulong seed = 7)
    {
        var synthetic = new SyntheticDistrict(seed);
        for (var district = 0; district < districts; district++)
        {
            synthetic.AddDistrict(district);
        }

        return SyntheticPacker.Pack(AsOf, synthetic.units, synthetic.positions, synthetic.officials, synthetic.dice);
    }

    private void AddDistrict(int number)
    {
        var district = Unit($"d{number:D2}", tier: 0, parent: null);
        AddDistrictLeaders(district);
        for (var office = 0; office < Offices; office++)
        {
            AddOffice(Unit($"{district.Id}-o{office:D2}", 0, district), deputies: office % 3 == 0 ? 1 : 2);
        }

        for (var commune = 0; commune < Communes; commune++)
        {
            AddCommune(Unit($"{district.Id}-c{commune:D2}", 1, district));
        }
    }

    private void AddDistrictLeaders(SyntheticUnit unit)
    {
        Bodies(unit, committeeRank: 6, seats: 39, feeder: 5);
        Staff(Post(unit, "secretary", rank: 9, feeder: 7, theory: 3, elsewhere: true), 48, 58);
        var chair = Post(unit, "deputy-secretary-chair", rank: 8, feeder: 6, theory: 3, elsewhere: true);
        Staff(chair, 45, 57);
        Linked(unit, "chair", rank: 7, chair);
        Staff(Post(unit, "standing-deputy", rank: 8, feeder: 6, theory: 3, elsewhere: true), 45, 57);
        for (var i = 0; i < 3; i++)
        {
            Staff(Post(unit, $"vice-chair-{i}", rank: 7, feeder: 5, theory: 3, calendar: StateTerms), 42, 57);
        }
    }

    private void AddOffice(SyntheticUnit unit, int deputies)
    {
        Staff(Post(unit, "head", rank: 6, feeder: 4, theory: 2), 38, 58);
        for (var i = 0; i < deputies; i++)
        {
            Staff(Post(unit, $"deputy-{i}", rank: 5, feeder: 2, theory: 2), 33, 55);
        }

        Staff(Entry(unit, seats: 4, rank: 2), 25, 50);
    }

    private void AddCommune(SyntheticUnit unit)
    {
        var committee = Bodies(unit, committeeRank: 3, seats: 14, feeder: 1);
        Staff(Post(unit, "secretary", rank: 5, feeder: 3, theory: 2, calendar: PartyTerms, TenureMarks.TermLimited | TenureMarks.Locality, committee), 35, 58);
        var chair = Post(unit, "people-committee-chair", rank: 4, feeder: 2, theory: 2, calendar: StateTerms, TenureMarks.TermLimited | TenureMarks.Locality);
        Staff(chair, 33, 57);
        Staff(Post(unit, "deputy-secretary", rank: 4, feeder: 2, theory: 2, calendar: PartyTerms, TenureMarks.Locality, committee), 33, 57);
        Linked(unit, "council-chair", rank: 3, chair);
        string[] titles = ["council-vice-chair", "people-committee-vice-chair", "front-chair", "women-chair", "farmers-chair", "veterans-chair"];
        foreach (var title in titles)
        {
            Staff(Post(unit, title, rank: 3, feeder: 1, theory: 1), 30, 57);
        }

        Staff(Post(unit, "youth-secretary", rank: 2, feeder: 1, theory: 0, maximumAge: 35 * 12), 24, 34);
        Staff(Entry(unit, seats: 9, rank: 1), 23, 55);
    }

    /// <summary>Number of a title at a tier.</summary>
    private int Title(SyntheticUnit unit, string title)
    {
        var key = (unit.Tier, title);
        titles.TryAdd(key, titles.Count);
        return titles[key];
    }

    private SyntheticUnit Unit(string id, byte tier, SyntheticUnit? parent)
    {
        var unit = new SyntheticUnit(id, tier, parent);
        units.Add(unit);
        return unit;
    }

    /// <summary>A committee and, drawn from it, its standing committee.</summary>
    private SyntheticPosition Bodies(SyntheticUnit unit, short committeeRank, short seats, short feeder)
    {
        var committee = new SyntheticPosition($"{unit.Id}-committee", unit, committeeRank, seats, PositionKind.Membership) { Feeder = feeder, PlanTarget = (short)(seats * 13 / 10), Calendar = PartyTerms, Title = Title(unit, "committee") };
        positions.Add(committee);
        positions.Add(new SyntheticPosition($"{unit.Id}-standing", unit, (short)(committeeRank + 1), seats == 14 ? (short)5 : (short)11, PositionKind.Membership)
        {
            Feeder = seats == 14 ? (short)3 : (short)6,
            PlanTarget = seats == 14 ? (short)6 : (short)14,
            Calendar = PartyTerms,
            DrawnFrom = committee,
            Title = Title(unit, "standing"),
        });
        return committee;
    }

    private SyntheticPosition Post(
        SyntheticUnit unit,
        string title,
        short rank,
        short feeder,
        byte theory,
        byte calendar = 0,
        TenureMarks tenure = TenureMarks.None,
        SyntheticPosition? office = null,
        bool elsewhere = false,
        short maximumAge = PositionColumns.NoMaximumAge)
    {
        var position = new SyntheticPosition($"{unit.Id}-{title}", unit, rank, 1, PositionKind.Post)
        {
            Feeder = feeder,
            FeederMonths = 24,
            Degree = 3,
            Theory = theory,
            Elsewhere = elsewhere,
            MaximumAge = maximumAge,
            HoldingAge = maximumAge,
            Calendar = calendar,
            Tenure = tenure | TenureMarks.Leader,
            Office = office,
            PlanTarget = 3,
            Title = Title(unit, title),
        };
        positions.Add(position);
        return position;
    }

    private SyntheticPosition Entry(SyntheticUnit unit, short seats, short rank)
    {
        var position = new SyntheticPosition($"{unit.Id}-specialists", unit, rank, seats, PositionKind.Entry) { Title = Title(unit, "specialists") };
        positions.Add(position);
        return position;
    }

    private void Linked(SyntheticUnit unit, string title, short rank, SyntheticPosition principal) =>
        positions.Add(new SyntheticPosition($"{unit.Id}-{title}", unit, rank, 1, PositionKind.Post) { LinkedTo = principal, Title = Title(unit, title) });

    /// <summary>Fills a position's seats but for one in thirty.</summary>
    private void Staff(SyntheticPosition position, int youngest, int oldest)
    {
        for (var seat = 0; seat < position.Seats; seat++)
        {
            if (dice.Below(30) == 0)
            {
                continue;
            }

            officials.Add(new SyntheticOfficial($"p{officials.Count:D6}", position)
            {
                Birth = AsOf - (youngest * 12) - dice.Below((oldest - youngest) * 12),
                Woman = dice.Below(100) < 25,
                Minority = dice.Below(100) < 85,
                Degree = (byte)(dice.Below(10) < 9 ? 3 : 2),
                Theory = (byte)Math.Min(4, position.Rank < 3 ? dice.Below(3) : 1 + dice.Below(3)),
                StateManagement = (byte)dice.Below(4),
                Talent = (dice.Below(Score.One) + dice.Below(Score.One)) / 2,
                Virtue = (dice.Below(Score.One) + dice.Below(Score.One)) / 2,
                Since = AsOf - dice.Below(96),
                Home = position.Unit.Tier == 1 ? position.Unit : null,
            });
        }
    }
}
