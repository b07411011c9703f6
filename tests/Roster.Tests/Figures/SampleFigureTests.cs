using System.Runtime.CompilerServices;
using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Roster.Figures;

namespace CadreOrleans.Roster.Tests.Figures;

/// <summary>The published figures of the district, reproduced by the sample (domain notes 9.1).</summary>
public sealed class SampleFigureTests(SampleFigureTests.SampleRoster sample) : IClassFixture<SampleFigureTests.SampleRoster>
{
    [Theory]
    [InlineData("F1", 121)]
    [InlineData("F2", 39)]
    [InlineData("F3", 29)]
    [InlineData("F4", 42)]
    [InlineData("F5", 49)]
    [InlineData("F6", 9)]
    [InlineData("F7", 21)]
    [InlineData("F8", 137)]
    [InlineData("F9", 0)]
    public void Figures_WhenTheFiveYearsOfTheReport_AreThosePublished(string code, int published)
    {
        var figure = Figure(code);
        figure.Numerator.ShouldBe(published);
        figure.Rows.Count.ShouldBe(published);
    }

    [Fact]
    public void T3_WhenTheFiveYearsOfTheReport_IsMissedBySixCommunes()
    {
        var target = FigureCatalogue.Targets(sample.Roster, Records.Period, Records.Pack).Single(target => target.Code == "T3");
        (target.Numerator, target.Denominator, target.Missing).ShouldBe((18, 24, 6));
    }

    [Fact]
    public void F5_WhenRotationsOfTheReport_AreThirtyHorizontalAndNineteenVerticalByFortyFourPeople()
    {
        var rows = Figure("F5").Rows;
        rows.CountBy(row => row.Fact).OrderBy(count => count.Key).Select(count => count.Value).ShouldBe([30, 19]);
        rows.Select(row => row.Official).Distinct().Count().ShouldBe(44);
    }

    [Fact]
    public void F8_WhenMeasuresOfTheReport_AreOfTheFormsTheSampleStates() =>
        Figure("F8").Rows.CountBy(row => row.Fact).ToDictionary(count => count.Key, count => count.Value)
            .ShouldBe(new Dictionary<string, int> { ["reprimand"] = 96, ["warning"] = 35, ["removal"] = 4, ["expulsion"] = 2 }, ignoreOrder: true);

    [Fact]
    public void F8_WhenAnEarlierPeriod_CountsTheMeasuresOfThatPeriod() =>
        FigureCatalogue.Figures(sample.Roster, new Period(new DateOnly(2010, 1, 1), new DateOnly(2017, 6, 30)), Records.Pack)
            .Single(figure => figure.Code == "F8").Numerator.ShouldBe(5);

    private Figure Figure(string code) => FigureCatalogue.Figures(sample.Roster, Records.Period, Records.Pack).Single(figure => figure.Code == code);

    public sealed class SampleRoster
    {
        public SampleRoster() => Roster = Records.Fold(new SampleCatalogue(Samples()).Read("lac-son").Events);

        public RosterSnapshot Roster { get; }

        private static string Samples([CallerFilePath] string path = "") =>
            Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "samples"));
    }
}
