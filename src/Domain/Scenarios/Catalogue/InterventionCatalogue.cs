namespace CadreOrleans.Domain.Scenarios.Catalogue;

using CadreOrleans.Domain.Regulations;
using static CadreOrleans.Domain.Scenarios.Catalogue.InterventionFields;

/// <summary>
/// Every kind of intervention with its fields, ranges, words and sentences. What refuses a wrong intervention, what describes it as a JSON
/// schema, what says it as a sentence and what lays out its form all read this one list.
/// </summary>
public static partial class InterventionCatalogue
{
    /// <summary>Most people, seats or recruits that one intervention names as a number.</summary>
    internal const int MostPeople = 1_000;

    /// <summary>All kinds by what they change, in the order of a list to choose from.</summary>
    public static IReadOnlyList<InterventionGroup> Groups { get; } =
    [
        new(new Bilingual("Con người", "People"), [.. OfPeople()]),
        new(new Bilingual("Số lượng", "Numbers"), [.. OfNumbers()]),
        new(new Bilingual("Quy định", "Rules"), [.. OfRules()]),
        new(new Bilingual("Vị trí", "Posts"), [.. OfPosts()]),
        new(new Bilingual("Đơn vị", "Units"), [.. OfUnits()]),
    ];

    /// <summary>All kinds, in the order of a list to choose from.</summary>
    public static IReadOnlyList<InterventionSpec> All { get; } = [.. Groups.SelectMany(group => group.Kinds)];

    /// <summary>All fields that any kind takes, beside kind and month.</summary>
    public static IReadOnlyList<InterventionField> Fields => InterventionFields.All;

    /// <summary>The spec of a kind; null when there is no such kind.</summary>
    public static InterventionSpec? Find(string kind) => All.FirstOrDefault(spec => spec.Kind == kind);

    private static IEnumerable<InterventionSpec> OfPeople() =>
    [
        new(
            InterventionKinds.ForcedExit,
            new Bilingual("Một cán bộ thôi công tác", "An official leaves"),
            new Bilingual("Tháng {month}, {official} {reason}.", "In {month}, {official} {reason}."),
            [Official, Reason]),
        new(
            InterventionKinds.ForcedMove,
            new Bilingual("Một cán bộ nhận vị trí", "An official takes a position"),
            new Bilingual("Tháng {month}, {official} nhận vị trí {position}.", "In {month}, {official} takes {position}."),
            [Official, Position.Called("Nhận vị trí", "Takes the position")]),
        new(
            InterventionKinds.Moves,
            new Bilingual("Nhiều bước điều động cùng lúc", "Several moves together"),
            new Bilingual("Tháng {month}, điều động cùng lúc: {moves}.", "In {month}, moved together: {moves}."),
            [Moves.Within(2, 50)]),
        new(
            InterventionKinds.SentIn,
            new Bilingual("Cấp trên đưa người về", "The level above sends somebody in"),
            new Bilingual(
                "Tháng {month}, cấp trên đưa người về giữ vị trí {position}[ đến tháng {until}].",
                "In {month}, the level above sends somebody in as {position}[ until {until}]."),
            [Position, Until.OrNone.Called("Tháng rút về", "Month of the return")]),
        new(
            InterventionKinds.CalledUp,
            new Bilingual("Cấp trên điều một cán bộ lên", "The level above calls an official up"),
            new Bilingual(
                "Tháng {month}, cấp trên điều {official} lên[, dự kiến trở về tháng {until}].",
                "In {month}, the level above calls {official} up[, to return in {until}]."),
            [Official, Until.OrNone.Called("Tháng trở về", "Month of the return")]),
        new(
            InterventionKinds.NotStanding,
            new Bilingual("Một cán bộ không tái cử", "An official does not stand again"),
            new Bilingual("Từ tháng {month}, {official} không tái cử ở kỳ đại hội, bầu cử kế tiếp.", "From {month}, {official} does not stand again at the next congress or election."),
            [Official]),
        new(
            InterventionKinds.ElectionFails,
            new Bilingual("Bầu không thành", "An election fails"),
            new Bilingual("Tháng {month}, bầu {position} không thành.", "In {month}, the election of {position} fails."),
            [Position]),
        new(
            InterventionKinds.Protected,
            new Bilingual("Cán bộ giữ nguyên vị trí", "Officials stay where they are"),
            new Bilingual("Từ tháng {month}[ đến tháng {until}], không điều động {officials}.", "From {month}[ until {until}], nobody moves {officials}."),
            [Officials.Within(1, 200), Until.OrNone]),
    ];

