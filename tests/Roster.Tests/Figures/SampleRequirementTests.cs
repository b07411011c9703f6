using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Roster.Figures;

namespace CadreOrleans.Roster.Tests.Figures;

/// <summary>Every requirement on the sample with its number: R1 to R25 with their readings over the five years of the report.</summary>
public sealed class SampleRequirementTests(SampleFigureTests.SampleRoster sample) : IClassFixture<SampleFigureTests.SampleRoster>
{
    [Theory]
    [InlineData("R3", 0, 0)]
    [InlineData("R3.mix", 55, 55)]
    [InlineData("R4", 23, 83)]
    [InlineData("R4.first-day", 18, 52)]
    [InlineData("R4.any-day", 30, 92)]
    [InlineData("R4.moves", 49, null)]
    [InlineData("R4.people", 44, null)]
    [InlineData("R4.horizontal", 30, null)]
    [InlineData("R4.vertical", 19, null)]
    [InlineData("R4.defined", 15, 49)]
    [InlineData("R5", 18, 24)]
    [InlineData("R5.none", 6, null)]
    [InlineData("R5.one", 18, null)]
    [InlineData("R5.two", 0, null)]
    [InlineData("R6", 9, null)]
    [InlineData("R8", 552, 605)]
    [InlineData("R8.planned", 417, 668)]
    [InlineData("R8.gaps", 292, null)]
    [InlineData("R9.equal", 2, null)]
    [InlineData("R9.never-differs", 1, null)]
    [InlineData("R9.discipline", 2, null)]
    [InlineData("R9.not-completed", 7, null)]
    [InlineData("R10", 712, 735)]
    [InlineData("R10.approved", 27, 27)]
    [InlineData("R11.unfit", 6, null)]
    [InlineData("R12.too-many-names", 0, null)]
    [InlineData("R12.higher", 668, 668)]
    [InlineData("R12.coefficient", 2, 2)]
    [InlineData("R13", 15, 145)]
    [InlineData("R13.commune", 41, 280)]
    [InlineData("R13.first", 62, 367)]
    [InlineData("R13.second", 194, 367)]
    [InlineData("R13.third", 110, 367)]
    [InlineData("R13.generations", 263, 290)]
    [InlineData("R13.gap", 153, 290)]
    [InlineData("R14", 84, 95)]
    [InlineData("R14.depth", 81, 84)]
    [InlineData("R14.gaps", 9, null)]
    [InlineData("R15", 208, 297)]
    [InlineData("R16", 420, 735)]
    [InlineData("R17", 197, null)]
    [InlineData("R17.planning", 23, null)]
    [InlineData("R17.complaints", 0, null)]
    [InlineData("R18", 137, null)]
    [InlineData("R18.barred", 44, null)]
    [InlineData("R19", 393, 1103)]
    [InlineData("R19.measure", 8, null)]
    [InlineData("R20", 0, null)]
    [InlineData("R21.degree", 562, 631)]
    [InlineData("R21.defence", 216, 332)]
    [InlineData("R22", 17, 167)]
    [InlineData("R22.leadership", 124, 332)]
    [InlineData("R23", 0, null)]
    [InlineData("R24", 7, 49)]
    [InlineData("R24.short", 3, null)]
    [InlineData("R25", 49, 49)]
    [InlineData("R25.soon", 6, null)]
    public void Requirement_OverTheFiveYears_HasTheNumbersOfTheSample(string code, int numerator, int? denominator)
    {
        var figure = Figure(code);
        (figure.Numerator, figure.Denominator).ShouldBe((numerator, denominator));
    }

    [Fact]
    public void Requirements_WhenListed_HaveTextsArticlesAndRowsThatAddUp()
    {
        var figures = FigureCatalogue.Requirements(sample.Roster, Records.Period, Records.Pack);
        figures.Select(figure => figure.Code).ShouldBe(Enumerable.Range(1, 25).Select(i => $"R{i}"));
        foreach (var figure in figures.SelectMany(figure => figure.Readings.Prepend(figure)))
        {
            figure.Name.Vi.ShouldNotBe(figure.Name.En, figure.Code);
            figure.Definition.Vi.ShouldNotBe(figure.Definition.En, figure.Code);
            figure.Source.Document.ShouldNotBeEmpty();
            if (figure.Denominator is { } whole)
            {
                whole.ShouldBe(figure.Rows.Count + figure.Lacking.Count + figure.UnknownRows.Count, figure.Code);
            }

            foreach (var fact in figure.Rows.Concat(figure.Lacking).Concat(figure.UnknownRows).Select(row => row.Fact).Distinct())
            {
                FigureTexts.Fact(fact).Vi.ShouldNotBeEmpty();
            }
        }
    }

    [Theory]
    [InlineData("F1")]
    [InlineData("F8")]
    [InlineData("R4.moves")]
    [InlineData("R12")]
    [InlineData("R21")]
    [InlineData("R25")]
    public void Figures_OfTheRootAndOfItsParts_AddUpToTheWhole(string code)
    {
        var units = SampleTables.Read("units");
        var root = units.Single(row => row["parent"].Length == 0)["unit"];
        Figure(code, root).Numerator.ShouldBe(Figure(code).Numerator);
        units.Where(row => row["parent"] == root).Sum(row => Figure(code, row["unit"]).Numerator).ShouldBe(Figure(code).Numerator);
    }

    private Figure Figure(string code, string? unit = null)
    {
        UnitId? asked = unit is null ? null : new UnitId(unit);
        return FigureCatalogue.Figures(sample.Roster, Records.Period, Records.Pack, asked, code)
            .Concat(FigureCatalogue.Requirements(sample.Roster, Records.Period, Records.Pack, asked, code))
            .SelectMany(figure => figure.Readings.Prepend(figure))
            .Single(figure => figure.Code == code);
    }
}
