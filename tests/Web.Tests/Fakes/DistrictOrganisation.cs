using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Web.Tests.Fakes;

/// <summary>Units and posts of the invented district.</summary>
internal static class DistrictOrganisation
{
    private static readonly DateOnly Since = new(2015, 1, 1);

    private static readonly (string Id, string Name, string Tier, string Kind, string? Parent, int Depth)[] UnitRows =
    [
        ("u-party", "Huyện ủy Lạc Sơn", "district", "party-committee", null, 0),
        ("u-organisation", "Ban Tổ chức", "district", "party-office", "u-party", 1),
        ("u-mobilisation", "Ban Dân vận", "district", "party-office", "u-party", 1),
        ("u-ubnd", "Ủy ban nhân dân huyện", "district", "peoples-committee", "u-party", 1),
        ("u-interior", "Phòng Nội vụ", "district", "division", "u-ubnd", 2),
        ("u-justice", "Phòng Tư pháp", "district", "division", "u-ubnd", 2),
        ("u-vubinh", "Xã Vũ Bình", "commune", "commune", "u-party", 1),
    ];

    private static readonly (string Id, string Unit, string Title, string Name, int Group, int Nominees, string? Official, string? Holder, Capacity Capacity)[] PostRows =
    [
        ("p-secretary", "u-party", "district-secretary", "Bí thư Huyện ủy", 100, 2, "o-01", "Bùi Văn Mẫu 01", Capacity.Full),
        ("p-org-head", "u-organisation", "party-office-head", "Trưởng ban Tổ chức", 70, 3, "o-02", "Quách Thị Thử 02", Capacity.Full),
        ("p-org-deputy", "u-organisation", "party-office-deputy", "Phó Trưởng ban Tổ chức", 60, 2, "o-03", "Đinh Ví Dụ 03", Capacity.Full),
        ("p-mob-deputy", "u-mobilisation", "party-office-deputy", "Phó Trưởng ban Dân vận", 60, 0, null, null, Capacity.Full),
        ("p-chair", "u-ubnd", "district-committee-chair", "Chủ tịch UBND huyện", 95, 2, "o-04", "Hà Văn Thử 04", Capacity.Full),
        ("p-int-head", "u-interior", "division-head", "Trưởng phòng Nội vụ", 70, 1, "o-05", "Bùi Thị Mẫu 05", Capacity.Full),
        ("p-int-deputy", "u-interior", "division-deputy", "Phó Trưởng phòng Nội vụ", 60, 1, "o-06", "Quách Văn Thử 06", Capacity.Full),
        ("p-jus-head", "u-justice", "division-head", "Trưởng phòng Tư pháp", 70, 0, "o-07", "Đinh Thị Ví Dụ 07", Capacity.Acting),
        ("p-vb-chair", "u-vubinh", "commune-chair", "Chủ tịch UBND xã Vũ Bình", 50, 1, "o-08", "Hà Thị Thử 08", Capacity.Full),
    ];

    /// <summary>What is recorded of a post.</summary>
    public static PositionFacts Facts(PositionView post) =>
        new(new UnitId(post.Unit), post.Title, post.Name, post.Seats, post.ManagedBy, post.DecidedBy, null, null, 1);

    public static List<UnitView> Units() =>
    [
        .. UnitRows.Select(unit => new UnitView(
            unit.Id, string.Empty, unit.Name, unit.Tier, unit.Kind, unit.Parent, unit.Depth, Since, null,
            PostRows.Count(post => post.Unit == unit.Id),
            PostRows.Count(post => post.Unit == unit.Id && (post.Official is null || post.Capacity == Capacity.Acting)))),
    ];

    public static List<PositionView> Positions() =>
    [
        .. PostRows.Select(post => new PositionView(
            post.Id, post.Unit, UnitRows.First(unit => unit.Id == post.Unit).Name, post.Title, TitleKind.Leadership, post.Name, true, post.Group, 1,
            post.Official is null || post.Capacity == Capacity.Acting ? 1 : 0, "district", "district", null, post.Nominees,
            post.Official is null ? [] : [Holder(post.Id, post.Official, post.Holder!, post.Capacity)])),
    ];

    public static HolderView Holder(string position, string official, string name, Capacity capacity) =>
        new($"i-{position}-{official}", official, name, capacity, new DateOnly(2020, 8, 1), null, new DateOnly(2025, 7, 31), new DateOnly(2029, 3, 31));
}
