using System.Text;
using CadreOrleans.Contracts.Imports;
using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

public sealed class ImportTests(Chromium chromium) : PagesTest(chromium)
{
    private const string Text = "Họ và tên;Giới tính;Ngày sinh\nBùi Thử 01;Nam;12/05/1971\nHà Thị Thử;Nữ;31/02/1975\n";

    [Fact]
    public async Task Import_OfADroppedFile_IsMendedDecidedRecordedAndUndone()
    {
        await using var window = await Open();
        await Drop(window);
        var page = window.Page;
        await Assertions.Expect(page.Locator("#import-people-title")).ToContainTextAsync("2");
        Encoding.UTF8.GetString([.. Host.District.Imports.Values.Single().Bytes]).ShouldBe(Text);
        await window.Picture("import-vi");
        await window.ShouldBeSound();
        await window.ShouldFitAcross();

        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("2 người trong tệp");
        await page.GetByRole(AriaRole.Button, new() { Name = "lấy “28/02/1975”" }).ClickAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=findings-title] tbody tr")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("là Bùi Thử 01") }).ClickAsync();
        await Assertions.Expect(page.Locator("ins")).ToHaveTextAsync("Mường");
        await page.GetByRole(AriaRole.Button, new() { Name = "Chạy thử" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Sẽ ghi 1 thay đổi");
        Host.District.Imports.Values.Single().Status.ShouldBe(ImportStatus.Open);

        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".head .tag")).ToHaveTextAsync("đã ghi");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hoàn tác" }).ClickAsync();
        await Assertions.Expect(page.Locator(".head .tag")).ToHaveTextAsync("đã hoàn tác");
    }

    [Fact]
    public async Task Import_InEnglish_IsCompleteAndSound()
    {
        await using var window = await Open("en-GB");
        await Drop(window);
        await Assertions.Expect(window.Page.Locator("#findings-title")).ToContainTextAsync("Findings");
        await Assertions.Expect(window.Page.Locator("section[aria-labelledby=findings-title] tbody tr")).ToContainTextAsync("There is no 31/02/1975.");
        await window.Picture("import-en");
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
        await window.Go("/lac-son/imports");
        await Assertions.Expect(window.Page.Locator("section[aria-labelledby=import-list-title] tbody tr")).ToContainTextAsync("can-bo.csv");
        await window.ShouldBeSound();
    }

    private static async Task Drop(Window window)
    {
        await window.Go("/lac-son/imports");
        await window.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "can-bo.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Text) });
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync("can-bo.csv");
    }
}
