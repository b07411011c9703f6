using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Units;
using CadreOrleans.Roster.Plans;
using CadreOrleans.Roster.Tests.Figures;

namespace CadreOrleans.Roster.Tests.Plans;

/// <summary>Which posts a plan lists though nobody was ever planned for them.</summary>
public sealed class PlanCoverageTests
{
    private const string Term = "2025-2030";
    private const string Day = "2022-06-30";

    private readonly Records records = new Records()
        .Unit("root", "district").Add(Committee("party", "root"), "2000-01-01").Unit("office", "district", "party").Unit("division", "district", "root").Unit("commune", "commune", "root")
        .Position("office", "district-division-head").Position("division", "district-division-head").Position("division", "district-specialist").Position("commune", "commune-secretary");

    [Fact]
    public void Positions_OfThePlanOfThePartyCommittee_ListPostsOfTheLevelInOtherUnitsNeverPlannedFor() =>
        Listed("party").ShouldBe(["commune-commune-secretary", "division-district-division-head", "office-district-division-head"]);

    [Fact]
    public void Positions_WhenAnotherPlanHoldsTheUnit_StandThereAlone()
    {
        records.Plan(Term, "commune", "commune-secretary", "2022-02-01");
        Listed("party").ShouldBe(["division-district-division-head", "office-district-division-head"]);
        Listed("commune").ShouldBe(["commune-commune-secretary"]);
    }

    [Fact]
    public void Positions_OfThePlanOfAnotherUnit_AreThoseOfItsTree() => Listed("office").ShouldBe(["office-district-division-head"]);

    private string[] Listed(string unit)
    {
        var view = records.Plan(Term, unit, "any", "2022-02-01").View(Day);
        return [.. new PlanReading(view).Positions(view.Roster.Plans.Find(new PlanId(Term, unit))).Select(position => view.Roster.Positions.Ids[position].Value).Order(StringComparer.Ordinal)];
    }

    private static UnitCreated Committee(string unit, string parent) =>
        new(new UnitId(unit), new UnitFacts(string.Empty, unit, "district", "party-committee", new UnitId(parent), 1));
}
