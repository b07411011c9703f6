using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Exchange.Exports.Word;

/// <summary>The templates of the papers that a plan goes through: submission, ballot paper, record of the count, minutes of the review.</summary>
internal static class PlanTemplates
{
    public static TemplateBuilder Submission(TemplateBuilder builder, string language)
    {
        string T(string vi, string en) => new Bilingual(vi, en).In(language);
        return builder
            .Title(T("TỜ TRÌNH", "SUBMISSION"), T("về việc phê duyệt {{plan}}", "on the approval of {{plan}}"))
            .Text(T("Kính gửi: ………………………………", "To: ………………………………"))
            .Text(T("Căn cứ {{regime}};", "By {{regime}};"))
            .Text(T("Căn cứ kết quả giới thiệu nhân sự quy hoạch nhiệm kỳ {{term}} (đợt {{round}});", "By the results of the nomination steps for the term {{term}} (round {{round}});"))
            .Text(T(
                "{{committee}} trình xem xét, phê duyệt {{plan}} như sau:",
                "{{committee}} submits {{plan}} for consideration and approval:"))
            .Text(T(
                "1. Số lượng: {{nominations}} lượt quy hoạch của {{people}} đồng chí vào {{positions}} chức danh.",
                "1. Numbers: {{nominations}} nominations of {{people}} people for {{positions}} positions."))
            .Text(T(
                "2. Cơ cấu: nữ {{women}} đồng chí ({{womenShare}}); dân tộc thiểu số {{minority}} đồng chí ({{minorityShare}}); ba độ tuổi: {{first}} - {{second}} - {{third}}.",
                "2. Structure: women {{women}} ({{womenShare}}); ethnic minorities {{minority}} ({{minorityShare}}); the three cohorts: {{first}} - {{second}} - {{third}}."))
            .Text(T(
                "3. Trình độ: đại học trở lên {{university}} đồng chí ({{universityShare}}); lý luận chính trị trung cấp trở lên {{theory}} đồng chí ({{theoryShare}}).",
                "3. Qualification: university degree or higher {{university}} ({{universityShare}}); political theory at intermediate level or higher {{theory}} ({{theoryShare}})."))
            .Text(T("Danh sách kèm theo:", "The list:"))
            .Table(
                "nominees",
                (T("TT", "No"), "number", 1),
                (T("Họ và tên", "Name"), "name", 4),
                (T("Chức vụ, đơn vị hiện nay", "Present post and unit"), "post", 5),
                (T("Chức danh quy hoạch", "Planned for"), "planned", 5))
            .Text(T("Kính trình xem xét, quyết định.", "Submitted for decision."))
            .Note("{{notes}}")
            .Signatures(T("Nơi nhận:\n- Như trên;\n- Lưu.", "Copies:\n- as above;\n- file."), T("THỦ TRƯỞNG\n(ký, đóng dấu)", "HEAD\n(signature, seal)"));
    }

    public static TemplateBuilder BallotPaper(TemplateBuilder builder, string language)
    {
        string T(string vi, string en) => new Bilingual(vi, en).In(language);
        return builder
            .Title(T("PHIẾU GIỚI THIỆU NHÂN SỰ QUY HOẠCH", "BALLOT PAPER"), "{{plan}}", T("Bước {{step}}: {{conference}}", "Step {{step}}: {{conference}}"))
            .Table(
                "names",
                (T("TT", "No"), "number", 1),
                (T("Họ và tên", "Name"), "name", 4),
                (T("Chức vụ, đơn vị hiện nay", "Present post and unit"), "post", 5),
                (T("Chức danh giới thiệu quy hoạch", "Planned for"), "planned", 4),
                (T("Đồng ý", "Yes"), "box", 2),
                (T("Không đồng ý", "No"), "box", 2))
            .Note(T(
                "Đánh dấu X vào một trong hai ô của mỗi dòng. Nhân sự từ nơi khác không bỏ phiếu nên không có trong phiếu. Phiếu không phải ký tên.",
                "Mark one of the two boxes in each row. Nominees from outside are not balloted and not on this paper. The paper is not signed."));
    }

