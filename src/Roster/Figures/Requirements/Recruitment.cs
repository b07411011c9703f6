using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Figures.Requirements;

/// <summary>R2: of the turns of study an official was sent to and that ended with a degree in the period, those of full-time study.</summary>
internal sealed class FullTimeStudy() : FigureDefinition("R2", FigureUnit.Turns, RuleKind.Rank)
{
    public override FigureCount Count(FigureScope scope)
    {
        var degrees = scope.Roster.Degrees;
        return FigureCount.Share(Enumerable.Range(0, degrees.Count)
            .Where(row => degrees.Records[row] is { SentForTraining: true, Level: >= DegreeLevel.University } degree && scope.Period.Contains(degree.Awarded) == true)
            .Where(row => scope.CoversOfficial(degrees.Owner[row], degrees.On[row]))
            .Select(row => (
                scope.Person(degrees.Owner[row], "degree", degrees.On[row]),
                degrees.Records[row].Mode == StudyMode.Unknown ? (bool?)null : degrees.Records[row].Mode == StudyMode.FullTime)));
    }
}

/// <summary>R3: holders of posts whose title names fields of study, and whose degree is of such a field.</summary>
internal sealed class FieldOfStudy() : FigureDefinition("R3", FigureUnit.People, RuleKind.Hard, RuleKind.Target)
{
    public override FigureCount Count(FigureScope scope) => FigureCount.Share(scope.PeopleInPost
        .Select(scope.AtEnd.PrincipalOf)
        .Where(row => row >= 0 && scope.AtEnd.TitleOf(scope.Roster.Incumbencies.Position[row]) is { Fields.Count: > 0 })
        .Select(row => (scope.Row(row, "field", null), Fits(scope, row))));

    /// <summary>Units of at least three people with a field on record in which the fields are not all one.</summary>
    public static FigureCount Mix(FigureScope scope) => FigureCount.Share(scope.PeopleInPost
        .GroupBy(official => scope.UnitOfOfficial(official, scope.Period.To))
        .Select(unit => (Unit: unit.Key, Fields: unit.Select(official => Highest(scope, official)).OfType<string>().ToArray()))
        .Where(unit => unit.Unit >= 0 && unit.Fields.Length >= 3)
        .Select(unit =>
        {
            var many = unit.Fields.Distinct(StringComparer.OrdinalIgnoreCase).Count();
            return (new FigureRow(null, null, scope.Roster.Units.Ids[unit.Unit], "fields", null, many), (bool?)(many > 1));
        }));

    private static string? Highest(FigureScope scope, int official) => scope.Roster.Degrees.Of(official)
        .Where(degree => degree.On <= scope.Period.To && degree.Record.Field is not null)
        .OrderByDescending(degree => degree.Record.Level)
        .Select(degree => degree.Record.Field)
        .FirstOrDefault();

    private static bool? Fits(FigureScope scope, int incumbency) =>
        scope.On(scope.Period.To).Judge(scope.Roster.Incumbencies.Official[incumbency], scope.Roster.Incumbencies.Position[incumbency], Purpose.Appointment, null)?.Findings
            .FirstOrDefault(finding => finding.Rule == "field-of-study")?.Verdict switch
        {
            Verdict.Satisfied => true,
            Verdict.NotSatisfied => false,
            _ => null,
        };
}
