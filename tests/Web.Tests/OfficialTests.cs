using CadreOrleans.Contracts.Access;
using CadreOrleans.Web.Tests.Fakes;
using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

public sealed class OfficialTests(Chromium chromium) : PagesTest(chromium)
{
    private const string Address = "/lac-son/officials/o-06";

    [Theory]
    [InlineData("vi-VN", "41 tuổi 10 tháng", "đã giữ chức vụ", "đến 01/02/2023", "42 / 45 việc đúng hạn")]
    [InlineData("en-GB", "41 years 10 months old", "took the position", "until 01/02/2023", "rank 1")]
    public async Task File_WhenOpened_ShowsCareerPlansAssessmentsAndBars(string language, string age, string succeeded, string bar, string more)
    {
        await using var window = await Open(language);
        await window.Go(Address);
        await window.Page.Locator(".chart svg").WaitForAsync();
        await window.Picture("official-" + language[..2]);
        var main = window.Page.Locator("main");
        await Assertions.Expect(window.Page.Locator("h1")).ToContainTextAsync("Quách Văn Thử 06");
        foreach (var text in (string[])[age, succeeded, bar, more, "31/08/2042", "34 / 39", "017080000006"])
        {
            await Assertions.Expect(main).ToContainTextAsync(text);
        }

        await Assertions.Expect(window.Page.Locator(".chart svg")).ToContainTextAsync("Chuyên viên");
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
    }

    [Theory]
    [InlineData("vi-VN", "bạn không có quyền xem")]
    [InlineData("en-GB", "you have no right to see this")]
    public async Task File_WhenAFieldGroupMayNotBeSeen_SaysSoAndNeverShowsNothing(string language, string sentence)
    {
        Host.District.Caller = new Caller("reader", Right.ReadOrganisation | Right.ReadOfficial, [District.Id]);
        await using var window = await Open(language);
        await window.Go(Address);
        var main = window.Page.Locator("main");
        await Assertions.Expect(main.GetByText(sentence)).ToHaveCountAsync(12);
        await Assertions.Expect(main).Not.ToContainTextAsync("017080000006");
        await Assertions.Expect(main).Not.ToContainTextAsync("34 / 39");
        await Assertions.Expect(main).Not.ToContainTextAsync("01/02/2023");
        await window.Picture("official-by-right-" + language[..2]);
        await window.ShouldBeSound();
    }

    [Fact]
    public async Task Career_WhenTheTableIsAskedByKeyboard_ListsEveryPost()
    {
        await using var window = await Open();
        await window.Go(Address);
        var table = window.Page.GetByRole(AriaRole.Button, new() { Name = "Xem bảng số" });
        await table.FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("section[aria-labelledby=career-title] tbody tr")).ToHaveCountAsync(5);
        await Assertions.Expect(window.Page.Locator("section[aria-labelledby=career-title]")).ToContainTextAsync("thời hạn đến 31/03/2024");
        await window.ShouldBeSound();
    }

    [Theory]
    [InlineData("vi-VN", "Chức vụ có thể tới, còn thiếu gì", "Cả 14 chức vụ")]
    [InlineData("en-GB", "Posts within reach, and what is missing", "All 14 posts")]
    public async Task Posts_WhenWithinReach_ShowWhatIsMissingByArticle(string language, string title, string all)
    {
        await using var window = await Open(language);
        await window.Go(Address);
        var posts = window.Page.Locator("section[aria-labelledby=reachable-title]");
        await Assertions.Expect(posts).ToContainTextAsync(title);
        await Assertions.Expect(posts.Locator("tbody tr")).ToHaveCountAsync(8);
        await Assertions.Expect(posts.Locator("tbody tr").First).ToContainTextAsync("08/2035");
        await Assertions.Expect(posts.Locator(".art.q").First).ToHaveCSSAsync("border-top-style", "dashed");
        await posts.GetByRole(AriaRole.Button, new() { Name = all }).ClickAsync();
        await Assertions.Expect(posts.Locator("tbody tr")).ToHaveCountAsync(14);
        await window.ShouldBeSound();
    }

    [Fact]
    public async Task Search_WhenTypedWithoutDiacriticsInTheTopBar_LeadsToTheFile()
    {
        await using var window = await Open();
        await window.Go("/lac-son/positions/p-int-head");
        var search = window.Page.Locator("#search-all");
        await search.ClickAsync();
        await search.PressSequentiallyAsync("Quach Van Thu 06");
        var found = window.Page.Locator(".mud-popover-open .mud-list-item").Filter(new() { HasText = "Quách Văn Thử 06" });
        await Assertions.Expect(found).ToHaveCountAsync(1);
        await Assertions.Expect(found).ToContainTextAsync("Cán bộ, Phó Trưởng phòng Nội vụ");
        await found.ClickAsync();
        await Assertions.Expect(window.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/lac-son/officials/o-06$"));
        await Assertions.Expect(window.Page.Locator("h1")).ToContainTextAsync("Quách Văn Thử 06");
        await window.ShouldBeSound();
    }

    [Fact]
    public async Task File_WhenThereIsNoSuchOfficial_SaysSo()
    {
        await using var window = await Open();
        await window.Page.GotoAsync("/lac-son/officials/o-none");
        await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync("Không có cán bộ này");
        await window.ShouldBeSound();
    }
}