    public static TemplateBuilder CountRecord(TemplateBuilder builder, string language)
    {
        string T(string vi, string en) => new Bilingual(vi, en).In(language);
        return builder
            .Title(T("BIÊN BẢN KIỂM PHIẾU", "RECORD OF THE COUNT"), "{{plan}}", T("Bước {{step}}: {{conference}}", "Step {{step}}: {{conference}}"))
            .Text(T("1. Ngày họp: {{on}}.", "1. Day of the conference: {{on}}."))
            .Text(T(
                "2. Số người được triệu tập: {{convened}}; có mặt: {{present}}; cần ít nhất {{quorum}} người có mặt: {{hasQuorum}}.",
                "2. Convened: {{convened}}; present: {{present}}; at least {{quorum}} must be present: {{hasQuorum}}."))
            .Text(T("3. Số phiếu phát ra: ………; thu về: ………; hợp lệ: ………; không hợp lệ: ……….", "3. Ballots given out: ………; returned: ………; valid: ………; invalid: ………."))
            .Text(T("4. Kết quả (cần ít nhất {{needed}} phiếu, tính trên số người được triệu tập):", "4. Result (at least {{needed}} votes, counted on those convened):"))
            .Table(
                "results",
                (T("TT", "No"), "number", 1),
                (T("Họ và tên", "Name"), "name", 4),
                (T("Chức danh giới thiệu quy hoạch", "Planned for"), "planned", 5),
                (T("Số phiếu", "Votes"), "votes", 2),
                (T("Tỷ lệ", "Share"), "share", 2),
                (T("Kết quả", "Result"), "result", 2))
            .Text(T("Biên bản lập xong lúc …… giờ ……, đã thông qua trước hội nghị.", "Done at ……, read out to the conference."))
            .Signatures(T("THƯ KÝ\n(ký, ghi rõ họ tên)", "SECRETARY\n(signature, full name)"), T("TRƯỞNG BAN KIỂM PHIẾU\n(ký, ghi rõ họ tên)", "HEAD OF THE COUNT\n(signature, full name)"));
    }

    public static TemplateBuilder ReviewMinutes(TemplateBuilder builder, string language)
    {
        string T(string vi, string en) => new Bilingual(vi, en).In(language);
        return builder
            .Title(T("BIÊN BẢN RÀ SOÁT QUY HOẠCH NĂM {{year}}", "MINUTES OF THE REVIEW OF {{year}}"), "{{plan}}")
            .Text(T("Căn cứ {{regime}}.", "By {{regime}}."))
            .Text(T("Hội nghị rà soát thống nhất:", "The review agrees:"))
            .Heading(T("1. Đã đưa ra khỏi quy hoạch trong năm", "1. Taken out of the plan during the year"))
            .Table("left", Person(T, (T("Lý do", "Reason"), "reason", 4), (T("Ngày", "Day"), "on", 2)))
            .Heading(T("2. Đề nghị đưa ra khỏi quy hoạch", "2. Proposed to be taken out"))
            .Table("leaving", Person(T, (T("Lý do, căn cứ", "Reason and article"), "reason", 6)))
            .Heading(T("3. Đã bổ sung vào quy hoạch trong năm", "3. Added to the plan during the year"))
            .Table("entered", Person(T, (T("Ngày", "Day"), "on", 2)))
            .Heading(T("4. Chức danh còn thiếu nguồn", "4. Positions with too few names"))
            .Table("openings", (T("TT", "No"), "number", 1), (T("Chức danh", "Position"), "position", 5), (T("Đơn vị", "Unit"), "unit", 5), (T("Đã có", "Names"), "names", 2), (T("Còn thiếu", "Missing"), "missing", 2))
            .Note("{{notes}}")
            .Signatures(T("THƯ KÝ\n(ký, ghi rõ họ tên)", "SECRETARY\n(signature, full name)"), T("CHỦ TRÌ\n(ký, ghi rõ họ tên)", "CHAIR\n(signature, full name)"));
    }

    private static (string Header, string Field, int Share)[] Person(Func<string, string, string> text, params (string Header, string Field, int Share)[] more) =>
    [
        (text("TT", "No"), "number", 1),
        (text("Họ và tên", "Name"), "name", 4),
        (text("Chức danh quy hoạch", "Planned for"), "planned", 5),
        .. more,
    ];
}
