using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Time;
using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

public sealed class RatesTests(Chromium chromium) : PagesTest(chromium)
{
    [Fact]
    public async Task Rates_WhenOpened_ShowExposureAndSayWhereThereAreNoData()
    {
        await using var window = await Open();
        await window.Go("/lac-son/scenarios");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Tỷ lệ và đối chiếu" }).ClickAsync();
        var rates = window.Page.Locator("section[aria-labelledby=rates-title]");
        await Assertions.Expect(rates).ToContainTextAsync("7.210");
        await Assertions.Expect(rates).ToContainTextAsync("không có dữ liệu: dùng mặc định");
        await Assertions.Expect(rates).ToContainTextAsync("01/2018");
        await window.ShouldBeSound();
    }

    [Fact]
    public async Task Backtest_WhenRun_ShowsWhatHappenedBesideTheBands()
    {
        await using var window = await Open("en-GB");
        await window.Go("/lac-son/rates");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Run with rates from the records" }).ClickAsync();
        var run = (await Host.District.BaseRun.Task.WaitAsync(TestContext.Current.CancellationToken));
        run.Request.Start.ShouldBe(Month.Of(2019, 7));
        run.Request.Rates.ShouldBe(RunRates.Calibrated);
        run.Request.MustBePast.ShouldBeTrue();
        run.Finish(RunStatus.Completed);
        var held = window.Page.Locator("section[aria-labelledby=backtest-title]");
        await Assertions.Expect(held).ToContainTextAsync("50% lie in the band of 50 and 75% in the band of 90");
        await Assertions.Expect(held.Locator(".tag.w")).ToHaveCountAsync(1);
        await held.Locator(".chart svg").WaitForAsync();
        await window.Picture("rates-en");
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
    }
}
