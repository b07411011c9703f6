namespace CadreOrleans.Domain.Scenarios.Catalogue;

using CadreOrleans.Domain.Regulations;
using static CadreOrleans.Domain.Scenarios.Catalogue.InterventionFields;

/// <content>Kinds that change rules and numbers of the policy.</content>
public static partial class InterventionCatalogue
{
    private static IEnumerable<InterventionSpec> OfRules() =>
    [
        new(
            InterventionKinds.PolicyValue,
            new Bilingual("Thay đổi một giá trị của chính sách", "A policy value changes"),
            new Bilingual("Từ tháng {month}, {choice}: {value}.", "From {month}, {choice}: {value}."),
            [Choice.Of(Settings), Value.Within(0, 1_000_000)]),
        new(
            InterventionKinds.Requirement,
            new Bilingual("Thay đổi tiêu chuẩn của vị trí", "A requirement changes"),
            new Bilingual("Từ tháng {month}, {position} yêu cầu {choice}: {value}.", "From {month}, {position} asks for {choice}: {value}."),
            [Position, Choice.Of(Requirements), Value.Within(0, 1_200)]),
        new(
            InterventionKinds.RegimeSwitch,
            new Bilingual("Áp dụng quy định khác", "Another regime holds"),
            new Bilingual("Từ tháng {month}, áp dụng {choice} như từ tháng {until}.", "From {month}, the rules on {choice} are those of {until}."),
            [Choice.Of(Subjects), Until.Called("Theo quy định của tháng", "As they are in month")]),
        new(
            InterventionKinds.Freeze,
            new Bilingual("Tạm dừng bổ nhiệm", "Appointments are frozen"),
            new Bilingual("Từ tháng {month} đến tháng {until}, tạm dừng bổ nhiệm[ ở {unit}].", "From {month} until {until}, nobody is appointed[ in {unit}]."),
            [Until, Unit.OrNone]),
        new(
            InterventionKinds.CongressMoved,
            new Bilingual("Lùi hoặc sớm đại hội", "A congress is moved"),
            new Bilingual("Đại hội, bầu cử tháng {month} chuyển sang tháng {until}.", "The congress or election of {month} is held in {until}."),
            [Until.Called("Chuyển sang tháng", "Held in month")]),
        new(
            InterventionKinds.RotationProgramme,
            new Bilingual("Chương trình luân chuyển", "A rotation programme"),
            new Bilingual("Từ tháng {month}[ đến tháng {until}], mỗi năm luân chuyển {perYear} người {choice}.", "From {month}[ until {until}], {perYear} {perYear:official|officials} a year {perYear:is|are} rotated {choice}."),
            [PerYear.Within(0, MostPeople), Choice.Of(Directions), Until.OrNone]),
    ];

    private static InterventionChoice[] Settings =>
    [
        new("serviceLeftAtAppointment", new Bilingual("số tháng công tác còn lại khi bổ nhiệm", "months of service left at appointment"), 0, 600),
        new("serviceLeftInPlan", new Bilingual("số tháng công tác còn lại khi quy hoạch", "months of service left in the plan"), 0, 600),
        new("positionsPerNominee", new Bilingual("số chức danh quy hoạch mỗi người", "positions per nominee"), 1, 200),
        new("selectionNoise", new Bilingual("độ nhiễu khi lựa chọn (phần nghìn)", "selection noise (thousandths)"), 0, 1_000),
        new("sources", new Bilingual("phạm vi nguồn (0 quy hoạch, 1 đơn vị, 2 cùng cấp trở lên, 3 mọi nơi)", "sources (0 plan, 1 unit, 2 tier and above, 3 anywhere)"), 0, 3),
        new("womenInPlan", new Bilingual("tỷ lệ nữ trong quy hoạch (%)", "women in the plan (%)"), 0, 100),
        new("youngInPlan", new Bilingual("tỷ lệ cán bộ trẻ trong quy hoạch (%)", "young in the plan (%)"), 0, 100),
        new("consecutiveTerms", new Bilingual("số nhiệm kỳ liên tiếp tối đa", "most consecutive terms"), 1, 20),
        new("excellentCap", new Bilingual("tỷ lệ xuất sắc tối đa trên số tốt (%)", "most rated excellent, of those rated good (%)"), 0, 1_000),
        new("notCompletedYears", new Bilingual("số năm liên tiếp không hoàn thành thì thôi chức vụ", "years of tasks not completed that end the post"), 0, 10),
        new("assessmentNoise", new Bilingual("độ nhiễu của đánh giá hằng năm (phần nghìn)", "noise of the yearly assessment (thousandths)"), 0, 8_000),
        new("retirementDelay", new Bilingual("số tháng kéo dài tuổi nghỉ hưu", "months by which retirement is put off"), 0, 120),
    ];

    private static InterventionChoice[] Requirements =>
    [
        new("degree", new Bilingual("trình độ chuyên môn, bậc (0 đến 6)", "degree level (0 to 6)"), 0, 6),
        new("politicalTheory", new Bilingual("lý luận chính trị, bậc (0 đến 4)", "political theory level (0 to 4)"), 0, 4),
        new("stateManagement", new Bilingual("quản lý nhà nước, bậc (0 đến 4)", "state management level (0 to 4)"), 0, 4),
        new("heldMonths", new Bilingual("số tháng giữ chức vụ hiện tại", "months in the present post"), 0, 600),
        new("maximumAge", new Bilingual("tuổi nhận vị trí dưới (tháng)", "age on taking it under (months)"), 1, 1_200),
    ];

    private static InterventionChoice[] Subjects =>
    [
        new("planning", new Bilingual("quy định về quy hoạch", "planning")),
        new("appointment", new Bilingual("quy định về bổ nhiệm", "appointment")),
        new("rotation", new Bilingual("quy định về luân chuyển", "rotation")),
        new("all", new Bilingual("mọi quy định", "all subjects")),
    ];

    private static InterventionChoice[] Directions =>
    [
        new("any", new Bilingual("ngang hoặc dọc", "horizontally or vertically")),
        new("horizontal", new Bilingual("ngang", "horizontally")),
        new("vertical", new Bilingual("dọc", "vertically")),
    ];
}
