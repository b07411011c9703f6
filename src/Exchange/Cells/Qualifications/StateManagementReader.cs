using System.Text.RegularExpressions;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Exchange.Cells.Text;

namespace CadreOrleans.Exchange.Cells.Qualifications;

/// <summary>Reads the column of state management (quản lý nhà nước), in which CV is chuyên viên, CVC chuyên viên chính, CS cán sự.</summary>
public static partial class StateManagementReader
{
    /// <summary>The level of a cell; null when it is blank or does not tell it.</summary>
    public static CellReading<StateManagementLevel?> Read(string text)
    {
        var written = CellText.Clean(text);
        return written.Length == 0 ? CellReading.Of<StateManagementLevel?>(null)
            : Nothing().IsMatch(written) ? CellReading.Of<StateManagementLevel?>(StateManagementLevel.None)
            : Studying().IsMatch(written) ? CellReading.Of<StateManagementLevel?>(null, Doubt.Notice("state-management-in-progress"))
            : Senior().IsMatch(written) ? CellReading.Of<StateManagementLevel?>(StateManagementLevel.SeniorSpecialist)
            : Principal().IsMatch(written) ? CellReading.Of<StateManagementLevel?>(StateManagementLevel.PrincipalSpecialist)
            : Specialist().IsMatch(written) ? CellReading.Of<StateManagementLevel?>(StateManagementLevel.Specialist)
            : Officer().IsMatch(written) ? CellReading.Of<StateManagementLevel?>(StateManagementLevel.Officer)
            : CellReading.Of<StateManagementLevel?>(null, Doubt.Question("state-management-level-unknown", "Cán sự", "Chuyên viên", "Chuyên viên chính", "Chuyên viên cao cấp"));
    }

    [GeneratedRegex(@"^(?:0|-|không|chưa(?: qua| có| học)?(?: đào tạo| bồi dưỡng)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();

    [GeneratedRegex("^đang ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Studying();

    [GeneratedRegex(@"\b(?:chuyên viên cao cấp|CVCC)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Senior();

    [GeneratedRegex(@"\b(?:chuyên viên chính|CVC)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Principal();

    [GeneratedRegex(@"\b(?:chuyên viên|CV)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Specialist();

    [GeneratedRegex(@"\b(?:cán sự|CS)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Officer();
}
