using CadreOrleans.Domain.Families;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Recruitment;
using CadreOrleans.Roster.Figures;
using CadreOrleans.Roster.Kinship;
using CadreOrleans.Roster.Signals;
using CadreOrleans.Roster.Tests.Figures;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Tests.Signals;

public sealed class ConflictSignalTests
{
    [Fact]
    public void Conflict_WhenARelativeLeadsTheUnit_IsFoundOnceWhicheverWayItIsRecorded()
    {
        var records = new Records().Holder("o-1", "a", "commune-secretary").Holder("o-2", "a", "commune-civil-servant");
        var signal = Read(Related(Related(records, "o-2", "o-1"), "o-1", "o-2")).ShouldHaveSingleItem();
        (signal.Official, signal.Relative, signal.Unit, signal.Group, signal.Needs).ShouldBe((new OfficialId("o-1"), new OfficialId("o-2"), new UnitId("a"), "head", FieldGroups.Family));
    }

    [Theory]
    [InlineData("Tài chính - kế toán", "accounts")]
    [InlineData("Văn hóa - xã hội", null)]
    public void Conflict_WhenARelativeKeepsTheAccounts_IsFoundByTheFieldRecruitedFor(string field, string? code)
    {
        var records = new Records().Holder("o-1", "a", "commune-civil-servant").Holder("o-2", "a", "commune-civil-servant")
            .Add(new Recruited(new OfficialId("o-1"), new UnitId("a"), JobKind.Specialist, field), "2015-01-01");
        Read(Related(records, "o-1", "o-2")).Select(signal => signal.Group).SingleOrDefault().ShouldBe(code);
    }

    [Fact]
    public void Conflict_WhenRelativesServeInDifferentUnits_IsNone() =>
        Read(Related(new Records().Holder("o-1", "a", "commune-secretary").Holder("o-2", "b", "commune-civil-servant"), "o-1", "o-2")).ShouldBeEmpty();

    [Fact]
    public void Conflict_WhenRecordedLater_IsNoneYet() =>
        Read(Related(new Records().Holder("o-1", "a", "commune-secretary").Holder("o-2", "a", "commune-civil-servant"), "o-1", "o-2", "2022-07-01")).ShouldBeEmpty();

    private static Records Related(Records records, string one, string other, string on = "2021-03-01") =>
        records.Add(new FamilyRelationRecorded(new OfficialId(one), new OfficialId(other), FamilyRelation.Sibling), on);

    private static Signal[] Read(Records records)
    {
        var view = records.View("2022-06-30");
        return [.. new ConflictSignals(view, new UnitScope(view.Roster, view.AsOf, null)).All()];
    }
}
