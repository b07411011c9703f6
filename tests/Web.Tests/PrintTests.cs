using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;
using CadreOrleans.Web.Tests.Fakes;
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
    [InlineData("reorganisation", "/lac-son/scenarios/s-round/reorganisation", PortraitPixels)]
    [InlineData("organisation", "/lac-son/organisation?position=p-org-head", PortraitPixels)]
    public async Task Page_WhenPrinted_HasItsHeadAndFootAndNoControls(string name, string address, int width)
    {
        var run = new Runs("r-base", new RunRequest(ScenarioState.Base, null, 8, 1000, 1));
        run.Finish(RunStatus.Completed);
        Host.District.Runs["r-base"] = run;
        Host.District.Scenarios["s-round"] = new("s-round", "Sắp xếp 2025", false, [new(1, new Intervention(InterventionKinds.UnitsMerged, Month.Of(2025, 7)) { Name = "Xã Mới" })]);
        await using var window = await Open();
        await window.Go(address);
        await window.Page.Locator("main table, main section").First.WaitForAsync();
        foreach (var chart in await window.Page.Locator(".chart").AllAsync())
        {
            await chart.Locator("svg").WaitForAsync();
        }

        await window.Paper("print-" + name);
        await OnPaper(window, width);
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

    [Fact]
    public async Task People_WhenComparedAndPrinted_StandAloneOnThePaper()
    {
        await using var window = await Open();
        await window.Go("/lac-son/positions/p-int-head");
        foreach (var i in (int[])[0, 1, 12])
        {
            await window.Page.Locator(".pool tbody input").Nth(i).CheckAsync();
        }

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "So sánh 3 người" }).ClickAsync();
        await window.Page.Locator("dialog.drawer[open] .compare").WaitForAsync();
        await window.Paper("print-compare");
        await OnPaper(window, LandscapePixels);
        await Assertions.Expect(window.Page.Locator(".compared .compare")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator("dialog .compare")).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator(".print-head")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator(".pool")).ToBeHiddenAsync();
        await window.ShouldFitAcross();
    }

    private static async Task OnPaper(Window window, int width)
    {
        await window.Page.SetViewportSizeAsync(width, 1000);
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
    }
}
