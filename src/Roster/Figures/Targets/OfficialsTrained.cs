using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Figures.Targets;

/// <summary>T4: people in post on the last day who completed a training in the twelve months up to it.</summary>
internal sealed class OfficialsTrained() : FigureDefinition("T4", FigureUnit.People, RuleKind.Target)
{
    public override FigureCount Count(FigureScope scope)
    {
        var year = new Period(scope.Period.To.AddYears(-1).AddDays(1), scope.Period.To);
        return FigureCount.Share(scope.PeopleInPost.Select(official =>
        {
            var last = scope.Roster.Trainings.Of(official).Where(entry => year.Contains(entry.On)).Select(entry => (DateOnly?)entry.On).Max();
            return (scope.Person(official, last is null ? "not-trained" : "trained", null) with { On = last }, (bool?)(last is not null));
        }));
    }
}
