using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Vacancies;

namespace CadreOrleans.Roster.Figures.Requirements;

/// <summary>R15, R17, R24, R25: what was decided in the period, judged by the rules of the day of the decision as the records stand.</summary>
internal static class Appointments
{
    /// <summary>Leading posts taken in the period whose taker had passed the gate of virtue on that day: every rule about conduct satisfied.</summary>
    public static FigureCount VirtueFirst(FigureScope scope) => FigureCount.Share(Taken(scope).Select(row => (Row(scope, row), Passed(VirtueFindings(scope, row)))));

    /// <summary>Leading posts taken in the period although a hard rule was broken.</summary>
    public static FigureCount Broken(FigureScope scope) => FigureCount.Of(Taken(scope)
        .Where(row => Judge(scope, row, PurposeOf(scope, row))?.Verdict == Verdict.NotSatisfied)
        .Select(row => Row(scope, row)));

    /// <summary>Turns of rotation in the period that kept the rules on rotation.</summary>
    public static FigureCount RotationRules(FigureScope scope) => FigureCount.Share(scope.Rotations()
        .Select(row => (scope.Row(row, Counts.Rotations.Fact(scope, row), scope.Roster.Incumbencies.From[row]), scope.Pack.Regimes.Rotation.At(scope.Roster.Incumbencies.From[row]) is null
            ? null
            : Judge(scope, row, Purpose.Rotation)?.Verdict switch { Verdict.Satisfied => true, Verdict.NotSatisfied => (bool?)false, _ => null })));

    /// <summary>Rotations that ended in the period before the least stay was over, by the move to another post.</summary>
    public static FigureCount ShortStays(FigureScope scope)
    {
        var incumbencies = scope.Roster.Incumbencies;
        return FigureCount.Of(Enumerable.Range(0, incumbencies.Count)
            .Where(row => incumbencies.Move[row] is MoveKind.RotationHorizontal or MoveKind.RotationVertical)
            .Where(row => scope.Period.Contains(incumbencies.Until[row]) && incumbencies.EndReason[row] is EndReason.Moved or EndReason.TermEnded)
            .Where(row => scope.Covers(scope.UnitOn(incumbencies.Position[row], incumbencies.From[row])))
            .Where(row => scope.Pack.Regimes.Rotation.At(incumbencies.From[row]) is { } regime && incumbencies.From[row].AddMonths(regime.StayMonths.Value) > incumbencies.Until[row])
            .Select(row => scope.Row(row, "short-stay", incumbencies.Until[row], Months(incumbencies.From[row], incumbencies.Until[row]))));
    }

    /// <summary>Holders of head titles on the last day, and whether they are within the limit of consecutive terms.</summary>
    public static FigureCount WithinTerms(FigureScope scope) => FigureCount.Share(Heads(scope)
        .Select(head => (scope.Row(head.Row, "term-limit", null) with { On = head.Day }, (bool?)(head.Day > scope.Period.To))));

    /// <summary>Those who reach the limit within five years.</summary>
    public static FigureCount TermsEndSoon(FigureScope scope) => FigureCount.Of(Heads(scope)
        .Where(head => head.Day > scope.Period.To && head.Day <= scope.Period.To.AddYears(5))
        .OrderBy(head => head.Day)
        .Select(head => scope.Row(head.Row, "term-limit", null, head.Day.Year) with { On = head.Day }));

    private static IEnumerable<(int Row, DateOnly Day)> Heads(FigureScope scope) => scope.Positions
        .Where(position => scope.AtEnd.Position(position).Consults is null)
        .SelectMany(scope.AtEnd.HoldersOf)
        .Select(row => (Row: row, Limit: TermLimit.Of(scope.AtEnd, row)))
        .Where(head => head.Limit is not null)
        .Select(head => (head.Row, head.Limit!.Value.Day));

    private static IEnumerable<int> Taken(FigureScope scope) => scope.Begun(scope.Period)
        .Where(row => scope.Roster.Incumbencies.Capacity[row] == Capacity.Full)
        .Where(row => scope.IsOf(scope.Roster.Incumbencies.Position[row], TitleKind.Leadership, null, scope.Roster.Incumbencies.From[row]));

    /// <summary>Whoever held the same position up to the day stands again.</summary>
    private static Purpose PurposeOf(FigureScope scope, int row)
    {
        var incumbencies = scope.Roster.Incumbencies;
        return incumbencies.OfOfficial.Of(incumbencies.Official[row])
            .Any(other => other != row && incumbencies.Position[other] == incumbencies.Position[row] && incumbencies.Until[other] == incumbencies.From[row])
            ? Purpose.Reelection
            : Purpose.Appointment;
    }

    private static FigureRow Row(FigureScope scope, int row) => scope.Row(row, "appointed", scope.Roster.Incumbencies.From[row]);

    /// <summary>The rules as of the day before: what the decision itself changed does not count.</summary>
    private static EligibilityResult? Judge(FigureScope scope, int row, Purpose purpose)
    {
        var on = scope.Roster.Incumbencies.From[row];
        return on == DateOnly.MinValue ? null : scope.On(on.AddDays(-1)).Judge(scope.Roster.Incumbencies.Official[row], scope.Roster.Incumbencies.Position[row], purpose, null);
    }

    private static Finding[]? VirtueFindings(FigureScope scope, int row) =>
        Judge(scope, row, PurposeOf(scope, row))?.Findings.Where(finding => Conduct.Rules.Contains(finding.Rule)).ToArray();

    private static bool? Passed(Finding[]? findings) =>
        findings is null ? null : Array.Exists(findings, finding => finding.Verdict == Verdict.NotSatisfied) ? false : Array.Exists(findings, finding => finding.Verdict == Verdict.Unknown) ? null : true;

    private static int Months(DateOnly from, DateOnly until) => ((until.Year - from.Year) * 12) + until.Month - from.Month - (until.Day < from.Day ? 1 : 0);
}
