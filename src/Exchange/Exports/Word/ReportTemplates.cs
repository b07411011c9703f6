using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Exchange.Exports.Word;

/// <summary>The templates of printable reports: a plan post by post, the district on one page.</summary>
internal static class ReportTemplates
{
    public static TemplateBuilder Plan(TemplateBuilder builder, string language)
    {
        string T(string vi, string en) => new Bilingual(vi, en).In(language);
        return builder
            .Title(T("BÁO CÁO QUY HOẠCH", "REPORT ON THE PLAN"), "{{plan}}")
            .Text(T(
                "Nhiệm kỳ {{term}}, đợt {{round}}; {{positions}} chức danh, {{people}} đồng chí, {{nominations}} lượt quy hoạch. Thời điểm tính tuổi theo từng chức danh.",
                "Term {{term}}, round {{round}}; {{positions}} positions, {{people}} people, {{nominations}} nominations. Ages are of the reference month of each position."))
            .Note("{{notes}}")
            .Each("posts", post => post
                .Page()
                .Heading("{{number}}. {{post}}, {{unit}}")
                .Text(T("Đương nhiệm: {{holders}}", "Incumbent: {{holders}}"))
                .Text(T("Số lượng: {{seats}}. Khuyết từ: {{vacant}}. {{proposal}}", "Seats: {{seats}}. Falls vacant: {{vacant}}. {{proposal}}"))
                .Table(
                    "nominees",
                    (T("TT", "No"), "number", 1),
                    (T("Họ và tên", "Name"), "name", 3),
                    (T("Chức vụ, đơn vị hiện nay", "Present post and unit"), "post", 4),
                    (T("Tuổi", "Age"), "age", 1),
                    (T("Độ tuổi", "Cohort"), "cohort", 1),
                    (T("Tháng công tác còn lại", "Months left"), "left", 2),
                    (T("Còn thiếu tiêu chuẩn, điều kiện", "Gaps"), "gaps", 5))
                .Text("{{bench}}"));
    }

    public static TemplateBuilder District(TemplateBuilder builder, string language)
    {
        string T(string vi, string en) => new Bilingual(vi, en).In(language);
        return builder
            .Title(T("TỔNG HỢP NGUỒN CÁN BỘ KẾ CẬN", "SUCCESSION ON ONE PAGE"))
            .Text(T(
                "Chức danh lãnh đạo: {{positions}}; khuyết: {{vacant}}; quyền, phụ trách: {{acting}}; cán bộ: {{officials}}; nghỉ hưu trong 12 tháng: {{retiring}}.",
                "Leadership positions: {{positions}}; vacant: {{vacant}}; acting: {{acting}}; officials: {{officials}}; retiring within 12 months: {{retiring}}."))
            .Heading(T("1. Chức danh theo mức sẵn sàng của người kế cận tốt nhất, nhiệm kỳ {{term}}", "1. Positions by the readiness of their readiest nominee, term {{term}}"))
            .Table(
                "bench",
                (T("Đơn vị", "Unit"), "unit", 6),
                (T("Chức danh", "Positions"), "positions", 2),
                ("{{step1}}", "ready1", 2),
                ("{{step2}}", "ready2", 2),
                ("{{step3}}", "ready3", 2),
                ("{{step4}}", "ready4", 2),
                ("{{step5}}", "ready5", 2),
                ("{{step6}}", "ready6", 2),
                (T("Chưa có", "Nobody"), "nobody", 2))
            .Heading(T("2. Chức danh chưa có người kế cận ({{uncoveredCount}})", "2. Positions with nobody behind ({{uncoveredCount}})"))
            .Table("uncovered", (T("Chức danh", "Position"), "position", 5), (T("Đơn vị", "Unit"), "unit", 5), (T("Khuyết từ", "Vacant from"), "from", 2))
            .Heading(T("3. Ba độ tuổi", "3. Three cohorts"))
            .Table(
                "bodies",
                (T("Tập thể", "Body"), "body", 6),
                (T("Số người", "Members"), "members", 2),
                (T("Dưới {{under}}", "Under {{under}}"), "first", 2),
                (T("{{under}} - {{over}}", "{{under}} - {{over}}"), "second", 2),
                (T("Trên {{over}}", "Over {{over}}"), "third", 2));
    }
}
