using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Exchange.Exports.Tables;

namespace CadreOrleans.Grains.Exports.Tables;

/// <summary>The columns of the statistical tables; each group adds up to the number of people.</summary>
internal static class StructureColumns
{
    private static readonly DegreeLevel[] Degrees =
        [DegreeLevel.Doctorate, DegreeLevel.Master, DegreeLevel.University, DegreeLevel.College, DegreeLevel.Intermediate, DegreeLevel.Elementary, DegreeLevel.None];

    private static readonly PoliticalTheoryLevel[] Theory =
        [PoliticalTheoryLevel.Senior, PoliticalTheoryLevel.Intermediate, PoliticalTheoryLevel.Elementary, PoliticalTheoryLevel.None];

    private static readonly StateManagementLevel[] Management =
        [StateManagementLevel.SeniorSpecialist, StateManagementLevel.PrincipalSpecialist, StateManagementLevel.Specialist, StateManagementLevel.Officer, StateManagementLevel.None];

    public static ColumnSet<StructureRow> Of(ExportCase asked)
    {
        var (count, none) = (asked.T("Số lượng", "Number"), asked.T("Chưa có", "None"));
        var (women, minority, ages) = (asked.T("Nữ", "Women"), asked.T("Dân tộc thiểu số", "Ethnic minorities"), asked.T("Độ tuổi", "Cohort"));
        var (degree, theory, management) = (asked.T("Chuyên môn", "Degree"), asked.T("Lý luận chính trị", "Political theory"), asked.T("Quản lý nhà nước", "State management"));
        var (under, over) = (Written.Number(asked.View.Pack.Cohorts.UnderYears), Written.Number(asked.View.Pack.Cohorts.OverYears));
        var columns = new ColumnSet<StructureRow>(asked.T("TT", "No"))
            .Add(36, row => TableCell.Of(row.Name), asked.T("Đối tượng", "Whom"))
            .Add(8, row => TableCell.Of(row.People), asked.T("Tổng số", "Total"))
            .Add(8, row => TableCell.Of(row.Women), women, count)
            .Add(8, row => TableCell.Share(row.Women, row.People), women, "%")
            .Add(8, row => TableCell.Of(row.Minority), minority, count)
            .Add(8, row => TableCell.Share(row.Minority, row.People), minority, "%")
            .Add(9, row => TableCell.Of(row.Cohorts[0]), ages, asked.T("Dưới ", "Under ") + under)
            .Add(9, row => TableCell.Of(row.Cohorts[1]), ages, $"{under} - {over}")
            .Add(9, row => TableCell.Of(row.Cohorts[2]), ages, asked.T("Trên ", "Over ") + over);
        foreach (var level in Degrees)
        {
            columns.Add(9, row => TableCell.Of(row.Degrees.GetValueOrDefault(level)), degree, level == DegreeLevel.None ? none : Written.Level(level, asked.Language));
        }

        foreach (var level in Theory)
        {
            columns.Add(9, row => TableCell.Of(row.Theory.GetValueOrDefault(level)), theory, level == PoliticalTheoryLevel.None ? none : Written.Level(level, asked.Language));
        }

        foreach (var level in Management)
        {
            columns.Add(9, row => TableCell.Of(row.Management.GetValueOrDefault(level)), management, level == StateManagementLevel.None ? none : Written.Level(level, asked.Language));
        }

        return columns;
    }
}
