using CadreOrleans.Contracts.Access;
using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

public sealed class WorkspacesTests(Chromium chromium) : PagesTest(chromium)
{
    [Fact]
    public async Task Workspace_WhenCreatedEmpty_IsListedAndTheSampleCanBeRemoved()
    {
        await using var window = await Open();
        await window.Page.GotoAsync("/workspaces");
        await window.Page.GetByLabel("Tên cơ quan").FillAsync("Huyện ủy Của Tôi");
        var id = window.Page.GetByLabel("Mã trong địa chỉ");
        var make = window.Page.GetByRole(AriaRole.Button, new() { Name = "Tạo", Exact = true });
        await id.FillAsync("workspaces");
        await make.ClickAsync();
        await Assertions.Expect(window.Page.Locator(".problem")).ToContainTextAsync("không trùng địa chỉ");
        await id.FillAsync("lac-son");
        await make.ClickAsync();
        await Assertions.Expect(window.Page.Locator(".problem")).ToContainTextAsync("Đã có không gian làm việc");
        await id.FillAsync("cua-toi");
        await make.ClickAsync();
        await Assertions.Expect(window.Page.Locator("tbody tr")).ToHaveCountAsync(2);
        await window.Picture("workspaces-vi");
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Xóa" }).ClickAsync();
        Host.District.Workspaces.Count.ShouldBe(2);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Xóa cùng toàn bộ dữ liệu" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(window.Page.Locator("tbody tr")).ToContainTextAsync("cua-toi");
    }

    [Theory]
    [InlineData("vi-VN", "Nạp: huyện mẫu (Lạc Sơn)", "Nạp: mẫu tổ chức khác (Thư viện Riverbank)", "Tổng quan")]
    [InlineData("en-GB", "Load: sample district (Lac Son)", "Load: sample of another organisation (Riverbank Library)", "Overview")]
    public async Task Overview_WhenThereIsNoWorkspace_OffersTheSamplesAndOpensTheOneLoaded(string language, string load, string other, string title)
    {
        Host.District.Workspaces.Clear();
        await using var window = await Open(language);
        await window.Page.GotoAsync("/");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = other })).ToBeVisibleAsync();
        await window.Picture("overview-empty-" + language[..2]);
        await window.ShouldBeSound();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = load }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("footer.foot b").First).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync(title);
        window.Page.Url.ShouldEndWith("/lac-son");
    }

    [Fact]
    public async Task Overview_WhenTheReaderMayNotAdminister_NamesWhoCanLoadASample()
    {
        Host.District.Workspaces.Clear();
        Host.District.Caller = new Caller("reader", Right.ReadOrganisation, []);
        await using var window = await Open("en-GB");
        await window.Page.GotoAsync("/");
        await Assertions.Expect(window.Page.Locator(".samples")).ToContainTextAsync("by an administrator");
        await Assertions.Expect(window.Page.Locator(".samples button")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Workspaces_WhenReadInEnglish_AreSound()
    {
        await using var window = await Open("en-GB");
        await window.Page.GotoAsync("/workspaces");
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("Workspaces");
        await Assertions.Expect(window.Page.Locator("tbody")).ToContainTextAsync("INVENTED DATA");
        await window.ShouldBeSound();
    }
}
