using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

public sealed class OverviewTests(Chromium chromium) : PagesTest(chromium)
{
    [Theory]
    [InlineData("vi-VN", "Tổng quan", "Chưa có ai kế cận", "trên 50", "đang khuyết", "Đáp ứng ngay")]
    [InlineData("en-GB", "Overview", "Nobody behind", "over 50", "vacant now", "Ready now")]
    public async Task Overview_WhenOpened_ShowsTheDistrictInOneScreen(string language, string title, string nobody, string cohort, string cause, string now)
    {
        await using var window = await Open(language);
        await window.Go("/lac-son");
        await window.Page.Locator(".chart svg").WaitForAsync();
        await window.Picture("overview-" + language[..2]);
        (await window.Page.TitleAsync()).ShouldContain(title);
        await Assertions.Expect(window.Page.Locator("html")).ToHaveAttributeAsync("lang", language[..2]);
        await Assertions.Expect(window.Page.Locator(".strip dd").First).ToContainTextAsync("94");
        await Assertions.Expect(window.Page.Locator("#nobody-title")).ToContainTextAsync(nobody);
        await Assertions.Expect(window.Page.Locator("section[aria-labelledby=nobody-title] tbody tr").First).ToContainTextAsync(cause);
        await Assertions.Expect(window.Page.Locator("section[aria-labelledby=cohorts-title]")).ToContainTextAsync(cohort);
        await Assertions.Expect(window.Page.Locator(".heat tbody tr")).ToHaveCountAsync(17);
        await Assertions.Expect(window.Page.Locator(".heat thead th")).ToHaveCountAsync(8);
        await Assertions.Expect(window.Page.Locator(".heat thead")).ToContainTextAsync(now);
        await Assertions.Expect(window.Page.Locator(".heat tfoot td")).ToHaveTextAsync(["89", "33", "15", "33", "0", "0", "8"]);
        await Assertions.Expect(window.Page.Locator(".targets tbody tr")).ToHaveCountAsync(4);
        await Assertions.Expect(window.Page.Locator("footer")).ToContainTextAsync("vn-district 2022.1");
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
    }

    [Fact]
    public async Task Target_WhenOpenedByKeyboard_ShowsItsRowsAndClosesWithEscape()
    {
        await using var window = await Open();
        await window.Go("/lac-son");
        var open = window.Page.Locator(".targets tbody tr").Nth(2).GetByRole(AriaRole.Button);
        await open.FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        var sheet = window.Page.Locator("dialog[open]");
        await Assertions.Expect(sheet).ToContainTextAsync("T3");
        await Assertions.Expect(sheet.Locator(".rows tbody tr")).ToHaveCountAsync(3);
        await sheet.GetByRole(AriaRole.Button, new() { Name = "Xem thêm (còn 2)" }).ClickAsync();
        await Assertions.Expect(sheet.Locator(".rows tbody tr")).ToHaveCountAsync(5);
        await window.Picture("overview-rows-vi");
        await window.ShouldBeSound();
        await window.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(sheet).ToHaveCountAsync(0);
        await Assertions.Expect(open).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("vi-VN", "Hiện yêu cầu R1 đến R25", "dấu hiệu: R5, R9, R12", "bạn không có quyền xem", "tính trên người từng giữ chức")]
    [InlineData("en-GB", "Show requirements R1 to R25", "signs: R5, R9, R12", "you have no right to see", "of those in post at any time")]
    public async Task Requirements_WhenShownByKeyboard_OpenIntoRowsAndReadings(string language, string show, string signs, string hidden, string reading)
    {
        await using var window = await Open(language);
        await window.Go("/lac-son");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = show }).PressAsync("Enter");
        var rows = window.Page.Locator(".requirements tbody tr");
        await Assertions.Expect(rows).ToHaveCountAsync(25);
        await Assertions.Expect(rows.Nth(22)).ToContainTextAsync(signs);
        await window.Picture("requirements-" + language[..2]);
        await rows.Nth(3).GetByRole(AriaRole.Button).PressAsync("Enter");
        var sheet = window.Page.Locator("dialog[open]");
        await Assertions.Expect(sheet.Locator(".readings tbody tr")).ToHaveCountAsync(2);
        await sheet.GetByRole(AriaRole.Button, new() { Name = reading }).PressAsync("Enter");
        await Assertions.Expect(sheet).ToContainTextAsync("30 / 92");
        await window.ShouldBeSound();
        await window.Page.Keyboard.PressAsync("Escape");
        await rows.Nth(17).GetByRole(AriaRole.Button).PressAsync("Enter");
        await Assertions.Expect(sheet).ToContainTextAsync(hidden);
        await Assertions.Expect(sheet.Locator(".rows")).ToHaveCountAsync(0);
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
    }

    [Fact]
    public async Task RetirementChart_WhenNumbersAreAsked_ListsEveryMonth()
    {
        await using var window = await Open();
        await window.Go("/lac-son");
        await window.Page.Locator("section[aria-labelledby=wave-title]").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(window.Page.Locator("section[aria-labelledby=wave-title] tbody tr")).ToHaveCountAsync(180);
        await window.ShouldBeSound();
    }

    [Fact]
    public async Task Day_WhenTyped_ChangesWhatThePageShows()
    {
        await using var window = await Open();
        await window.Go("/lac-son");
        var day = window.Page.GetByLabel("Tính đến");
        await day.FillAsync("31/12/2021");
        await day.PressAsync("Enter");
        await Assertions.Expect(window.Page).ToHaveURLAsync(new Uri(Host.Address, "/lac-son?asOf=2021-12-31").ToString());
        await Assertions.Expect(window.Page.Locator(".panel .day").Nth(1)).ToHaveValueAsync("31/12/2021");
        await day.FillAsync("31/02/2021");
        await day.PressAsync("Enter");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("dd/mm/yyyy");
        await window.ShouldBeSound();
    }

    [Fact]
    public async Task Root_WhenOpened_GoesToTheFirstWorkspace()
    {
        await using var window = await Open();
        await window.Go("/");
        await window.Page.WaitForURLAsync("**/lac-son");
    }

    [Fact]
    public async Task Workspace_WhenUnknown_SaysSoAndOffersTheList()
    {
        await using var window = await Open();
        await window.Page.GotoAsync("/nowhere");
        await Assertions.Expect(window.Page.Locator(".notice")).ToContainTextAsync("Không có không gian làm việc này");
        await Assertions.Expect(window.Page.Locator(".notice a")).ToHaveAttributeAsync("href", "/workspaces");
        await window.ShouldBeSound();
    }
}
