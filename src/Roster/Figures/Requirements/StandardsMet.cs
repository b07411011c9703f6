using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Figures.Requirements;

/// <summary>R8, R22: whether the standards of a title (degree, political theory, state management) are met, by the rule book.</summary>
internal static class StandardsMet
{
    private const string StandardRules = "standard-";

    /// <summary>Holders of principal posts on the last day who meet the standards of the title they hold.</summary>
    public static FigureCount Held(FigureScope scope, string? tier = null) => FigureCount.Share(Holders(scope, tier)
        .Select(row => (Row: row, Findings: Standards(scope, scope.Roster.Incumbencies.Official[row], scope.Roster.Incumbencies.Position[row], null)))
        .Where(holder => holder.Findings.Count > 0)
        .Select(holder => (scope.Row(holder.Row, "standards", null, Unmet(holder.Findings)), Met(holder.Findings))));

    /// <summary>Nominees who meet the standards of the title they are planned for.</summary>
    public static FigureCount Planned(FigureScope scope) => FigureCount.Share(scope.Planning.ForTitles
        .Select(row => (Row: row, Findings: Standards(
            scope, scope.Roster.Nominations.Official[row], scope.Roster.Nominations.Position[row], scope.Planning.Term)))
        .Where(nominee => nominee.Findings.Count > 0)
        .Select(nominee => (scope.Planning.Row(nominee.Row, "standards", null, Unmet(nominee.Findings)), Met(nominee.Findings))));

    /// <summary>Standards that a nominee still has to reach, one row each: the need of training.</summary>
    public static FigureCount Gaps(FigureScope scope) => FigureCount.Of(scope.Planning.ForTitles
        .SelectMany(row => Standards(scope, scope.Roster.Nominations.Official[row], scope.Roster.Nominations.Position[row], scope.Planning.Term)
            .Where(finding => finding.Verdict == Verdict.NotSatisfied)
            .Select(finding => scope.Planning.Row(row, finding.Rule))));

    /// <summary>Leaders with leadership training by the last day.</summary>
    public static FigureCount LeadershipTraining(FigureScope scope) => Trained(scope, TrainingKind.Leadership);

    /// <summary>Leaders with training of a kind by the last day.</summary>
    public static FigureCount Trained(FigureScope scope, TrainingKind kind) => FigureCount.Share(scope.PrincipalPosts(TitleKind.Leadership).Select(row =>
    {
        var last = scope.Roster.Trainings.Of(scope.Roster.Incumbencies.Official[row])
            .Where(training => training.On <= scope.Period.To && training.Record.Kind == kind)
            .Select(training => (DateOnly?)training.On).Max();
        return (scope.Row(row, last is null ? "not-trained" : "trained", null) with { On = last }, (bool?)(last is not null));
    }));

    private static IEnumerable<int> Holders(FigureScope scope, string? tier) => scope.PeopleInPost
        .Select(scope.AtEnd.PrincipalOf)
        .Where(row => row >= 0 && (tier is null || scope.AtEnd.TierOf(scope.Roster.Incumbencies.Position[row]) == tier))
        .Where(row => scope.AtEnd.Position(scope.Roster.Incumbencies.Position[row]).Consults is null);

    private static IReadOnlyList<Finding> Standards(FigureScope scope, int official, int position, Term? term) =>
        [.. scope.On(scope.Period.To).Judge(official, position, term is null ? Purpose.Appointment : Purpose.Planning, term)?.Findings
            .Where(finding => finding.Rule.StartsWith(StandardRules, StringComparison.Ordinal)) ?? []];

    private static bool? Met(IReadOnlyList<Finding> findings) =>
        findings.Any(finding => finding.Verdict == Verdict.NotSatisfied) ? false : findings.Any(finding => finding.Verdict == Verdict.Unknown) ? null : true;

    private static int Unmet(IReadOnlyList<Finding> findings) => findings.Count(finding => finding.Verdict == Verdict.NotSatisfied);
}
