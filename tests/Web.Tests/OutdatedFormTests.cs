using CadreOrleans.Domain.Officials;
using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

/// <summary>A correction of what somebody else changed since it was read: the reader is told, nothing is recorded, and nothing typed is lost.</summary>
public sealed class OutdatedFormTests(Chromium chromium) : PagesTest(chromium)
{
    private const long Since = 18_500;

    [Theory]
    [InlineData("vi-VN", "Sửa thông tin", "Họ và tên", "Xem trước", "Số quyết định", "Ghi nhận", "đã thay đổi sau khi bạn đọc")]
    [InlineData("en-GB", "Correct", "Full name", "See what would happen", "Number of the decision", "Record", "changed since you read it")]
    public async Task Official_WhenChangedBetweenTheTrialAndTheRecording_IsToldAndKeepsWhatWasTyped(
        string language, string open, string name, string dryRun, string authority, string record, string told)
    {
        await using var window = await Open(language);
        await window.Go("/lac-son/officials/o-06/record");
        var page = window.Page;
        await Button(page, open).ClickAsync();
        await page.GetByLabel(name, new() { Exact = true }).FillAsync("Bùi Thị Mẫu 41");
        await Button(page, dryRun).ClickAsync();
        await Assertions.Expect(page.Locator(".summary.draft li")).ToHaveCountAsync(1);
        await page.GetByLabel(authority, new() { Exact = true }).FillAsync("61-QĐ/HU");

        Host.District.ChangedAt = Since;
        await Button(page, record).ClickAsync();

        await Assertions.Expect(page.Locator(".summary.bad")).ToContainTextAsync(told);
        await Assertions.Expect(page.Locator(".summary.good")).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByLabel(name, new() { Exact = true })).ToHaveValueAsync("Bùi Thị Mẫu 41");
        Host.District.Commands.Last().Context.ReadAt.ShouldBe(18_442);
        Host.District.Commands.Last().Content.ShouldBeOfType<OfficialFacts>().Name.ShouldBe("Bùi Thị Mẫu 41");
        Host.District.Position.ShouldBe(18_442);
        await window.ShouldBeSound();
    }

    [Theory]
    [InlineData("vi-VN", "Sửa thông tin", "Họ và tên", "Nơi ở hiện nay", "Xem trước", "Số quyết định", "Ghi nhận", "Đọc lại", "lấy theo hiện nay")]
    [InlineData("en-GB", "Correct", "Full name", "Residence", "See what would happen", "Number of the decision", "Record", "Read it again", "taken over")]
    public async Task Official_WhenReadAgainAfterAnotherChangedIt_KeepsWhatWasTypedAndTakesOverTheRest(
        string language, string open, string name, string residence, string dryRun, string authority, string record, string again, string taken)
    {
        await using var window = await Open(language);
        await window.Go("/lac-son/officials/o-06/record");
        var page = window.Page;
        await Button(page, open).ClickAsync();
        await page.GetByLabel(name, new() { Exact = true }).FillAsync("Bùi Thị Mẫu 41");
        await page.GetByLabel(authority, new() { Exact = true }).FillAsync("61-QĐ/HU");
        Host.District.ChangedAt = Since;
        Host.District.Position = Since;
        Host.District.CorrectedElsewhere = facts => facts with { Name = "Bùi Thị Mẫu 40", Residence = "Thị trấn Vụ Bản" };
        await Button(page, dryRun).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = again }).ClickAsync();

        var changes = page.Locator(".summary.draft tbody tr");
        await Assertions.Expect(changes).ToHaveCountAsync(2);
        await Assertions.Expect(changes.Nth(0)).ToContainTextAsync("Bùi Thị Mẫu 40");
        await Assertions.Expect(changes.Nth(0)).ToContainTextAsync("Bùi Thị Mẫu 41");
        await Assertions.Expect(changes.Nth(1)).ToContainTextAsync(taken);
        await Assertions.Expect(page.GetByLabel(name, new() { Exact = true })).ToHaveValueAsync("Bùi Thị Mẫu 41");
        await Assertions.Expect(page.GetByLabel(residence, new() { Exact = true })).ToHaveValueAsync("Thị trấn Vụ Bản");
        await window.Picture("form-read-again-" + language[..2]);
        await window.ShouldBeSound();
        await Button(page, dryRun).ClickAsync();
        await Button(page, record).ClickAsync();
        await Assertions.Expect(page.Locator(".summary.good")).ToBeVisibleAsync();
        var (content, context) = Host.District.Commands.Last();
        context.ReadAt.ShouldBe(Since);
        content.ShouldBeOfType<OfficialFacts>().Residence.ShouldBe("Thị trấn Vụ Bản");
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
