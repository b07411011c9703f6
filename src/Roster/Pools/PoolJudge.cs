using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Selection;
using CadreOrleans.Roster.Eligibility;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Pools;

/// <summary>Asks the rule book about officials of a roster on its day. The only judge of pools: what columns hold are its answers.</summary>
/// <param name="view">The roster on the day, under the pack.</param>
/// <param name="rules">The rules.</param>
/// <param name="workingDate">What is "now" in the workspace: nothing that happens later is on record yet.</param>
internal sealed class PoolJudge(RosterView view, RuleBook rules, DateOnly workingDate)
{
    private const int MostKnown = 2_000;
    private static readonly Estimate NoEstimate = new(0, 0, false, []);
    private readonly CaseContext context = new() { KnownTo = view.AsOf > workingDate ? workingDate : null };
    private readonly CandidateReader reader = new(view);

    /// <summary>Officials as they were read, for each class of requirements judges everybody; of large rosters they would take too much room.</summary>
    private readonly Candidate?[] known = new Candidate?[view.Roster.Officials.Count <= MostKnown ? view.Roster.Officials.Count : 0];

    /// <summary>The result of every rule for the official of a row.</summary>
    /// <param name="official">Row of the official.</param>
    /// <param name="asked">Class of the requirement.</param>
    /// <param name="requirement">The requirement itself, at its unit.</param>
    public EligibilityResult Judge(int official, RequirementClass asked, Requirement requirement) =>
        rules.Judge(Case(Read(official), asked, requirement));

    /// <summary>How the official of a row stands, in short.</summary>
    public Standing Stand(int official, RequirementClass asked, Requirement requirement)
    {
        var ruleCase = Case(Read(official), asked, requirement);
        var result = rules.Judge(ruleCase);
        return Standing.Of(result, VirtueGate.Judge(ruleCase, result, Virtue(ruleCase)).Verdict, view.Pack.Readiness);
    }

    /// <summary>What an official is ordered by, part by part.</summary>
    public Ranked Rank(int official, RequirementClass asked, Requirement requirement) =>
        new TalentRank(view.Pack.Selection).Of(Case(Read(official), asked, requirement));

    public Candidate Read(int official) => official < known.Length ? known[official] ??= reader.Read(official) : reader.Read(official);

    public Requirement? RequirementOf(int position) => reader.Requirement(position);

    /// <summary>The estimate of virtue where the pack's gate asks for one; the Vietnamese packs ask for documents only.</summary>
    private static Estimate Virtue(RuleCase asked) =>
        asked.Pack.Selection.MinimumVirtuePercent is null ? NoEstimate : VirtueEstimate.Of(asked.Candidate, asked.Pack.Selection, asked.On);

    private RuleCase Case(Candidate candidate, RequirementClass asked, Requirement requirement) =>
        new(candidate, requirement, asked.Purpose, view.AsOf, asked.Term, view.Pack) { Context = context };
}