    private static IEnumerable<InterventionSpec> OfNumbers() =>
    [
        new(
            InterventionKinds.Recruitment,
            new Bilingual("Tuyển dụng thay đổi", "Recruitment changes"),
            new Bilingual("Từ tháng {month}, mỗi năm tuyển {perYear} người[ vào {position}].", "From {month}, {perYear} {perYear:recruit|recruits} a year[ for {position}]."),
            [PerYear.Within(0, MostPeople).Called("Số người tuyển mỗi năm", "Recruits a year"), Position.OrNone.Called("Vị trí tuyển dụng (bỏ trống: tất cả)", "Entry position (empty: all)")]),
        new(
            InterventionKinds.UnnamedExits,
            new Bilingual("Một số người thôi công tác", "A number of people leave"),
            new Bilingual("Tháng {month}, {count} người[ ở {unit}] thôi công tác.", "In {month}, {count} {count:person|people}[ of {unit}] {count:leaves|leave}."),
            [Count.Within(0, MostPeople).Called("Số người", "Number of people"), Unit.OrNone]),
        new(
            InterventionKinds.EarlyRetirement,
            new Bilingual("Cho nghỉ hưu trước tuổi", "An offer to retire early"),
            new Bilingual("Tháng {month}, cho nghỉ hưu trước tuổi: {takeUp}.", "In {month}, early retirement is offered: {takeUp}."),
            [TakeUp.Within(1, 10)]),
        new(
            InterventionKinds.HazardShock,
            new Bilingual("Tỷ lệ rời công tác tăng hoặc giảm", "More or fewer people leave"),
            new Bilingual("Từ tháng {month} đến tháng {until}, {choice} bằng {percent}% mức thường.", "From {month} until {until}, {choice} is {percent}% of the usual."),
            [Choice.Of(Causes), Percent.Within(0, 1_000), Until]),
        new(
            InterventionKinds.HeadcountCut,
            new Bilingual("Tinh giản biên chế", "Headcount is cut"),
            new Bilingual(
                "Từ tháng {month}[ đến tháng {until}], mỗi năm giảm {percent}% vị trí chuyên môn[ ở {unit}].",
                "From {month}[ until {until}], specialist posts[ of {unit}] are cut by {percent}% a year."),
            [Percent.Within(0, 50), Until.OrNone, Unit.OrNone]),
        new InterventionSpec(
            InterventionKinds.TrainingPlaces,
            new Bilingual("Chỉ tiêu đào tạo, bồi dưỡng", "Training places"),
            new Bilingual("Từ tháng {month}, mỗi năm {perYear} chỉ tiêu {choice}.", "From {month}, {perYear} {perYear:place|places} a year in {choice}."),
            [Choice.Of(Courses), PerYear.Within(0, MostPeople).Called("Chỉ tiêu mỗi năm", "Places a year")]),
    ];

    private static InterventionChoice[] Causes =>
    [
        new("resignation", new Bilingual("số người thôi việc, chuyển công tác", "resignation and transfer out")),
        new("death", new Bilingual("số người mất hoặc ốm dài ngày", "death and long illness")),
        new("discipline", new Bilingual("số vụ kỷ luật", "discipline")),
        new("all", new Bilingual("số người rời công tác trước tuổi hưu", "leaving before retirement")),
    ];

    private static InterventionChoice[] Courses =>
    [
        new("degree", new Bilingual("đào tạo đại học, sau đại học", "degree courses")),
        new("politicalTheory", new Bilingual("lý luận chính trị", "political theory")),
        new("stateManagement", new Bilingual("quản lý nhà nước", "state management")),
    ];
}
