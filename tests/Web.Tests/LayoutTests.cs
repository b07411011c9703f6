using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

public sealed class LayoutTests(Chromium chromium) : PagesTest(chromium)
{
    [Theory]
    [InlineData("/lac-son")]
    [InlineData("/lac-son/organisation?position=p-org-head")]
    [InlineData("/lac-son/officials/o-06")]
    [InlineData("/lac-son/due-list")]
    [InlineData("/lac-son/positions/p-int-head")]
    [InlineData("/lac-son/plans/2025-2030/u-party")]
    [InlineData("/lac-son/scenarios")]
    [InlineData("/lac-son/scenarios/base")]
    public async Task Page_WhenScaledTo125Percent_FoldsTheListAndNeverScrollsAcross(string address)
    {
        await using var window = await Open(width: 1093, height: 614);
        await window.Go(address);
        await window.ShouldFitAcross();
        await Assertions.Expect(window.Page.Locator(".nav")).ToBeHiddenAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Danh mục" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".nav")).ToBeVisibleAsync();
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Tổng quan" }).ClickAsync();
        await window.Page.WaitForURLAsync("**/lac-son");
        await Assertions.Expect(window.Page.Locator(".nav")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Styles_WhenServed_AreReallyApplied()
    {
        await using var window = await Open();
        await window.Go("/lac-son");
        (await Style(window, "body", "background-color")).ShouldBe("rgb(245, 246, 248)");
        (await Style(window, "body", "font-size")).ShouldBe("13px");
        (await Style(window, ".nav", "width")).ShouldBe("176px");
        (await Style(window, ".top", "height")).ShouldBe("44px");
        (await Style(window, ".foot", "height")).ShouldBe("28px");
        (await Style(window, ".fict", "border-top-style")).ShouldBe("dashed");
        (await Style(window, ".art.q", "border-top-style")).ShouldBe("dashed");
        (await window.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).getPropertyValue('--mud-palette-primary').trim()")).ShouldStartWith("rgba(27,79,143");
    }

    [Fact]
    public async Task Focus_WhenMovedByKeyboard_IsOutlined()
    {
        await using var window = await Open();
        await window.Go("/lac-son");

        // A page that has begun puts the focus on its title; only then is the keyboard the only one that moves it.
        await Assertions.Expect(window.Page.Locator("h1")).ToBeFocusedAsync();
        await window.Page.Locator("body").PressAsync("Tab");
        for (var step = 0; step < 12; step++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            var bare = await window.Page.EvaluateAsync<string?>(
                "() => { const at = document.activeElement; const seen = e => getComputedStyle(e).outlineStyle !== 'none'; return seen(at) || seen(at.closest('.field') ?? at) ? null : at.outerHTML; }");
            bare.ShouldBeNull();
        }
    }

    [Fact]
    public async Task Language_WhenSwitched_ChangesThePageAndStays()
    {
        await using var window = await Open();
        await window.Go("/lac-son/organisation?position=p-org-head");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("Organisation");
        window.Page.Url.ShouldEndWith("/lac-son/organisation?position=p-org-head");
        await window.Page.ReloadAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("Organisation");
        await window.ShouldBeSound();
    }

    [Theory]
    [InlineData("//example.org/", "/")]
    [InlineData("https://example.org/", "/")]
    [InlineData("/\\example.org", "/")]
    [InlineData("/lac-son", "/lac-son")]
    public async Task LanguageSwitch_WhenTheTargetIsElsewhere_StaysOnThisHost(string back, string expected)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = Host.Address };
        using var answer = await http.GetAsync(new Uri($"/language?to=en&back={Uri.EscapeDataString(back)}", UriKind.Relative), TestContext.Current.CancellationToken);
        answer.Headers.Location!.OriginalString.ShouldBe(expected);
    }

    [Fact]
    public async Task Paper_WhenPrinted_HidesTheControlsAndMarksInventedData()
    {
        await using var window = await Open();
        await window.Go("/lac-son");
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(window.Page.Locator(".nav")).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator(".top")).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator(".fictional-print")).ToBeVisibleAsync();
        (await Style(window, "body", "font-family")).ShouldContain("Times New Roman");
        await window.Picture("overview-print-vi");
    }

    [Fact]
    public async Task Page_WhenTheLedgerMovedOn_OffersToReload()
    {
        await using var window = await Open();
        await window.Go("/lac-son");
        Host.Time.Tick();
        await Assertions.Expect(window.Page.GetByText("Có dữ liệu mới, tải lại")).ToHaveCountAsync(0);
        Host.District.Advance();
        Host.Time.Tick();
        await window.Page.GetByText("Có dữ liệu mới, tải lại").ClickAsync();
        await Assertions.Expect(window.Page.Locator("footer")).ToContainTextAsync("18.443");
        await window.ShouldBeSound();
    }

    [Fact]
    public async Task Connection_WhenLost_IsToldInALineAndThePageStays()
    {
        await using var window = await Open();
        await window.Go("/lac-son");
        await Host.DisposeAsync();
        await Assertions.Expect(window.Page.Locator(".offline")).ToContainTextAsync("Mất kết nối, đang nối lại");
        await Assertions.Expect(window.Page.Locator(".offline")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator("#nobody-title")).ToBeVisibleAsync();
    }

    private static Task<string> Style(Window window, string selector, string property) =>
        window.Page.Locator(selector).First.EvaluateAsync<string>("(element, property) => getComputedStyle(element).getPropertyValue(property)", property);
}
