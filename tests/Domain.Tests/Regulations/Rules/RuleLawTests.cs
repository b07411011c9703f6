using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Time;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CadreOrleans.Domain.Tests.Regulations.Rules;

/// <summary>What holds of the rules whatever the records are.</summary>
public sealed class RuleLawTests
{
    private static readonly RuleBook Book = new();

    /// <summary>Rules whose answer the regime of another day does not change within the generated years, or that name the change in their own day.</summary>
    private static readonly string[] Dated = ["no-bar", "standard-degree", "standard-political-theory", "standard-state-management", "holding-age", "rotation-stay", "in-service"];

    [Property]
    public Property Judge_WhenAQualificationIsAdded_NeverRemovesEligibility() => Prop.ForAll(
        RuleCases.Case.ToArbitrary(),
        Gen.Elements(Enum.GetValues<DegreeLevel>()).ToArbitrary(),
        (asked, level) =>
        {
            var more = With(asked, asked.Candidate with
            {
                Degrees = [.. asked.Candidate.Degrees, Asked.Degree(level, "2015-05-05", "Luật")],
                Trainings = [.. asked.Candidate.Trainings, Asked.Training(PoliticalTheoryLevel.Senior, StateManagementLevel.SeniorSpecialist, "2015-05-05")],
            });
            var (before, after) = (Book.Judge(asked), Book.Judge(more));
            return before.Findings.Zip(after.Findings).All(pair => pair.First.Rule == pair.Second.Rule && Order(pair.Second.Verdict) >= Order(pair.First.Verdict));
        });

    [Property]
    public Property Judge_WhenRecordsWereEnteredInAnotherOrder_AnswersTheSame() => Prop.ForAll(
        RuleCases.Case.ToArbitrary(),
        asked =>
        {
            var candidate = asked.Candidate;
            var reversed = With(asked, candidate with
            {
                Degrees = [.. candidate.Degrees.Reverse()],
                Trainings = [.. candidate.Trainings.Reverse()],
                Assessments = [.. candidate.Assessments.Reverse()],
                Disciplines = [.. candidate.Disciplines.Reverse()],
                ConfidenceVotes = [.. candidate.ConfidenceVotes.Reverse()],
                Career = [.. candidate.Career.Reverse()],
                Nominations = [.. candidate.Nominations.Reverse()],
            });
            return Book.Judge(asked).Findings.Zip(Book.Judge(reversed).Findings).All(pair => Same(pair.First, pair.Second));
        });

    [Property]
    public Property Judge_WhenAMeasureHasLapsed_AnswersAsBeforeIt() => Prop.ForAll(
        RuleCases.Case.ToArbitrary(),
        Gen.Elements(DisciplineForm.Reprimand, DisciplineForm.Warning, DisciplineForm.Demotion, DisciplineForm.Removal).ToArbitrary(),
        (asked, form) =>
        {
            var clean = With(asked, asked.Candidate with { Disciplines = [] });
            var restored = With(asked, asked.Candidate with { Disciplines = [Asked.Measure(form, asked.On.AddYears(-6).ToString("O", System.Globalization.CultureInfo.InvariantCulture))] });
            return Book.Judge(clean).Findings.Zip(Book.Judge(restored).Findings).All(pair => Same(pair.First, pair.Second));
        });

    [Property]
    public Property Judge_WhenTheBirthBecomesPrecise_KeepsWhatWasKnown() => Prop.ForAll(
        RuleCases.Case.ToArbitrary(),
        Gen.Choose(1955, 2000).ToArbitrary(),
        Gen.Choose(1, 12).ToArbitrary(),
        (asked, year, month) =>
        {
            var rough = With(asked, Born(asked.Candidate, PartialDate.OfYear(year)));
            var precise = With(asked, Born(asked.Candidate, PartialDate.OfMonth(year, month)));
            return new IRule[] { new FirstTimeAge(), new HoldingAge(), new CohortGap() }.All(rule =>
                rule.Judge(rough)?.Verdict is null or Verdict.Unknown || rule.Judge(rough)!.Verdict == rule.Judge(precise)!.Verdict);
        });

    [Property]
    public Property Judge_WhenAFindingNamesADay_TheDayIsTrue() => Prop.ForAll(
        RuleCases.Case.ToArbitrary(),
        drawn =>
        {
            var asked = With(drawn, drawn.Candidate with
            {
                Disciplines = [.. drawn.Candidate.Disciplines.Where(measure => measure.On <= drawn.On)],
                Career = [.. drawn.Candidate.Career.Where(post => post.From <= drawn.On && post.Until is null)],
            });
            return Book.Rules.Where(rule => Dated.Contains(rule.Code)).All(rule => rule.Judge(asked) switch
            {
                { Verdict: Verdict.NotSatisfied, From: { } day } when day > asked.On =>
                    Later(rule, asked, day) == Verdict.Satisfied && Later(rule, asked, day.AddDays(-1)) != Verdict.Satisfied,
                { Verdict: Verdict.Satisfied, Until: { } day } =>
                    Later(rule, asked, day) != Verdict.Satisfied && Later(rule, asked, day.AddDays(-1)) == Verdict.Satisfied,
                _ => true,
            });
        });

    private static Verdict? Later(IRule rule, RuleCase asked, DateOnly day) => rule.Judge(asked with { On = day })?.Verdict;

    private static RuleCase With(RuleCase asked, Candidate candidate) => asked with { Candidate = candidate };

    private static Candidate Born(Candidate candidate, PartialDate birth) => candidate with { Facts = candidate.Facts with { Birth = birth } };

    private static int Order(Verdict verdict) => verdict switch { Verdict.NotSatisfied => 0, Verdict.Unknown => 1, _ => 2 };

    private static bool Same(Finding one, Finding other) =>
        one with { Arguments = [] } == other with { Arguments = [] } && one.Arguments.SequenceEqual(other.Arguments);
}
