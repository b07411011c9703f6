using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Tables;

namespace CadreOrleans.Roster.Figures.Requirements;

/// <summary>
/// R7, R19: of every whole calendar year of the period and everybody in post on its last day, the years with at least one record of a kind.
/// A period without a whole calendar year has none.
/// </summary>
internal sealed class YearlyCoverage<T>(string code, bool leadersOnly, Func<FigureScope, RecordTable<T>> table, RuleKind kind) : FigureDefinition(code, FigureUnit.Years, kind)
{
    public override FigureCount Count(FigureScope scope) => FigureCount.Share(scope.WholeYears.SelectMany(year => Of(scope, year)));

    private IEnumerable<(FigureRow, bool?)> Of(FigureScope scope, int year)
    {
        var end = scope.Over(new Period(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)));
        var people = leadersOnly ? end.PrincipalPosts(TitleKind.Leadership).Select(row => scope.Roster.Incumbencies.Official[row]).Distinct() : end.PeopleInPost;
        foreach (var official in people)
        {
            var last = table(scope).Of(official).Where(entry => end.Period.Contains(entry.On)).Select(entry => (DateOnly?)entry.On).Max();
            yield return (end.Person(official, last is null ? "year-without" : "year-with", null, year) with { On = last }, last is not null);
        }
    }
}
