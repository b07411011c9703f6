using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Eligibility;
using CadreOrleans.Roster.Vacancies;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Training;

/// <summary>The training plan that follows from the nominees' gaps (requirement R8): who must study what before which vacancy.</summary>
public static class NomineeTraining
{
    private static readonly RuleBook Rules = new();

    /// <summary>The needs of everybody in a plan on the view's day, the most urgent first.</summary>
    /// <param name="view">The roster on a day.</param>
    /// <param name="concerns">Which positions (rows) are asked about.</param>
    public static IReadOnlyList<TrainingNeed> Of(RosterView view, Func<int, bool> concerns) => TrainingPlan.Of(Judged(view, concerns));

    private static IEnumerable<JudgedNominee> Judged(RosterView view, Func<int, bool> concerns)
    {
        var reader = new CandidateReader(view);
        var candidates = new Dictionary<int, Candidate>();
        foreach (var position in view.Positions.Where(concerns))
        {
            if (reader.Requirement(position) is not { } requirement)
            {
                continue;
            }

            var context = new CaseContext { BodyUnits = reader.BodyUnits(position) };
            DateOnly? vacantFrom = null;
            var known = false;
            foreach (var nomination in view.NomineesFor(position))
            {
                var official = view.Roster.Nominations.Official[nomination];
                if (!view.Roster.Officials.InServiceOn(official, view.AsOf))
                {
                    continue;
                }

                if (!known)
                {
                    vacantFrom = VacancyForecast.FallsVacant(view, position);
                    known = true;
                }

                if (!candidates.TryGetValue(official, out var candidate))
                {
                    candidates.Add(official, candidate = reader.Read(official));
                }

                var asked = new RuleCase(candidate, requirement, Purpose.Appointment, view.AsOf, null, view.Pack) { Context = context };
                yield return new JudgedNominee(asked, Rules.Judge(asked), vacantFrom);
            }
        }
    }
}
