using CadreOrleans.Contracts.Access;
using CadreOrleans.Web.Tests.Fakes;
using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

public sealed class CascadeTests(Chromium chromium) : PagesTest(chromium)
{
    private const string Address = "/lac-son/cascade?official=o-21";

    [Theory]
    [InlineData("vi-VN", "nếu Quách Văn Thử 06 rời đi ngày 01/10/2024", "tuyển dụng mới", "trong quy hoạch chức danh này", "cần ít nhất 2")]
    [InlineData("en-GB", "if Quách Văn Thử 06 leaves on 01/10/2024", "filled by recruitment", "planned for this post", "2 are aimed at")]
    public async Task Cascade_WhenOpened_ShowsTheTreeAndWhatBreaks(string language, string asked, string end, string source, string check)
    {
        await using var window = await Open(language);
        await window.Go(Address);
        await window.Page.Locator(".cascade-person").First.WaitForAsync();
        await window.Picture("cascade-" + language[..2]);
        var main = window.Page.Locator("main");
        foreach (var text in (string[])[asked, end, source, check])
        {
            await Assertions.Expect(main).ToContainTextAsync(text);
        }

        await Assertions.Expect(window.Page.Locator(".cascade-post")).ToHaveCountAsync(3);
        await Assertions.Expect(window.Page.Locator(".cascade-person[aria-pressed=true]")).ToHaveCountAsync(2);
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
    }

    [Fact]
    public async Task Alternative_WhenTakenByKeyboard_GoesOnFromIt()
    {
        await using var window = await Open();
        await window.Go(Address);
        await window.Page.Locator(".cascade-person").Nth(1).FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator(".cascade-person.on").First).ToContainTextAsync("Quách Văn Thử 11");
        await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync("chưa có ai đủ điều kiện");
        await window.Picture("cascade-taken-vi");
        window.Page.Url.ShouldContain("take=p-int-head~o-11");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Chọn lại người đầu" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".cascade-person.on").First).ToContainTextAsync("Bùi Thị Mẫu 03");
        await window.ShouldBeSound();
    }

    [Fact]
    public async Task Chain_WhenSaved_OpensAsAScenario()
    {
        await using var window = await Open();
        await window.Go(Address);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Lưu thành phương án" }).ClickAsync();
        await window.Page.WaitForURLAsync("**/scenarios/*");
        Host.District.Scenarios.Values.ShouldContain(scenario => scenario.Interventions.Count == 1 && scenario.Interventions[0].Intervention.Kind == "forced-exit" && scenario.Name.Contains("Trưởng phòng Nội vụ", StringComparison.Ordinal));
        await window.ShouldBeSound();
    }

    [Fact]
    public async Task Cascade_WhenThePersonIsUnknown_SaysWhy()
    {
        await using var window = await Open();
        await window.Go("/lac-son/cascade?official=o-gone");
        await Assertions.Expect(window.Page.Locator("main [role=alert]")).ToBeVisibleAsync();
        await window.ShouldBeSound();
    }

    [Theory]
    [InlineData("/lac-son/positions/p-int-head", "Nếu khuyết thì sao")]
    [InlineData("/lac-son/officials/" + DistrictFile.Id, "Nếu rời đi hoặc chuyển thì sao")]
    [InlineData("/lac-son/scenarios", "Dây chuyền nhân sự")]
    public async Task Cascade_WhenAskedFromAnotherPage_IsOneClickAway(string from, string link)
    {
        await using var window = await Open();
        await window.Go(from);
        await window.Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("Dây chuyền nhân sự");
        await window.ShouldBeSound();
    }

    [Fact]
    public async Task Cascade_WhenFilesMayNotBeSeen_SaysSo()
    {
        Host.District.Caller = new Caller("reader", Right.ReadOrganisation, [District.Id]);
        await using var window = await Open();
        await window.Go(Address);
        await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync("bạn không có quyền xem");
        await Assertions.Expect(window.Page.Locator(".cascade-person")).ToHaveCountAsync(0);
        await window.ShouldBeSound();
    }
}
