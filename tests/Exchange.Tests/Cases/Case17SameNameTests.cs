using CadreOrleans.Domain.Time;
using CadreOrleans.Exchange.Cells.Dates;
using CadreOrleans.Exchange.Matching;
using CadreOrleans.Exchange.Records;

namespace CadreOrleans.Exchange.Tests.Cases;

/// <summary>Case 17: one name, one person?</summary>
public sealed class Case17SameNameTests
{
    [Fact]
    public void Rows_WhenCapitalsAndAddressDiffer_AreOfferedAsOnePerson()
    {
        var same = Doubles().Single(found => found.Sameness == Sameness.Same);
        same.Places.ShouldBe([0, 3, 7]);
        same.Doubt.Code.ShouldBe("rows-of-one-person");
    }

    [Theory]
    [InlineData(1, 3, Sameness.Likely)]
    [InlineData(1, 2, Sameness.Different)]
    [InlineData(1, 5, Sameness.Possible)]
    [InlineData(1, 6, Sameness.Different)]
    [InlineData(1, 7, Sameness.Different)]
    [InlineData(1, 9, Sameness.CannotTell)]
    [InlineData(1, 4, Sameness.Same)]
    [InlineData(4, 8, Sameness.Same)]
    public void Rows_WhenCompared_AreAsSureAsTheCaseSays(int one, int other, Sameness sameness) =>
        PersonComparison.Of(Traits()[one - 1], Traits()[other - 1]).Sameness.ShouldBe(sameness);

    [Fact]
    public void Rows_WhenOnlyTheNameIsKnown_AreListedAsNotIdentified() =>
        Doubles().Single(found => found.Doubt.Code == "person-cannot-be-identified").Places.ShouldBe([8]);

    [Fact]
    public void Rows_WhenBothHaveIdentityNumbers_TheseDecide()
    {
        var row = Traits()[4];
        PersonComparison.Of(row, Traits()[0] with { IdentityNumber = "017071000002" }).Sameness.ShouldBe(Sameness.Different);
        PersonComparison.Of(row, Traits()[0] with { IdentityNumber = "017071000001" }).Sameness.ShouldBe(Sameness.Same);
        PersonComparison.Of(row, Traits()[6] with { IdentityNumber = "017071000001" }).Reasons.ShouldContain(SamenessReason.IdentityOfTwoNames);
    }

    [Fact]
    public void Rows_WhenTheFileGivesEachACode_AreAskedAboutOnlyWhereEverythingElseAgrees()
    {
        var (one, other) = (Traits()[0] with { Code = "CB01" }, Traits()[3] with { Code = "CB02" });
        PersonComparison.Of(one, other).Sameness.ShouldBe(Sameness.Likely);
        PersonComparison.Of(one with { Home = PlaceText.Of(string.Empty) }, other).Sameness.ShouldBe(Sameness.Different);
    }

    [Fact]
    public void Comparison_WhenTurnedAround_IsTheSame()
    {
        foreach (var one in Traits())
        {
            foreach (var other in Traits())
            {
                PersonComparison.Of(one, other).Sameness.ShouldBe(PersonComparison.Of(other, one).Sameness);
            }
        }
    }

    private static IReadOnlyList<FileDouble> Doubles() => FileDoubles.Of(Traits());

    private static PersonTraits[] Traits() => [.. CaseFile.Rows("17-same-names/input.csv").Skip(1).Select((row, place) => PersonTraits.Of(
        new PersonRecord(new RecordSource("input", [place + 2]), row[1].Text)
        {
            Birth = DateReader.Read(row[2], new DateRules(new DateOnly(2025, 6, 30), IsBirth: true)).Value,
            HomeText = row[3].Text,
            IdentityNumber = row[5].Text.Length > 0 ? row[5].Text : null,
            Posts = row[4].Text.Length > 0 ? [new PostRecord(row[4].Text)] : [],
        }))];
}
