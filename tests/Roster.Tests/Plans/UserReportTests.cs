using System.Globalization;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Roster.Plans;
using CadreOrleans.Roster.Tests.Figures;

namespace CadreOrleans.Roster.Tests.Plans;

/// <summary>What users of other systems complained about in plans, by the number of the report.</summary>
public sealed class UserReportTests
{
    private const int Many = 300;

    [Fact]
    public void T19_WhenOnePersonStandsForHundredsOfPositions_TheChecksNameThePersonOnceWithTheNumber()
    {
        var records = new Records().Holder("o", "d", "district-specialist").Plan("2025-2030", "d", "district-division-head", "2022-05-10");
        for (var i = 0; i < Many; i++)
        {
            var position = new PositionId(string.Create(CultureInfo.InvariantCulture, $"p-{i:D3}"));
            records.Add(new PositionCreated(position, new PositionFacts(new UnitId("d"), "district-division-deputy", "Phó Trưởng phòng", 1, "district", "district", null, null, i)), Records.Start)
                .Add(new Nominated(new PlanId("2025-2030", "d"), position, new OfficialId("o"), 1, false), "2022-05-10");
        }

        var view = records.View("2022-06-30");
        var found = PlanChecks.Of(view, 0).Where(check => check.Code == "too-many-positions").ShouldHaveSingleItem();
        found.Official.ShouldBe(new OfficialId("o"));
        found.Severity.ShouldBe(CheckSeverity.Error);
        PlanTexts.Sentence(found).En.ShouldContain("300");
        view.Roster.Nominations.OfOfficial.Of(view.Roster.Officials.Find(new OfficialId("o"))).Count().ShouldBe(Many);
    }
}
