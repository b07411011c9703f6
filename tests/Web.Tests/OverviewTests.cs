using CadreOrleans.Web.Tests.Hosting;

namespace CadreOrleans.Web.Tests;

public sealed class OverviewTests(PagesHost host, Chromium chromium) : IClassFixture<PagesHost>
{
    [Fact]
    public async Task Overview_WhenOpened_ShowsTheDistrictInOneScreen()
    {
        await using var window = await chromium.Open(host);
        await window.Go("/lac-son");
        await window.Page.Locator(".chart svg").First.WaitForAsync();
        await window.Picture("overview-vi");
        (await window.Page.TitleAsync()).ShouldContain("Tổng quan");
        (await window.Page.Locator(".strip dd").First.InnerTextAsync()).ShouldContain("94");
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
    }
}
