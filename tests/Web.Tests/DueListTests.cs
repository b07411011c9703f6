using System.Text.RegularExpressions;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Web.Tests.Fakes;
using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

public sealed class DueListTests(Chromium chromium) : PagesTest(chromium)
{
    private const string Address = "/lac-son/due-list";

    [Theory]
    [InlineData("vi-VN", "Việc đến hạn", "30/06/2022 đến 30/06/2023: 61 việc; 4 việc trong 30 ngày, 1 việc quá hạn", "Lưu cho Excel (61 dòng)", "Hiện tiếp", "quá hạn")]
    [InlineData("en-GB", "Due list", "30/06/2022 to 30/06/2023: 61 items; 4 to do within 30 days, 1 overdue", "Save for Excel (61 rows)", "Show more", "overdue")]
    public async Task DueList_WhenOpened_ShowsTotalsRowsAndTheFile(string language, string title, string sum, string export, string more, string state)
    {
        await using var window = await Open(language);
        await window.Go(Address);
        await window.Picture("due-list-" + language[..2]);
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync(title);
        await Assertions.Expect(window.Page.Locator(".head")).ToContainTextAsync(sum);
        await Assertions.Expect(window.Page.Locator(".heat tbody tr")).ToHaveCountAsync(3);
        await Assertions.Expect(window.Page.Locator(".due td.nw.b")).ToHaveCountAsync(40);
        await Assertions.Expect(window.Page.Locator(".due .tag").First).ToHaveTextAsync(state);
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = export })).ToHaveAttributeAsync("href", "/api/v1/workspaces/lac-son/due-list.csv?asOf=2022-06-30&months=12");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = more }).PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator(".due td.nw.b")).ToHaveCountAsync(61);
        await Assertions.Expect(window.Page.Locator(".nav .on")).ToHaveTextAsync(title);
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
    }

    [Fact]
    public async Task Cell_WhenChosenByKeyboard_FiltersTheListTheAddressAndTheFile()
    {
        await using var window = await Open();
        await window.Go(Address);
        var cell = window.Page.Locator(".heat button.cell").First;
        await cell.FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page).ToHaveURLAsync(new Uri(Host.Address, Address + "?kind=retirement&month=2022-07").ToString());
        await Assertions.Expect(window.Page.Locator(".due td.nw.b")).ToHaveCountAsync(3);
        await Assertions.Expect(cell).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(window.Page.Locator("a[download]")).ToHaveAttributeAsync("href", "/api/v1/workspaces/lac-son/due-list.csv?asOf=2022-06-30&months=12&kind=retirement&month=2022-07");
        await window.Page.Locator(".filters").GetByRole(AriaRole.Button, new() { Name = "Bỏ lọc" }).PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator(".due td.nw.b")).ToHaveCountAsync(40);
        await window.ShouldBeSound();
    }

    [Fact]
    public async Task Filters_WhenUnitAndKindAreChosen_StandInTheAddress()
    {
        await using var window = await Open();
        await window.Go(Address);
        await window.Page.GetByLabel("Loại việc").SelectOptionAsync("review");
        await Assertions.Expect(window.Page.Locator(".due td.nw.b")).ToHaveCountAsync(8);
        await window.Page.GetByLabel("Đơn vị").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await Assertions.Expect(window.Page).ToHaveURLAsync(new Regex(@"/due-list\?kind=review&unit=.+$"));
        await window.ShouldBeSound();
    }

    [Fact]
    public async Task Text_WhenTyped_FiltersHereAndNeverInAnAddress()
    {
        await using var window = await Open();
        await window.Go(Address);
        var text = window.Page.GetByPlaceholder("Lọc theo tên, chức vụ");
        await text.FillAsync("Thử 07");
        await text.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator(".due td.nw.b")).ToHaveCountAsync(1);
        await Assertions.Expect(window.Page.Locator("a[download]")).ToHaveCountAsync(0);
        window.Page.Url.ShouldEndWith(Address);
        await window.ShouldBeSound();
    }

    [Fact]
    public async Task Kinds_WhenWithheld_AreNamed()
    {
        Host.District.Caller = new Caller("reader", Right.ReadOrganisation, [District.Id]);
        await using var window = await Open();
        await window.Go(Address);
        await Assertions.Expect(window.Page.GetByText("Không hiện vì bạn không có quyền xem nhóm thông tin: Hết thời hạn bổ nhiệm, nhiệm kỳ")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Paper_WhenPrinted_KeepsTheListAndDropsTheFilters()
    {
        await using var window = await Open();
        await window.Go(Address);
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(window.Page.Locator(".filters")).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator(".due")).ToBeVisibleAsync();
        await window.Picture("due-list-print-vi");
    }
}
