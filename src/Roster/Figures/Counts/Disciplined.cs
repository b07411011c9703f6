using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Figures.Counts;

/// <summary>F8: people disciplined in the period, each once, by the heaviest form.</summary>
internal sealed class PeopleDisciplined(string code) : FigureDefinition(code, FigureUnit.People, RuleKind.Audit, RuleKind.Monitor)
{
    public override FigureCount Count(FigureScope scope) => new(
    [
        .. scope.InPeriod(scope.Roster.Disciplines)
            .GroupBy(entry => entry.Official)
            .Select(person => person.OrderByDescending(entry => entry.Record.Form).ThenBy(entry => entry.On).First())
            .Select(entry => scope.Person(entry.Official, Fact(entry.Record.Form), entry.On)),
    ]);

    public static string Fact(DisciplineForm form) => form switch
    {
        DisciplineForm.Reprimand => "reprimand",
        DisciplineForm.Warning => "warning",
        DisciplineForm.SalaryReduction => "salary-reduction",
        DisciplineForm.Demotion => "demotion",
        DisciplineForm.Removal => "removal",
        _ => "expulsion",
    };
}

/// <summary>F9: complaints upheld, and political breaches, in the period. Both ought to be none.</summary>
internal sealed class WrongProcedure() : FigureDefinition("F9", FigureUnit.Cases, RuleKind.Audit)
{
    public override FigureCount Count(FigureScope scope) => new(
    [
        .. scope.InPeriod(scope.Roster.Complaints).Where(entry => entry.Record.Upheld)
            .Select(entry => scope.Person(entry.Official, "complaint-upheld", entry.On)),
        .. scope.InPeriod(scope.Roster.Disciplines).Where(entry => entry.Record.Category == BreachCategory.Political)
            .Select(entry => scope.Person(entry.Official, "political-breach", entry.On)),
    ]);
}
