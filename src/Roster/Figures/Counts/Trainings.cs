using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Figures.Counts;

/// <summary>Counts people who completed a training in the period, each once, on the day of the first.</summary>
internal abstract class PeopleTrained(string code, string fact) : FigureDefinition(code, FigureUnit.People, RuleKind.Audit)
{
    public override FigureCount Count(FigureScope scope) => new(
    [
        .. scope.InPeriod(scope.Roster.Trainings).Where(entry => Counts(entry.Record))
            .GroupBy(entry => entry.Official)
            .Select(person => scope.Person(person.Key, fact, person.Min(entry => entry.On))),
    ]);

    protected abstract bool Counts(TrainingCompleted training);
}

/// <summary>F3: people trained to senior political theory in the period.</summary>
internal sealed class SeniorTheory() : PeopleTrained("F3", "senior")
{
    protected override bool Counts(TrainingCompleted training) => training.PoliticalTheory == PoliticalTheoryLevel.Senior;
}

/// <summary>F4: people trained as specialist or principal specialist in the period.</summary>
internal sealed class SpecialistTraining() : PeopleTrained("F4", "specialist")
{
    protected override bool Counts(TrainingCompleted training) =>
        training.StateManagement is StateManagementLevel.Specialist or StateManagementLevel.PrincipalSpecialist;
}
