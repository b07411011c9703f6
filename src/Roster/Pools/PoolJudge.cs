using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Eligibility;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Pools;

/// <summary>Asks the rule book about officials of a roster on its day. The only judge of pools: what columns hold are its answers.</summary>
/// <param name="view">The roster on the day, under the pack.</param>
/// <param name="rules">The rules.</param>
/// <param name="workingDate">What is "now" in the workspace: nothing that happens later is on record yet.</param>
internal sealed class PoolJudge(RosterView view, RuleBook rules, DateOnly workingDate)
{
    private readonly CaseContext context = new() { KnownTo = view.AsOf > workingDate ? workingDate : null };
    private readonly CandidateReader reader = new(view);

    /// <summary>The result of every rule for the official of a row.</summary>
    /// <param name="official">Row of the official.</param>
    /// <param name="asked">Class of the requirement.</param>
    /// <param name="requirement">The requirement itself, at its unit.</param>
    public EligibilityResult Judge(int official, RequirementClass asked, Requirement requirement) =>
        Judge(reader.Read(official), asked, requirement);

    public Candidate Read(int official) => reader.Read(official);

    public EligibilityResult Judge(Candidate candidate, RequirementClass asked, Requirement requirement) =>
        rules.Judge(new RuleCase(candidate, requirement, asked.Purpose, view.AsOf, asked.Term, view.Pack) { Context = context });

    public Requirement? RequirementOf(int position) => reader.Requirement(position);
}
