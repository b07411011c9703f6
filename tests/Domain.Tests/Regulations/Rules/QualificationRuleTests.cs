using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Tests.Support;

namespace CadreOrleans.Domain.Tests.Regulations.Rules;

public sealed class QualificationRuleTests
{
    [Theory]
    [InlineData("2022", Verdict.Satisfied)]
    [InlineData("2023", Verdict.Unknown)]
    [InlineData("2023-06-30", Verdict.Satisfied)]
    [InlineData("2023-07-01", Verdict.NotSatisfied)]
    public void StandardDegree_WhenTheAwardIsImprecise_IsUnknownWithinIt(string awarded, Verdict verdict)
    {
        var candidate = Asked.Candidate() with { Degrees = [Asked.Degree(DegreeLevel.College, "2001"), Asked.Degree(DegreeLevel.University, awarded)] };
        Asked.For(candidate, Purpose.Appointment).VerdictBy<StandardDegree>().ShouldBe(verdict);
    }

    [Fact]
    public void StandardDegree_WhenTheLevelIsLower_NamesBothLevels()
    {
        var candidate = Asked.Candidate() with { Degrees = [Asked.Degree(DegreeLevel.College, "2001")] };
        var found = Asked.For(candidate, Purpose.Appointment).By<StandardDegree>()!;
        found.Arguments.ShouldBe(["@DegreeLevel.College", "@DegreeLevel.University"]);
        RuleTexts.Evidence(found).En.ShouldBe("Held: college; asked for: university.");
        RuleTexts.Evidence(found).Vi.ShouldBe("Hiện có: cao đẳng; yêu cầu: đại học.");
    }

    [Fact]
    public void StandardPoliticalTheory_WhenTheCourseEndsLater_SaysFromWhen()
    {
        var candidate = Asked.Candidate() with { Trainings = [Asked.Training(PoliticalTheoryLevel.Intermediate, StateManagementLevel.None, "2024-02-01")] };
        var theory = Asked.For(candidate, Purpose.Appointment).By<StandardPoliticalTheory>()!;
        (theory.Verdict, theory.From).ShouldBe((Verdict.NotSatisfied, Make.Day("2024-02-01")));
        var management = Asked.For(candidate, Purpose.Appointment).By<StandardStateManagement>()!;
        (management.Verdict, management.From).ShouldBe((Verdict.NotSatisfied, null));
    }

    [Theory]
    [InlineData("Luật kinh tế", Verdict.Satisfied)]
    [InlineData("Thú y", Verdict.NotSatisfied)]
    [InlineData(null, Verdict.Unknown)]
    public void FieldOfStudy_WhenThePostNamesFields_ComparesHowTheyBegin(string? field, Verdict verdict)
    {
        var asked = Asked.For(Asked.Candidate() with { Degrees = [Asked.Degree(DegreeLevel.University, "2002", field)] }, Purpose.Appointment);
        (asked with { Requirement = asked.Requirement with { Fields = ["luật", "Hành chính"] } }).VerdictBy<FieldOfStudy>().ShouldBe(verdict);
    }

    [Fact]
    public void FieldOfStudy_WhenThePostNamesNone_SaysNothing() => Asked.For(Asked.Candidate(), Purpose.Appointment).By<FieldOfStudy>().ShouldBeNull();
}
