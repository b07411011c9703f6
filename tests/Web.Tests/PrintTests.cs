using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

/// <summary>What comes out on paper: what the page says, with its day and its place in the ledger, and nothing to press.</summary>
public sealed class PrintTests(Chromium chromium) : PagesTest(chromium)
{
    private const int PortraitPixels = 703;
    private const int LandscapePixels = 1032;

    [Theory]
    [InlineData("overview", "/lac-son", PortraitPixels)]
    [InlineData("position", "/lac-son/positions/p-int-head", LandscapePixels)]
    [InlineData("official", "/lac-son/officials/o-06", PortraitPixels)]
    [InlineData("plan", "/lac-son/plans/2025-2030/u-party", LandscapePixels)]
    [InlineData("due-list", "/lac-son/due-list", LandscapePixels)]
    [InlineData("cascade", "/lac-son/cascade?position=p-int-head", PortraitPixels)]
    [InlineData("scenario", "/lac-son/scenarios/base", PortraitPixels)]
    [InlineData("organisation", "/lac-son/organisation?position=p-org-head", PortraitPixels)]
    public async Task Page_WhenPrinted_HasItsHeadAndFootAndNoControls(string name, string address, int width)
    {
        await using var window = await Open();
        await window.Go(address);
        await window.Page.Locator("main table, main section").First.WaitForAsync();
        await window.Paper("print-" + name);
        await window.Page.SetViewportSizeAsync(width, 1000);
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(window.Page.Locator(".print-head")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator(".print-head")).ToContainTextAsync("30/06/2022");
        await Assertions.Expect(window.Page.Locator(".foot")).ToContainTextAsync("18.442");
        await Assertions.Expect(window.Page.Locator("h1")).ToBeVisibleAsync();
        foreach (var control in (string[])[".top", ".nav", "main .btn", "main input", "main select"])
        {
            (await window.Page.Locator(control).EvaluateAllAsync<bool>("all => all.some(one => one.offsetParent !== null)")).ShouldBeFalse(control);
        }

        await window.ShouldFitAcross();
    }
}
