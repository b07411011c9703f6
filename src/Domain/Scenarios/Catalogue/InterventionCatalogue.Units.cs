namespace CadreOrleans.Domain.Scenarios.Catalogue;

using CadreOrleans.Domain.Regulations;
using static CadreOrleans.Domain.Scenarios.Catalogue.InterventionFields;

/// <content>Kinds that change posts and units.</content>
public static partial class InterventionCatalogue
{
    private static IEnumerable<InterventionSpec> OfPosts() =>
    [
        new(
            InterventionKinds.PostsUnified,
            new Bilingual("Nhất thể hóa hai chức danh", "Two posts are unified"),
            new Bilingual("Từ tháng {month}, một người giữ cả {positions}.", "From {month}, one person holds both {positions}."),
            [Positions.Within(2, 2).Called("Chức danh chính, chức danh kiêm", "The main post, then the other")]),
        new(
            InterventionKinds.PostsSplit,
            new Bilingual("Tách chức danh kiêm nhiệm", "Unified posts are split"),
            new Bilingual("Từ tháng {month}, {position} do một người khác giữ.", "From {month}, {position} is held by somebody of its own."),
            [Position.Called("Chức danh đang kiêm", "The post now held together")]),
        new(
            InterventionKinds.PostCreated,
            new Bilingual("Lập vị trí mới", "A post is created"),
            new Bilingual("Tháng {month}, lập {count} vị trí mới như {position}[ tại {unit}].", "In {month}, {count} new {count:post|posts} like {position} {count:is|are} created[ in {unit}]."),
            [Position.Called("Theo mẫu vị trí", "After the model of"), Count.Within(0, 100), Unit.OrNone]),
        new(
            InterventionKinds.PostAbolished,
            new Bilingual("Bỏ vị trí", "A post is abolished"),
            new Bilingual("Tháng {month}, bỏ [{count} suất của ]{position}.", "In {month}, the committee abolishes [{count} {count:seat|seats} of ]{position}."),
            [Position, Count.OrNone.Within(0, 10_000).Called("Số suất (bỏ trống: tất cả)", "Seats (empty: all)")]),
        new InterventionSpec(
            InterventionKinds.SeatsChanged,
            new Bilingual("Thay đổi số suất", "The number of seats changes"),
            new Bilingual("Từ tháng {month}, {position} có {count} suất.", "From {month}, {position} has {count} {count:seat|seats}."),
            [Position, Count.Within(0, MostPeople).Called("Số suất", "Seats")]).ForReorganisation,
    ];

    private static IEnumerable<InterventionSpec> OfUnits() =>
    [
        new InterventionSpec(
            InterventionKinds.UnitsMerged,
            new Bilingual("Hợp nhất, sáp nhập đơn vị", "Units are merged"),
            new Bilingual("Tháng {month}, hợp nhất {units} thành {name}[ (mã {code})][, trực thuộc {into}].", "In {month}, {units} are merged into {name}[ (code {code})][, under {into}]."),
            [Units.Within(2, 50), Name.Called("Tên đơn vị mới", "Name of the new unit"), Code.OrNone.Called("Mã đơn vị mới", "Code of the new unit"), Into.OrNone.Called("Trực thuộc", "Under")]).ForReorganisation,
        new InterventionSpec(
            InterventionKinds.UnitSplit,
            new Bilingual("Tách đơn vị", "A unit is split"),
            new Bilingual("Tháng {month}, tách {positions} khỏi {unit} thành {name}.", "In {month}, {positions} leave {unit} and become {name}."),
            [Unit, Positions.Within(1, 200), Name.Called("Tên đơn vị mới", "Name of the new unit")]).ForReorganisation,
        new InterventionSpec(
            InterventionKinds.UnitAbolished,
            new Bilingual("Giải thể đơn vị", "A unit is abolished"),
            new Bilingual("Tháng {month}, giải thể {unit}[, chuyển cán bộ về {into}].", "In {month}, {unit} is abolished[ and its people go to {into}]."),
            [Unit, Into.OrNone]).ForReorganisation,
        new InterventionSpec(
            InterventionKinds.UnitCreated,
            new Bilingual("Thành lập đơn vị", "A unit is created"),
            new Bilingual("Tháng {month}, thành lập {name} theo mẫu {unit}[, trực thuộc {into}].", "In {month}, {name} is created after the model of {unit}[, under {into}]."),
            [Name.Called("Tên đơn vị mới", "Name of the new unit"), Unit.Called("Theo mẫu đơn vị", "After the model of"), Into.OrNone.Called("Trực thuộc", "Under")]).ForReorganisation,
        new InterventionSpec(
            InterventionKinds.TierAbolished,
            new Bilingual("Bỏ một cấp", "A tier is abolished"),
            new Bilingual("Tháng {month}, bỏ {tier}.", "In {month}, the {tier} tier is abolished."),
            [InterventionFields.Tier]).ForReorganisation,
    ];
}
