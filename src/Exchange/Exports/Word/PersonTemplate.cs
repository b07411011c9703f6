using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Exchange.Exports.Word;

/// <summary>The template of a person's summary (trích ngang), after the fields of form 2C/TCTW-98 that the records hold.</summary>
internal static class PersonTemplate
{
    public static TemplateBuilder Write(TemplateBuilder builder, string language)
    {
        string T(string vi, string en) => new Bilingual(vi, en).In(language);
        return builder
            .Title(T("SƠ YẾU LÝ LỊCH TRÍCH NGANG", "SUMMARY OF A PERSONAL FILE"))
            .Text(T("1. Họ và tên: {{name}}        Giới tính: {{sex}}", "1. Full name: {{name}}        Sex: {{sex}}"))
            .Text(T("2. Sinh ngày, tháng, năm: {{birth}}", "2. Born: {{birth}}"))
            .Text(T("3. Nơi sinh: {{birthplace}}", "3. Place of birth: {{birthplace}}"))
            .Text(T("4. Quê quán: {{home}}", "4. Home: {{home}}"))
            .Text(T("5. Nơi ở hiện nay: {{residence}}", "5. Residence: {{residence}}"))
            .Text(T("6. Dân tộc: {{ethnicity}}        Tôn giáo: {{religion}}", "6. Ethnic group: {{ethnicity}}        Religion: {{religion}}"))
            .Text(T("7. Ngày tuyển dụng: {{serviceEntry}}", "7. Entry into service: {{serviceEntry}}"))
            .Text(T("8. Ngày vào Đảng: {{partyAdmission}}        Chính thức: {{partyConfirmation}}", "8. Admitted to the party: {{partyAdmission}}        Confirmed: {{partyConfirmation}}"))
            .Text(T("9. Trình độ chuyên môn: {{degree}}", "9. Degree: {{degree}}"))
            .Text(T("10. Lý luận chính trị: {{theory}}        Quản lý nhà nước: {{management}}", "10. Political theory: {{theory}}        State management: {{management}}"))
            .Text(T("11. Chức vụ, đơn vị công tác hiện nay: {{post}}", "11. Present post and unit: {{post}}"))
            .Text(T("12. Thời điểm nghỉ hưu theo quy định: {{retires}}", "12. Legal retirement: {{retires}}"))
            .Heading(T("13. Quá trình công tác", "13. Career"))
            .Table("career", (T("Từ ngày", "From"), "from", 2), (T("Đến ngày", "To"), "until", 2), (T("Chức vụ", "Post"), "post", 5), (T("Đơn vị", "Unit"), "unit", 5))
            .Heading(T("14. Đào tạo, bồi dưỡng", "14. Studies and training"))
            .Table("studies", (T("Thời gian", "Day"), "on", 2), (T("Nội dung", "What"), "what", 8))
            .Heading(T("15. Xếp loại hằng năm", "15. Yearly assessments"))
            .Table("assessments", (T("Năm", "Year"), "year", 2), (T("Mức xếp loại", "Level"), "level", 8))
            .Heading(T("16. Kỷ luật", "16. Discipline"))
            .Table("disciplines", (T("Ngày", "Day"), "on", 2), (T("Hình thức", "Measure"), "what", 8))
            .Heading(T("17. Quy hoạch", "17. Plans"))
            .Table("plans", (T("Nhiệm kỳ", "Term"), "term", 2), (T("Chức danh", "Position"), "position", 5), (T("Đơn vị", "Unit"), "unit", 4), (T("Từ ngày", "Since"), "since", 2))
            .Note("{{notes}}")
            .Signatures(T("NGƯỜI KHAI\n(ký, ghi rõ họ tên)", "DECLARED BY\n(signature, full name)"), T("XÁC NHẬN CỦA CƠ QUAN\n(ký, đóng dấu)", "CONFIRMED BY\n(signature, seal)"));
    }
}
