using CadreOrleans.Contracts.Access;
using CadreOrleans.Roster.Figures;

namespace CadreOrleans.Grains.Access;

/// <summary>Which rights open which field groups.</summary>
internal static class FieldGroupRights
{
    private static readonly (FieldGroups Group, Right Right)[] Pairs =
    [
        (FieldGroups.Discipline, Right.ReadDiscipline), (FieldGroups.Assessments, Right.ReadAssessment), (FieldGroups.Family, Right.ReadFamily),
    ];

    /// <summary>Whether the caller may see everything of the groups in the workspace.</summary>
    public static bool MaySee(this Caller caller, FieldGroups groups, string workspace) =>
        Array.TrueForAll(Pairs, pair => (groups & pair.Group) == 0 || caller.May(pair.Right, workspace));
}
