using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.DueLists;
using CadreOrleans.Contracts.Figures;
using CadreOrleans.Contracts.Signals;
using Microsoft.Extensions.DependencyInjection;

namespace CadreOrleans.Api.Tests;

/// <summary>What a reader without the rights to field groups sees of figures, signals and the due list: never a row, and never a zero in its place.</summary>
public sealed class FieldGroupTest(RunningApi api)
{
    private const string Sample = "lac-son";
    private static readonly Caller Reader = new("reader", Right.ReadOrganisation, [Sample]);
    private static readonly Caller Clerk = new("clerk", Right.ReadOrganisation | Right.ReadDiscipline, [Sample]);
    private static readonly FigureRequest Years = new(new DateOnly(2017, 7, 1), new DateOnly(2022, 6, 30));

    [Theory]
    [InlineData("F8", 137)]
    [InlineData("R9.cap", 8)]
    [InlineData("R18.barred", 44)]
    public async Task Figures_WithoutTheRight_ShowTheNumberOfTheWholeAndNoRow(string code, int number)
    {
        var rows = (await Figures.Rows(Reader, Reading.Newest, Years with { Code = code }, FigurePart.Counted, 500, null)).Value!.Value;
        (rows.Figure.Numerator, rows.Figure.RowsHidden, rows.Rows.Total, rows.Rows.Items.Count).ShouldBe((number, true, 0, 0));
    }

    [Fact]
    public async Task Figures_OfOneUnitWithoutTheRight_ShowNoNumberEither()
    {
        var report = (await Figures.Get(Reader, Reading.Newest, Years with { Code = "F8", Unit = "u-042" })).Value!.Value;
        (report.Figures[0].Numerator, report.Figures[0].RowsHidden).ShouldBe((null, true));
        var seen = (await Figures.Get(Clerk, Reading.Newest, Years with { Code = "F8", Unit = "u-042" })).Value!.Value;
        (seen.Figures[0].Numerator > 0, seen.Figures[0].RowsHidden).ShouldBe((true, false));
    }

    [Fact]
    public async Task Figures_ThatNeedTwoRights_StayHiddenWithOne()
    {
        var rows = (await Figures.Rows(Clerk, Reading.Newest, Years with { Code = "R9.discipline" }, FigurePart.Counted, 500, null)).Value!.Value;
        (rows.Figure.Numerator, rows.Figure.RowsHidden).ShouldBe((2, true));
        (await Figures.Rows(Clerk, Reading.Newest, Years with { Code = "F8" }, FigurePart.Counted, 500, null)).Value!.Value.Rows.Total.ShouldBe(137);
    }

    [Fact]
    public async Task Signals_WithoutTheRight_NameTheKindsWithheldAndRefuseThemByName()
    {
        var signals = api.Services.GetRequiredService<IGrainFactory>().GetGrain<ISignalQueryGrain>(Sample);
        var list = (await signals.List(Clerk, Reading.Newest, null, null, 500, null)).Value!.Value;
        list.Totals.Keys.ShouldBe(["bar-in-force"]);
        list.Hidden.ShouldContain("relative-in-unit");
        (await signals.List(Clerk, Reading.Newest, "relative-in-unit", null, 500, null)).Refusal!.Code.ShouldBe("access-denied");
    }

    [Fact]
    public async Task DueList_WithoutTheRight_LeavesBarsOutOfRowsAndTotals()
    {
        var grain = api.Services.GetRequiredService<IGrainFactory>().GetGrain<IDueListQueryGrain>(Sample);
        var seen = (await grain.List(Reader, Reading.Newest, new DueListRequest(Limit: 500))).Value!.Value;
        var all = (await grain.List(Caller.System, Reading.Newest, new DueListRequest(Limit: 500))).Value!.Value;
        seen.Items.Items.ShouldNotContain(item => item.Kind == "bar-lapse" || item.Action.En.Contains("bar", StringComparison.Ordinal));
        seen.Totals.Single(total => total.Kind == "bar-lapse").Total.ShouldBe(0);
        seen.Hidden.ShouldBe(["bar-lapse", "nominee-unfit"]);
        all.Hidden.ShouldBeEmpty();
        (all.Total - seen.Total).ShouldBe(all.Items.Items.Count(item => item.Kind == "bar-lapse" || item.Action.En.Contains("a bar is in force", StringComparison.Ordinal)));
    }

    private IFigureQueryGrain Figures => api.Services.GetRequiredService<IGrainFactory>().GetGrain<IFigureQueryGrain>(Sample);
}
