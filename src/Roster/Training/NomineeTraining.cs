using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Eligibility;
using CadreOrleans.Roster.Vacancies;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Training;

/// <summary>The training plan that follows from the nominees' gaps (requirement R8): who must study what before which vacancy.</summary>
public static class NomineeTraining
{
    /// <summary>The needs of everybody in a plan on the view's day, the most urgent first.</summary>
    /// <param name="view">The roster on a day.</param>
    /// <param name="concerns">Which positions (rows) are asked about.</param>
    public static IReadOnlyList<TrainingNeed> Of(RosterView view, Func<int, bool> concerns) => TrainingPlan.Of(Judged(view, concerns));

    private static IEnumerable<JudgedNominee> Judged(RosterView view, Func<int, bool> concerns)
    {
        var judge = new EligibilityOn(view, view.AsOf);
        foreach (var position in view.Positions.Where(concerns))
        {
            var nominees = view.NomineesFor(position)
                .Select(nomination => view.Roster.Nominations.Official[nomination])
                .Where(official => view.Roster.Officials.InServiceOn(official, view.AsOf))
                .Select(official => judge.Case(official, position, Purpose.Appointment, null))
                .OfType<RuleCase>()
                .ToArray();
            var vacantFrom = nominees.Length > 0 ? VacancyForecast.FallsVacant(view, position) : null;
            foreach (var asked in nominees)
            {
                yield return new JudgedNominee(asked, EligibilityOn.Judge(asked), vacantFrom);
            }
        }
    }
}
