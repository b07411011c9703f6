using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Roster.Plans;
using CadreOrleans.Roster.Tests.Figures;

namespace CadreOrleans.Roster.Tests.Plans;

/// <summary>Somebody from outside is consulted about before the plan is approved; a later consultation mends nothing.</summary>
public sealed class ConsultationTests
{
    private const string Term = "2025-2030";
    private const string Approved = "2022-04-01";
    private static readonly PlanId Plan = new(Term, "a");
    private static readonly OfficialId One = new("o-1");
    private static readonly PositionId Post = new("a-commune-secretary");

    [Theory]
    [InlineData(Approved, "procedure-complete")]
    [InlineData("2022-04-02", "not-consulted")]
    [InlineData(null, "not-consulted")]
    public void R10_WhenAnOutsiderWasConsultedAbout_CountsItByTheApproval(string? consulted, string fact)
    {
        var records = Approve(Consult(Nominated(), consulted));
        var figure = records.Figure("R10");
        var row = figure.Rows.Concat(figure.Lacking).ShouldHaveSingleItem();
        (row.Official, row.Fact).ShouldBe((One, fact));
        Checks(records).Select(check => (check.Severity, check.Position, check.Official))
            .ShouldBe(fact == "not-consulted" ? [(CheckSeverity.Warning, (PositionId?)Post, (OfficialId?)One)] : []);
    }

    [Fact]
    public void R10_WhenThePlanIsNotApprovedYet_CountsAConsultationByTheDayAskedAbout()
    {
        Consult(Nominated(), "2022-06-30").Figure("R10").Numerator.ShouldBe(1);
        Consult(Nominated(), "2022-07-01").Figure("R10").Numerator.ShouldBe(0);
        Checks(Nominated()).ShouldHaveSingleItem().Severity.ShouldBe(CheckSeverity.Information);
    }

    [Fact]
    public void R10_WhenNominatedAgain_ConsultationsBeforeTheRemovalCountNoMore()
    {
        var records = Consult(Nominated(), "2022-02-10").Add(new NominationRemoved(Plan, Post, One, RemovalReason.Review), "2022-03-10")
            .Add(new Nominated(Plan, Post, One, 1, true), "2022-03-20");
        records.Figure("R10").Lacking.ShouldHaveSingleItem().Fact.ShouldBe("not-consulted");
        Consult(records, "2022-03-21").Figure("R10").Numerator.ShouldBe(1);
    }

    private static Records Nominated()
    {
        var records = new Records().Official("o-1").Plan(Term, "a", "commune-secretary", "2022-02-01").Add(new Nominated(Plan, Post, One, 1, true), "2022-02-01");
        return Enumerable.Range(1, 5).Aggregate(records, (all, step) => all.Step(Term, "a", step, $"2022-03-0{step}", 11, 11));
    }

    private static Records Consult(Records records, string? on) => on is null ? records : records.Add(new OutsiderConsulted(Plan, Post, One, "Đảng ủy xã", true), on);

    private static Records Approve(Records records) => records.Add(new PlanApproved(Plan, 1, "1-QĐ/HU"), Approved);

    private static IEnumerable<PlanCheck> Checks(Records records) => PlanChecks.Of(records.View("2022-06-30"), 0).Where(check => check.Code == "not-consulted");
}
