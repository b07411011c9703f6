using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Selection;
using CadreOrleans.Domain.Tests.Regulations.Rules;
using CadreOrleans.Domain.Time;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CadreOrleans.Domain.Tests.Selection;

/// <summary>The gate and the rank (domain notes R15; virtue gates, talent ranks).</summary>
public sealed class TalentRankTests
{
    private static readonly SelectionPolicy Policy = Asked.Pack.Selection;
    private static readonly TalentRank Rank = new(Policy);

    [Fact]
    public void TalentEstimate_WhenOneAssessmentIsOnRecord_IsTheConjugateUpdate()
    {
        var blank = Asked.Candidate() with { Degrees = [], Trainings = [], Career = [], Assessments = [Asked.Assessment(2022, AssessmentLevel.Good)] };
        var estimate = TalentEstimate.Of(blank, Policy, Asked.Day);
        estimate.Mean.ShouldBe(1.39 / 3, 1e-12);
        estimate.Variance.ShouldBe(1 / 1.5, 1e-12);
        estimate.Parts.Select(part => part.Kind).ShouldBe([EvidenceKind.Prior, EvidenceKind.Assessment]);
        estimate.Parts[1].Weight.ShouldBe(1 / 3.0, 1e-12);
    }

    [Fact]
    public void TalentEstimate_WhenTheAssessmentIsTooOld_DoesNotCountIt()
    {
        var old = Asked.Candidate() with { Assessments = [Asked.Assessment(2017, AssessmentLevel.Excellent)] };
        TalentEstimate.Of(old, Policy, Asked.Day).Assessed.ShouldBeFalse();
        Rank.Of(Asked.For(old, Purpose.Appointment)).NotAssessed.ShouldBeTrue();
    }

    [Fact]
    public void Order_WhenTheGateIsFailed_NoTalentBuysItBack()
    {
        var brilliant = Named("a", Asked.Candidate() with
        {
            Degrees = [Asked.Degree(DegreeLevel.Doctorate, "2010")],
            Assessments = [.. Enumerable.Range(2019, 4).Select(year => Asked.Assessment(year, AssessmentLevel.Excellent))],
            Disciplines = [Asked.Measure(DisciplineForm.Warning, "2022-12-01")],
        });
        var plain = Named("b", Asked.Candidate() with { Assessments = [Asked.Assessment(2022, AssessmentLevel.Completed)] });
        var unknown = Named("c", Asked.Candidate() with { Degrees = [Asked.Degree(DegreeLevel.Doctorate, "2010")], Assessments = [] });
        var order = Rank.Order(new[] { brilliant, unknown, plain }.Select(candidate => Rank.Of(Asked.For(candidate, Purpose.Appointment))));
        order.Select(ranked => ranked.Official.Value).ShouldBe(["b", "c"]);
        Rank.Of(Asked.For(brilliant, Purpose.Appointment)).Gate.Findings.ShouldContain(finding => finding.Rule == "no-bar" && finding.Verdict == Verdict.NotSatisfied);
    }

    [Fact]
    public void Order_WhenTalentIsEqual_FallsBackToVirtueThenStudyThenIdentifier()
    {
        var trusted = Named("z", Asked.Candidate() with { ConfidenceVotes = [Asked.Vote(30, 1, 0, "2022-12-01")] });
        var inService = Named("a", Asked.Candidate());
        inService = inService with { Degrees = [inService.Degrees[0] with { Fact = inService.Degrees[0].Fact with { Mode = StudyMode.InService } }] };
        var order = Rank.Order(new[] { Named("c", Asked.Candidate()), inService, Named("b", Asked.Candidate()), trusted }.Select(candidate => Rank.Of(Asked.For(candidate, Purpose.Appointment))));
        order.Select(ranked => ranked.Official.Value).ShouldBe(["z", "b", "c", "a"]);
    }

    [Fact]
    public void Score_WhenThePackWeighs_IsTheWeightedMeanOfBothShares()
    {
        var source = new Citation("test", Certainty.Estimated);
        var rank = new TalentRank(Policy with { Order = new(RankOrder.Weighted, source), VirtueWeightPercent = new(25, source) });
        var ranked = rank.Of(Asked.For(Asked.Candidate(), Purpose.Appointment));
        rank.Score(ranked).ShouldBe((0.25 * ranked.Virtue.Share) + (0.75 * ranked.Talent.Share), 1e-15);
    }

