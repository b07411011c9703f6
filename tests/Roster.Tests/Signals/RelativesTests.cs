using CadreOrleans.Domain.Families;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Roster.Kinship;
using CadreOrleans.Roster.Tests.Figures;

namespace CadreOrleans.Roster.Tests.Signals;

/// <summary>A family relation is one fact, found from both persons.</summary>
public sealed class RelativesTests
{
    private static readonly OfficialId One = new("o-1");
    private static readonly OfficialId Two = new("o-2");

    [Theory]
    [InlineData(FamilyRelation.Parent, FamilyRelation.Child)]
    [InlineData(FamilyRelation.Child, FamilyRelation.Parent)]
    [InlineData(FamilyRelation.Spouse, FamilyRelation.Spouse)]
    [InlineData(FamilyRelation.Sibling, FamilyRelation.Sibling)]
    [InlineData(FamilyRelation.SiblingInLaw, FamilyRelation.SiblingInLaw)]
    public void Of_WhenEnteredInOneFile_IsFoundFromBoth(FamilyRelation entered, FamilyRelation other)
    {
        var records = Three().Add(new FamilyRelationRecorded(One, Two, entered), "2021-03-01");
        Of(records, One).ShouldBe([(Two, entered)]);
        Of(records, Two).ShouldBe([(One, other)]);
        Of(records, new OfficialId("o-3")).ShouldBeEmpty();
    }

    [Fact]
    public void Of_WhenEnteredInBothFiles_IsOne()
    {
        var records = Three().Add(new FamilyRelationRecorded(One, Two, FamilyRelation.Parent), "2021-03-01").Add(new FamilyRelationRecorded(Two, One, FamilyRelation.Child), "2021-04-01");
        Of(records, One).ShouldBe([(Two, FamilyRelation.Parent)]);
        Of(records, Two).ShouldBe([(One, FamilyRelation.Child)]);
    }

    private static Records Three() => new Records().Official("o-1").Official("o-2").Official("o-3");

    private static (OfficialId, FamilyRelation)[] Of(Records records, OfficialId official)
    {
        var roster = records.Roster();
        return [.. Relatives.Of(roster, roster.Officials.Find(official)).Select(relative => (relative.Relative, relative.Relation))];
    }
}
