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
