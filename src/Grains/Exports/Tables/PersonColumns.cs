using CadreOrleans.Contracts.Officials;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Exchange.Exports.Tables;

namespace CadreOrleans.Grains.Exports.Tables;

/// <summary>The columns on a person that the lists of offices have in common (domain notes 8.2). The sex is told by which of the two columns of birth is filled.</summary>
internal static class PersonColumns
{
    private const int RatedYears = 3;

    /// <summary>Name and birth: what everybody with a right to the organisation may see.</summary>
    public static ColumnSet<T> AddPerson<T>(this ColumnSet<T> columns, ExportCase asked, Func<T, OfficialSummary?> person)
    {
        var birth = asked.T("Ngày, tháng, năm sinh", "Born");
        return columns
            .Add(24, entry => TableCell.Of(person(entry)?.Name), asked.T("Họ và tên", "Name"))
            .Add(12, entry => person(entry) is { Sex: Sex.Male } man ? Written.Cell(man.Birth) : default, birth, asked.T("Nam", "Male"))
            .Add(12, entry => person(entry) is { Sex: Sex.Female } woman ? Written.Cell(woman.Birth) : default, birth, asked.T("Nữ", "Female"));
    }

    /// <summary>What the file says: for those who may read files.</summary>
    public static ColumnSet<T> AddFile<T>(this ColumnSet<T> columns, ExportCase asked, Func<T, OfficialFile?> file)
    {
        var (party, level) = (asked.T("Ngày vào Đảng", "Party"), asked.T("Trình độ", "Qualification"));
        return columns
            .Add(28, entry => TableCell.Of(file(entry)?.Facts.HomeText), asked.T("Quê quán", "Home"))
            .Add(10, entry => TableCell.Of(file(entry)?.Facts.Ethnicity), asked.T("Dân tộc", "Ethnic group"))
            .Add(10, entry => TableCell.Of(file(entry)?.Facts.Religion), asked.T("Tôn giáo", "Religion"))
            .Add(12, entry => Written.Cell(file(entry)?.Facts.PartyAdmission), party, asked.T("Dự bị", "Admitted"))
            .Add(12, entry => Written.Cell(file(entry)?.Facts.PartyConfirmation), party, asked.T("Chính thức", "Confirmed"))
            .Add(20, entry => TableCell.Of(file(entry) is { } read ? Written.Degree(read, asked.Language) : null), level, asked.T("Chuyên môn", "Degree"))
            .Add(12, entry => TableCell.Of(file(entry) is { } read ? Written.Level(read.PoliticalTheory, asked.Language) : null), level, asked.T("LLCT", "Political theory"))
            .Add(14, entry => TableCell.Of(file(entry) is { } read ? Written.Level(read.StateManagement, asked.Language) : null), level, asked.T("QLNN", "State management"));
    }

    /// <summary>The assessments of the last three full years: for those who may see assessments.</summary>
    public static ColumnSet<T> AddRatings<T>(this ColumnSet<T> columns, ExportCase asked, Func<T, OfficialFile?> file)
    {
        for (var year = asked.View.AsOf.Year - RatedYears; year < asked.View.AsOf.Year; year++)
        {
            var rated = year;
            columns.Add(
                14,
                entry => TableCell.Of(file(entry)?.Entries.Select(one => one.Entry).OfType<AssessmentEntry>().FirstOrDefault(one => one.Year == rated) is { } assessed
                    ? RuleTexts.Word(assessed.Level).In(asked.Language)
                    : null),
                asked.T("Xếp loại 3 năm", "Assessments of three years"),
                Written.Number(rated));
        }

        return columns;
    }

    /// <summary>What is left out of a list for want of a right, in words.</summary>
    public static IReadOnlyList<string> Left(ExportCase asked, bool ratings)
    {
        List<string> left = [];
        if (!asked.People.Sees)
        {
            left.Add(asked.T("Không có cột hồ sơ cá nhân: người lập không có quyền xem hồ sơ.", "Without the columns of personal files: the author has no right to them."));
        }

        if (!ratings)
        {
            left.Add(asked.T("Không có xếp loại và số phiếu: người lập không có quyền xem.", "Without assessments and votes: the author has no right to them."));
        }

        return left;
    }
}
