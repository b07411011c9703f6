using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Pools;

/// <summary>
/// Reads the bench (lực lượng kế cận) of positions: how ready their nominees are, judged as the pool of each position judges them, without opening it.
/// </summary>
/// <param name="view">The roster on a day.</param>
/// <param name="workingDate">What is "now" in the workspace: nothing that happens later is on record yet.</param>
public sealed class BenchReader(RosterView view, DateOnly workingDate)
{
    private readonly PoolJudge judge = new(view, new RuleBook(), workingDate);

    /// <summary>
    /// The degree of the readiest nominee; an unknown one counts before one who never will be. Null when no nominee is in service, or when the pack has
    /// no title for the position.
    /// </summary>
    /// <param name="position">Row of the position.</param>
    /// <param name="nominations">Rows of the nominations that count.</param>
    public Readiness? Readiest(int position, IEnumerable<int> nominations)
    {
        if (judge.RequirementOf(position) is not { } requirement)
        {
            return null;
        }

        var asked = RequirementClass.Of(requirement, Purpose.Appointment, null);
        return nominations
            .Select(nomination => view.Roster.Nominations.Official[nomination])
            .Distinct()
            .Where(official => view.Roster.Officials.InServiceOn(official, view.AsOf))
            .Select(official => (Readiness?)view.Pack.Readiness.Of(judge.Judge(official, asked, requirement)))
            .MinBy(readiness => readiness == Readiness.Never ? int.MaxValue : (int)readiness!);
    }
}
