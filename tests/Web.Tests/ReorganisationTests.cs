using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

public sealed class ReorganisationTests(Chromium chromium) : PagesTest(chromium)
{
    [Fact]
    public async Task Reorganisation_ReadFromATable_IsShownCarriedOutAndUndone()
    {
        await using var window = await Open();
        await Make(window);
        await Assertions.Expect(window.Page.Locator(".notice")).ToContainTextAsync("chưa thay đổi đơn vị nào");
        await Read(window, "old_code,old_name,new_code,new_name\n99999,Xã Một,05266,Xã Mới\n");
        await Assertions.Expect(window.Page.Locator(".summary.bad")).ToContainTextAsync("Gần nhất là “05266 Xã Một”");
        await window.ShouldBeSound();
        await Read(window, "old_code,old_name,new_code,new_name\n05266,Xã Một,05266,Xã Mới\n");
        await Assertions.Expect(window.Page.Locator("#summary-title")).ToHaveTextAsync("2 đơn vị kết thúc, 1 đơn vị mới");
        await Assertions.Expect(window.Page.Locator("section[aria-labelledby=claims-title] tbody tr")).ToHaveCountAsync(2);
        await Assertions.Expect(window.Page.Locator("section[aria-labelledby=people-title] tbody tr")).ToContainTextAsync("Bùi Thử 05");
        await window.Page.GetByLabel("Kết quả").First.SelectOptionAsync("over-norm");
        await Assertions.Expect(window.Page.Locator("section[aria-labelledby=people-title] tbody tr")).ToContainTextAsync("Bị kỷ luật trong nhiệm kỳ");
        await window.Picture("reorganisation-vi");
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Thử trước" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByText("Chưa ghi gì.")).ToBeVisibleAsync();
        Host.District.Reorganised.ShouldBeFalse();
        await window.Page.GetByLabel("Số quyết định").FillAsync("NQ 1676");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Thực hiện", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".head .tag")).ToHaveTextAsync("Đã thực hiện");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Hoàn tác" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".head .tag")).ToHaveTextAsync("Phương án");
    }

    [Fact]
    public async Task Reorganisation_InEnglish_IsCompleteAndSound()
    {
        await using var window = await Open("en-GB");
        await Make(window);
        await Read(window, "old_code,old_name,new_code,new_name\n05266,Xã Một,05266,Xã Mới\n", "07/2025", "Read it into the scenario");
        await Assertions.Expect(window.Page.Locator("#claims-title")).ToContainTextAsync("Posts with too many claimants");
        await Assertions.Expect(window.Page.Locator("#entries-title")).ToContainTextAsync("Plan entries");
        await window.Picture("reorganisation-en");
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
    }

    private async Task Make(Window window)
    {
        Host.District.Scenarios["s-round"] = new("s-round", "Sắp xếp 2025", false, []);
        await window.Go("/lac-son/scenarios/s-round/reorganisation");
    }

    private static async Task Read(Window window, string table, string month = "07/2025", string button = "Đọc bảng vào phương án")
    {
        await window.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "bang.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(table) });
        await window.Page.Locator("input[placeholder='mm/yyyy'], form input[type=text]").First.FillAsync(month);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
    }
}
