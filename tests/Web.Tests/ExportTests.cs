using System.Text.RegularExpressions;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Web.Tests.Fakes;
using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

public sealed class ExportTests(Chromium chromium) : PagesTest(chromium)
{
    private const string Address = "/lac-son/exports";

    [Theory]
    [InlineData("vi-VN", "Xuất tệp, văn bản", "Loại tệp", "Lập và lưu tệp", "vi")]
    [InlineData("en-GB", "Files and papers", "Kind of file", "Make and save the file", "en")]
    public async Task File_WhenChosenAndPressed_IsDownloaded(string language, string title, string kind, string download, string code)
    {
        await using var window = await Open(language);
        await window.Go(Address);
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync(title);
        await Assertions.Expect(window.Page.Locator(".nav .on")).ToHaveTextAsync(title);
        await window.Page.GetByLabel(kind).SelectOptionAsync("staff-list");
        var link = window.Page.GetByRole(AriaRole.Link, new() { Name = download });
        await Assertions.Expect(link).ToHaveAttributeAsync("href", new Regex($@"/api/v1/workspaces/lac-son/exports/staff-list\?asOf=2022-06-30&format=xlsx&language={code}&style=party$"));
        var file = await window.Page.RunAndWaitForDownloadAsync(() => link.PressAsync("Enter"));
        file.SuggestedFilename.ShouldBe("staff-list-lac-son.xlsx");
        (await File.ReadAllTextAsync(await file.PathAsync())).ShouldBe("file");
        await window.Picture("exports-" + code);
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
    }

    [Fact]
    public async Task Paper_WhenChosen_AsksForPlanAndStepAndOffersItsTemplate()
    {
        await using var window = await Open();
        await window.Go(Address + "?kind=ballot-paper");
        await Assertions.Expect(window.Page.GetByLabel("Bước")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.GetByLabel("Định dạng").Locator("option")).ToHaveTextAsync(["Word"]);
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = "Lưu mẫu" }))
            .ToHaveAttributeAsync("href", "/api/v1/workspaces/lac-son/exports/ballot-paper/template?style=party&language=vi");
        await window.Page.GetByLabel("Loại tệp").SelectOptionAsync("person-summary");
        await Assertions.Expect(window.Page.GetByText("Hãy chọn nốt phần còn trống.")).ToBeVisibleAsync();
        await window.ShouldBeSound();
    }

    [Fact]
    public async Task Kinds_WhenTheReaderHasNoRightToThem_AreNamedAndNotOffered()
    {
        Host.District.Caller = new Caller("reader", Right.ReadOrganisation, [District.Id]);
        await using var window = await Open();
        await window.Go(Address);
        await Assertions.Expect(window.Page.GetByText("Không có trong danh sách vì bạn không có quyền xem nội dung: Danh sách trích ngang cán bộ, Trích ngang một cán bộ, Biên bản kiểm phiếu")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.GetByLabel("Loại tệp").Locator("option[value=person-summary]")).ToHaveCountAsync(0);
    }
}
