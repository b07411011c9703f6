using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Eligibility;
using CadreOrleans.Roster.Plans;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Simulation.Cascades;

/// <summary>
/// What a chain of moves breaks: targets of the rules that a move misses, rotations cut short, communes left without a leader from elsewhere, and the
/// limits, cohorts and shares of the plans that lose nominees by it.
/// </summary>
internal sealed class CascadeChecks(PoolColumns columns)
{
    private static readonly RuleBook Rules = new();
    private readonly RosterView view = columns.View;
    private readonly CandidateReader reader = new(columns.View);

    public IReadOnlyList<CascadeCheck> Of(Cascade cascade) =>
    [
        .. OfMoves(cascade).Concat(new LocalityLosses(view, reader).Of(cascade)).Concat(OfPlans(cascade)),
    ];

    private IEnumerable<CascadeCheck> OfMoves(Cascade cascade)
    {
        if (cascade.Target is not null)
        {
            foreach (var check in OfMove(0, cascade.Question.Official, cascade.Question.Position, everything: true))
            {
                yield return check;
            }
        }

        foreach (var link in cascade.Links.Where(link => link.Chosen is not null))
        {
            foreach (var check in OfMove(link.Number, link.Chosen!.Entry.Official, link.Position, everything: false))
            {
                yield return check;
            }
        }
    }

    /// <summary>What a move misses. Whoever was taken from a pool meets the hard rules; whoever was sent by the question may not.</summary>
    private IEnumerable<CascadeCheck> OfMove(int link, int official, int position, bool everything)
    {
        if (reader.Requirement(position) is not { } requirement)
        {
            return [];
        }

        var asked = new RuleCase(reader.Read(official), requirement, Purpose.Appointment, view.AsOf, null, view.Pack) { Context = reader.Context(official, position) };
        var missed = Rules.Judge(asked).Findings
            .Where(finding => finding.Verdict == Verdict.NotSatisfied && (finding.Kind == RuleKind.Target || (everything && finding.Kind == RuleKind.Hard)));
        var cutShort = Rules.Judge(asked with { Purpose = Purpose.Rotation }).Findings
            .Where(finding => finding is { Rule: "rotation-stay", Verdict: Verdict.NotSatisfied });
        return missed.Concat(cutShort).Select(finding => new CascadeCheck(link, Made(finding, requirement, official)));
    }

    private PlanCheck Made(Finding finding, Requirement requirement, int official) => new(
        finding.Rule,
        finding.Kind == RuleKind.Hard ? CheckSeverity.Error : CheckSeverity.Warning,
        "R11",
        finding.Source,
        finding.Arguments,
        requirement.Position,
        view.Roster.Officials.Ids[official],
        finding);

    /// <summary>What the plans lack that did not lack it before: who moves up is no nominee for that title, or a lower one, any longer.</summary>
    private IEnumerable<CascadeCheck> OfPlans(Cascade cascade)
    {
        var closed = new HashSet<int>();
        if (cascade.Question is { Official: >= 0 and var leaver, Position: < 0 })
        {
            closed.UnionWith(Nominations(leaver));
        }

        foreach (var (official, position, _) in cascade.Moves)
        {
            var taken = view.TitleOf(position)?.Group;
            closed.UnionWith(Nominations(official).Where(row => view.TitleOf(view.Roster.Nominations.Position[row])?.Group <= taken && !IsBody(row)));
        }

        return closed.Select(row => view.Roster.Nominations.Plan[row]).Distinct().Order()
            .SelectMany(plan => PlanLosses.Of(view, plan, closed).Select(check => new CascadeCheck(null, check, view.Roster.Plans.Ids[plan])));
    }

    private IEnumerable<int> Nominations(int official) =>
        view.Roster.Nominations.OfOfficial.Of(official).Where(row => view.Roster.Nominations.OpenOn(row, view.AsOf));

    private bool IsBody(int nomination) =>
        view.TitleOf(view.Roster.Nominations.Position[nomination])?.Kind == Domain.Regulations.TitleKind.Membership;
}
