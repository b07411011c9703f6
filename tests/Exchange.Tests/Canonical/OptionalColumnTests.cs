using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Exchange.Canonical.Sources;

namespace CadreOrleans.Exchange.Tests.Canonical;

/// <summary>Columns that came later: files without them are still read, files with them lose nothing.</summary>
public sealed class OptionalColumnTests
{
    private const string Incumbencies = """
        incumbency,position,official,capacity,taken-by,move,from,term-ends,planned-return,until,end-reason,notice-given
        i-1,p-1,o-1,full,appointment,ordinary,2015-01-01,2019-12-31,,2020-01-01,moved,NOTICE

        """;

    private const string Assessments = """
        official,year,level,points,evidence,decided,rater,unit-result
        o-1,2020,good,80,,2020-12-15,RATER,RESULT

        """;

    [Fact]
    public void Read_WhenNoticeRaterAndResultAreGiven_WritesThemAgain()
    {
        var import = With("2019-10-01", "o-2", "65").Read();
        import.Errors.ShouldBeEmpty();
        var again = CanonicalReader.Read(new MemorySource(CanonicalWriter.Write(import.Settings!, import.Events)));
        foreach (var events in new[] { import.Events, again.Events })
        {
            var notice = events.Single(draft => draft.Event is TermNoticeGiven);
            (notice.Event, notice.EffectiveOn).ShouldBe((new TermNoticeGiven(new IncumbencyId("i-1"), new PositionId("p-1"), new OfficialId("o-1")), new DateOnly(2019, 10, 1)));
            var assessed = events.Select(draft => draft.Event).OfType<Assessed>().Single();
            (assessed.Rater, assessed.UnitResultPercent).ShouldBe((new OfficialId("o-2"), 65));
        }
    }

    [Fact]
    public void Read_WhenTheColumnsAreLeftOut_HasNeitherNoticeNorRaterNorResult()
    {
        var events = new SmallSet().Read().Events.Select(draft => draft.Event).ToArray();
        events.OfType<TermNoticeGiven>().ShouldBeEmpty();
        events.OfType<Assessed>().ShouldAllBe(assessed => assessed.Rater == null && assessed.UnitResultPercent == null);
    }

    [Theory]
    [InlineData("2020-01-01", "o-2", "65", "outside-term", "incumbencies.csv", "notice-given")]
    [InlineData("2014-12-31", "o-2", "65", "outside-term", "incumbencies.csv", "notice-given")]
    [InlineData("", "o-9", "65", "unknown-reference", "assessments.csv", "rater")]
    [InlineData("", "o-2", "1001", "bad-number", "assessments.csv", "unit-result")]
    public void Read_WhenOneIsWrong_NamesItsPlace(string notice, string rater, string result, string code, string file, string column) =>
        With(notice, rater, result).Read().Errors.Select(error => (error.Code, error.File, error.Column)).ShouldContain((code, file, column));

    private static SmallSet With(string notice, string rater, string result) => new SmallSet()
        .Set("incumbencies.csv", Incumbencies.Replace("NOTICE", notice, StringComparison.Ordinal))
        .Set("assessments.csv", Assessments.Replace("RATER", rater, StringComparison.Ordinal).Replace("RESULT", result, StringComparison.Ordinal));
}