    [Fact]
    public void Gate_WhenThePackAsksForALeastVirtue_AddsItsFinding()
    {
        var gate = VirtueGate.Judge(Asked.For(Asked.Candidate(), Purpose.Appointment), VirtueEstimate.Of(Asked.Candidate(), Policy, Asked.Day));
        gate.Findings.Count.ShouldBe(4);
        gate.Verdict.ShouldBe(Verdict.Satisfied);
    }

    [Property]
    public Property Gate_WhenTheRuleBookAnswered_IsAsWhenItAsksItself() => Prop.ForAll(
        RuleCases.Case.ToArbitrary(),
        asked =>
        {
            var virtue = VirtueEstimate.Of(asked.Candidate, Policy, asked.On);
            var (own, read) = (VirtueGate.Judge(asked, virtue), VirtueGate.Judge(asked, new RuleBook().Judge(asked), virtue));
            return own.Verdict == read.Verdict && own.Findings.Select(finding => finding.Evidence).SequenceEqual(read.Findings.Select(finding => finding.Evidence));
        });

    [Property]
    public Property Compare_WhenProtectedTraitsAreSwapped_NoRankChanges() => Prop.ForAll(
        RuleCases.Case.ToArbitrary(),
        Gen.Choose(0, 500).ToArbitrary(),
        (asked, month) =>
        {
            var facts = asked.Candidate.Facts;
            var other = asked with
            {
                Candidate = asked.Candidate with
                {
                    Facts = facts with
                    {
                        Sex = facts.Sex == Sex.Male ? Sex.Female : Sex.Male,
                        Ethnicity = "Mường",
                        Religion = "Công giáo",
                        Birth = PartialDate.OfDay(Month.Of(1950, 1).Plus(month).FirstDay),
                    },
                },
            };
            var (one, two) = (Rank.Of(asked), Rank.Of(other));
            return Rank.Compare(one, two) == 0 && one.Talent.Mean.Equals(two.Talent.Mean) && one.Virtue.Mean.Equals(two.Virtue.Mean) && one.Gate.Verdict == two.Gate.Verdict;
        });

    [Property]
    public Property Estimates_WhenRecordsWereEnteredInAnotherOrder_HaveTheSameBits() => Prop.ForAll(
        RuleCases.Case.ToArbitrary(),
        asked =>
        {
            var reversed = asked with
            {
                Candidate = asked.Candidate with
                {
                    Degrees = [.. asked.Candidate.Degrees.Reverse()],
                    Trainings = [.. asked.Candidate.Trainings.Reverse()],
                    Assessments = [.. asked.Candidate.Assessments.Reverse()],
                    Disciplines = [.. asked.Candidate.Disciplines.Reverse()],
                    ConfidenceVotes = [.. asked.Candidate.ConfidenceVotes.Reverse()],
                    Career = [.. asked.Candidate.Career.Reverse()],
                },
            };
            var (one, two) = (Rank.Of(asked), Rank.Of(reversed));
            return BitConverter.DoubleToInt64Bits(one.Talent.Mean) == BitConverter.DoubleToInt64Bits(two.Talent.Mean)
                && BitConverter.DoubleToInt64Bits(one.Virtue.Mean) == BitConverter.DoubleToInt64Bits(two.Virtue.Mean);
        });

    [Property]
    public Property Parts_WhenAnyEstimate_ExplainAllOfIt() => Prop.ForAll(
        RuleCases.Case.ToArbitrary(),
        asked =>
        {
            var estimate = Rank.Of(asked).Talent;
            return Math.Abs(estimate.Parts.Sum(part => part.Contribution) - estimate.Mean) < 1e-12
                && Math.Abs(estimate.Parts.Sum(part => part.Weight) - 1) < 1e-12
                && estimate.Low <= estimate.Share && estimate.Share <= estimate.High;
        });

    [Theory]
    [InlineData(0)]
    [InlineData(0.7)]
    [InlineData(-2.3)]
    [InlineData(5.1)]
    [InlineData(20)]
    public void Logistic_WhenAnyValue_IsCloseToTheFunction(double logit)
    {
        Logistic.Of(logit).ShouldBe(1 / (1 + Math.Exp(-logit)), 0.003);
        (Logistic.Of(logit) + Logistic.Of(-logit)).ShouldBe(1, 1e-15);
    }

    private static Candidate Named(string id, Candidate candidate) => candidate with { Official = new OfficialId(id) };
}
