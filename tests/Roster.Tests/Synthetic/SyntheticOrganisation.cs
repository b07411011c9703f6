using System.Globalization;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Units;

namespace CadreOrleans.Testing.Synthetic;

/// <summary>
/// A made-up province of any size: districts with divisions and communes, each with posts of several titles. The same numbers give the same province;
/// nothing in it is anybody's.
/// </summary>
public sealed class SyntheticOrganisation
{
    /// <summary>First day of everything.</summary>
    public static readonly DateOnly Start = new(1995, 1, 1);

    /// <summary>The day that questions are asked about.</summary>
    public static readonly DateOnly Today = new(2022, 6, 30);

    private const int CommunesOfDistrict = 40;
    private const int DivisionsOfDistrict = 9;

    private static readonly string[] DistrictTitles =
    [
        "district-division-head", "district-division-deputy", "district-division-deputy", "district-public-unit-head", "district-specialist",
        "district-specialist", "district-specialist", "district-mass-head", "district-party-head", "district-youth-head",
    ];

    private static readonly string[] CommuneTitles =
    [
        "commune-secretary", "commune-deputy-secretary", "commune-committee-chair", "commune-committee-vice-chair", "commune-council-chair",
        "commune-council-vice-chair", "commune-front-chair", "commune-women-head", "commune-farmers-head", "commune-youth-head", "commune-civil-servant",
        "commune-civil-servant", "commune-civil-servant", "commune-civil-servant", "commune-civil-servant", "commune-civil-servant",
    ];

    private readonly List<EventDraft> drafts = [];
    private readonly List<(UnitId Unit, PositionId Position, string Title)> posts = [];
    private readonly List<UnitId> communes = [];

    /// <summary>Makes a province with about so many positions.</summary>
    public SyntheticOrganisation(int positions)
    {
        var root = Unit("province", "Tỉnh Thử", "province", null);
        for (var district = 0; posts.Count < positions; district++)
        {
            var parent = Unit(Text($"d{district}"), Text($"Huyện Thử {district}"), "district", root);
            Posts(parent, ["district-committee-chair", "district-committee-vice-chair"]);
            for (var i = 0; i < DivisionsOfDistrict && posts.Count < positions; i++)
            {
                Posts(Unit(Text($"d{district}-v{i}"), Text($"Phòng Mẫu {i}"), "district", parent), DistrictTitles);
            }

            for (var i = 0; i < CommunesOfDistrict && posts.Count < positions; i++)
            {
                var commune = Unit(Text($"d{district}-c{i}"), Text($"Xã Ví Dụ {i}"), "commune", parent);
                communes.Add(commune);
                Posts(commune, CommuneTitles);
            }
        }

        Add(new PlanOpened(Plan, PlanKind.Titles, "Quy hoạch chức danh"), Today.AddYears(-1));
    }

    /// <summary>The plan of the next term.</summary>
    public static PlanId Plan { get; } = new("2025-2030", "province");

    /// <summary>What is recorded of units, positions and the plan, in ledger order.</summary>
    public IReadOnlyList<EventDraft> Events => drafts;

    /// <summary>All positions.</summary>
    public IReadOnlyList<(UnitId Unit, PositionId Position, string Title)> AllPosts => posts;

    /// <summary>All communes, from which people come.</summary>
    public IReadOnlyList<UnitId> Communes => communes;

    private UnitId Unit(string id, string name, string tier, UnitId? parent)
    {
        var unit = new UnitId(id);
        Add(new UnitCreated(unit, new UnitFacts(id.ToUpperInvariant(), name, tier, "any", parent, 1)), Start);
        return unit;
    }

    private void Posts(UnitId unit, IReadOnlyList<string> titles)
    {
        foreach (var title in titles)
        {
            var position = new PositionId(Text($"p{posts.Count}"));
            Add(new PositionCreated(position, new PositionFacts(unit, title, title, 50, "district", "district", null, null, 1)), Start);
            posts.Add((unit, position, title));
        }
    }

    private void Add(IEvent happened, DateOnly on) => drafts.Add(new EventDraft(happened, on));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
