using CadreOrleans.Contracts.Access;
using CadreOrleans.Web.Tests.Fakes;
using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

public sealed class PositionTests(Chromium chromium) : PagesTest(chromium)
{
    private const string Address = "/lac-son/positions/p-int-head";

    [Theory]
    [InlineData("vi-VN", "Khuyết từ 01/10/2024", "còn 28 tháng", "25 trong 36 người", "đáp ứng đủ", "chưa đạt")]
    [InlineData("en-GB", "Falls vacant on 01/10/2024", "in 28 months", "25 of 36 people", "nothing missing", "not passed")]
    public async Task Position_WhenOpened_ShowsVacancyBenchAndPool(string language, string vacant, string months, string shown, string met, string gate)
    {
        await using var window = await Open(language);
        await window.Go(Address);
        await window.Page.Locator(".pool tbody tr").First.WaitForAsync();
        await window.Picture("position-" + language[..2]);
        var main = window.Page.Locator("main");
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("Trưởng phòng Nội vụ");
        foreach (var text in (string[])[vacant, months, shown, met, gate, "QĐ 50-QĐ/TW", "luật, hành chính"])
        {
            await Assertions.Expect(main).ToContainTextAsync(text);
        }

        await Assertions.Expect(window.Page.Locator(".pool tbody tr")).ToHaveCountAsync(25);
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
    }

    [Fact]
    public async Task Pool_WhenFilteredSearchedAndPaged_AsksAgainAndGoesOnToTheEnd()
    {
        await using var window = await Open();
        await window.Go(Address);
        var rows = window.Page.Locator(".pool tbody tr");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Xem tiếp, còn 11 người" }).ClickAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(36);
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "Xem tiếp" })).ToHaveCountAsync(0);
        await window.Page.Locator(".facet .choice").Filter(new() { HasText = "trong 3 năm" }).Locator("input").UncheckAsync();
        await Assertions.Expect(window.Page.Locator("#pool-title")).ToContainTextAsync("24 trong 24 người");
        await window.Page.Locator("#pool-search").PressSequentiallyAsync("Mau 22");
        await Assertions.Expect(rows).ToHaveCountAsync(1);
        await Assertions.Expect(rows).ToContainTextAsync("Bùi Văn Mẫu 22");
        Host.District.PoolRequests.Count(request => request is { Facets: true, Search: not null }).ShouldBe(1);
        await window.ShouldBeSound();
    }

    [Fact]
    public async Task Rank_WhenExplainedByKeyboard_ShowsEveryRequirementAndPart()
    {
        await using var window = await Open();
        await window.Go(Address);
        await window.Page.Locator(".pool[data-arrow-keys]").WaitForAsync();
        await window.Page.Locator(".pool button.who").First.FocusAsync();
        for (var step = 0; step < 12; step++)
        {
            await window.Page.Keyboard.PressAsync("ArrowDown");
        }

        await window.Page.Keyboard.PressAsync("Enter");
        var sheet = window.Page.Locator("dialog[open]");
        await Assertions.Expect(sheet).ToContainTextAsync("Bùi Văn Mẫu 33");
        await Assertions.Expect(sheet.Locator(".findings tbody tr")).ToHaveCountAsync(3);
        await Assertions.Expect(sheet).ToContainTextAsync("xếp loại 2021");
        await Assertions.Expect(sheet).ToContainTextAsync("đáp ứng từ 01/04/2023");
        await window.Picture("position-explained-vi");
        await window.ShouldBeSound();
        await window.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(sheet).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("vi-VN", "So sánh 3 người", "quản lý công", "chưa ghi")]
    [InlineData("en-GB", "Compare 3 people", "quản lý công", "not recorded")]
    public async Task Comparison_WhenThreeAreTicked_PutsThemSideBySideAndMarksWhatIsMissing(string language, string compare, string degree, string missing)
    {
        await using var window = await Open(language);
        await window.Go(Address);
        foreach (var i in (int[])[0, 1, 12])
        {
            await window.Page.Locator(".pool tbody input").Nth(i).CheckAsync();
        }

        await window.Page.GetByRole(AriaRole.Button, new() { Name = compare }).ClickAsync();
        var drawer = window.Page.Locator("dialog.drawer[open]");
        await Assertions.Expect(drawer.Locator("thead th")).ToHaveCountAsync(4);
        await Assertions.Expect(drawer).ToContainTextAsync(degree);
        await Assertions.Expect(drawer).ToContainTextAsync(missing);
        await Assertions.Expect(drawer.Locator("td.df").First).ToBeVisibleAsync();
        await window.Picture("position-compared-" + language[..2]);
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
    }

    [Fact]
    public async Task Pool_WhenFilesMayNotBeSeen_SaysSoAndAsksForNothing()
    {
        Host.District.Caller = new Caller("reader", Right.ReadOrganisation, [District.Id]);
        await using var window = await Open();
        await window.Go(Address);
        await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync("Nguồn nhân sự: bạn không có quyền xem");
        await Assertions.Expect(window.Page.Locator("main a[href*='/officials/']")).ToHaveCountAsync(0);
        Host.District.PoolRequests.ShouldBeEmpty();
        await window.ShouldBeSound();
    }
}
