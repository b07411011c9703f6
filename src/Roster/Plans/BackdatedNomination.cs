using System.Globalization;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Eligibility;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Plans;

/// <summary>
/// What has happened between the day of a nomination and today, for one that is entered late. The rules judge it as of its own day; but what has taken, or
/// would have taken, the nominee out by itself since (discipline that bars, age, an abolished position, an equal or higher post) refuses it, and a hard rule
/// that is broken today, so that the next review takes the nominee out (R11), is told.
/// </summary>
/// <param name="view">The roster on the day of the nomination.</param>
/// <param name="today">The workspace's working date.</param>
public sealed class BackdatedNomination(RosterView view, DateOnly today)
{
    /// <summary>Judges; nothing is said of a nomination of today or later, nor of one whose nominee took the position before anything else happened.</summary>
    /// <param name="term">Code of the term.</param>
    /// <param name="official">Row of the official.</param>
    /// <param name="position">Row of the position.</param>
    public (Refusal? Refusal, IReadOnlyList<PlanCheck> Warnings) Judge(string term, int official, int position)
    {
        if (view.AsOf >= today)
        {
            return (null, []);
        }

        var taken = Seats(official).Where(row => view.Roster.Incumbencies.Position[row] == position).Select(row => view.Roster.Incumbencies.From[row]).DefaultIfEmpty(DateOnly.MaxValue).Min();
        var until = taken < today ? taken : today;
        if (Cause(new PlannedCase(official, position, term, view.AsOf)) is { } cause && cause.Day > view.AsOf && cause.Day <= until)
        {
            return (Refused(cause, term, official, position), []);
        }

        var broken = taken <= today ? [] : Broken(today, term, official, position);
        return (null, [.. broken.Select(finding => new PlanCheck(
            finding.Rule, CheckSeverity.Error, "R11", finding.Source, finding.Arguments, view.Roster.Positions.Ids[position], view.Roster.Officials.Ids[official], finding))]);
    }

    private Refusal Refused(AutomaticRemoval cause, string term, int official, int position)
    {
        var day = cause.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (cause.Reason == RemovalReason.PositionAbolished)
        {
            return Refusal.Invalid("position-not-there", "position", day);
        }

        return Broken(cause.Day, term, official, position).FirstOrDefault() is { } finding && cause.Reason != RemovalReason.HigherPost
            ? Refusal.Invalid("nomination-ended-since", "on", day) with { Source = finding.Source, Finding = finding }
            : Refusal.Invalid("nomination-ended-since", "on", day, string.Empty);
    }

    private IEnumerable<Finding> Broken(DateOnly day, string term, int official, int position) =>
        new PlanReading(new RosterView(view.Roster, day, view.Pack)).Judge(official, position, view.Pack.FindTerm(term))?.Findings.Where(Removal.Asks) ?? [];

    private AutomaticRemoval? Cause(PlannedCase planned)
    {
        var first = AutomaticRemoval.Of(view.Roster, view.Pack, planned);
        var overtaken = Seats(planned.Official).Where(row => Overtakes(row, planned.Position)).Select(row => view.Roster.Incumbencies.From[row]).DefaultIfEmpty(DateOnly.MaxValue).Min();
        return overtaken == DateOnly.MaxValue || first?.Day <= overtaken ? first : new AutomaticRemoval(overtaken, RemovalReason.HigherPost);
    }

    /// <summary>Seats taken after the day, but not in somebody's stead.</summary>
    private IEnumerable<int> Seats(int official) => view.Roster.Incumbencies.OfOfficial.Of(official)
        .Where(row => view.Roster.Incumbencies.From[row] > view.AsOf && view.Roster.Incumbencies.Capacity[row] != Capacity.Acting);

    private bool Overtakes(int incumbency, int position) =>
        view.Roster.Incumbencies.Capacity[incumbency] == Capacity.Full
        && view.Roster.Incumbencies.Position[incumbency] != position
        && view.TitleOf(view.Roster.Incumbencies.Position[incumbency]) is { Kind: not TitleKind.Membership } taken
        && view.TitleOf(position) is { Kind: not TitleKind.Membership } planned
        && planned.Group <= taken.Group;
}
