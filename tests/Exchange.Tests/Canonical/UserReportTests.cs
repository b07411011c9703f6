using CadreOrleans.Domain.Plans;

namespace CadreOrleans.Exchange.Tests.Canonical;

/// <summary>What users of other systems complained about in imports, by the number of the report.</summary>
public sealed class UserReportTests
{
    private const string Nomination = "2025-2030/u-1,p-1,o-3,1,true,2022-05-01,2022-06-01,review";
    private const string LastOfficial = "o-3,Bùi Văn Thử 3,male,1985-05-17,,,u-2,,,,,,,,2000-01-01";

    [Fact]
    public void T19_WhenTheNomineeHoldsNoPostAnywhere_IsImportedAsFromOutside()
    {
        var import = new SmallSet()
            .Replace("officials.csv", LastOfficial, LastOfficial + "\no-9,Bùi Văn Ngoài 9,male,1985,,,,,,,,,,,2022-01-01")
            .Replace("nominations.csv", Nomination, Nomination + "\n2025-2030/u-1,p-1,o-9,2,true,2022-05-01,,")
            .Read();
        import.Errors.ShouldBeEmpty();
        var nominated = import.Events.Select(draft => draft.Event).OfType<Nominated>().Single(nominated => nominated.Official.Value == "o-9");
        (nominated.Position.Value, nominated.FromOutside).ShouldBe(("p-1", true));
    }
}
