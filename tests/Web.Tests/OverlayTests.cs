using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

/// <summary>What the workspace laid over its pack is what pages offer and say.</summary>
public sealed class OverlayTests(Chromium chromium) : PagesTest(chromium)
{
    private const string Own = """
        {
          "titles": [{ "code": "district-division-head", "name": { "vi": "Trưởng phòng (tên riêng)", "en": "Head (own name)" } }],
          "unitKinds": [{ "code": "public-unit", "name": { "vi": "Đơn vị sự nghiệp (tên riêng)", "en": "Public unit (own name)" } }],
          "readiness": [
            { "readiness": "now", "name": { "vi": "Sẵn sàng", "en": "Willing and able" } },
            { "readiness": "withinOneYear", "months": 12, "name": { "vi": "Sang năm", "en": "Next year" } },
            { "readiness": "withinThreeYears", "months": 36, "name": { "vi": "Giữa nhiệm kỳ", "en": "In mid-term" } },
            { "readiness": "withinFiveYears", "months": 60, "name": { "vi": "Cuối nhiệm kỳ", "en": "At the end of the term" } },
            { "readiness": "never", "name": { "vi": "Không kịp", "en": "Too late" } },
            { "readiness": "unknown", "name": { "vi": "Chưa rõ", "en": "Unclear" } }
          ]
        }
        """;

    [Theory]
    [InlineData("vi-VN", "Sẵn sàng", "Giữa nhiệm kỳ", "Đáp ứng ngay")]
    [InlineData("en-GB", "Willing and able", "In mid-term", "Ready now")]
    public async Task Pool_WhenTheScaleOfReadinessHasOwnWords_SaysThem(string language, string now, string later, string shipped)
    {
        Host.District.Overlay = Own;
        await using var window = await Open(language);
        await window.Go("/lac-son/positions/p-int-head");
        var main = window.Page.Locator("main");
        await Assertions.Expect(window.Page.Locator(".pool tbody")).ToContainTextAsync(now);
        await Assertions.Expect(window.Page.Locator(".facets")).ToContainTextAsync(later);
        await Assertions.Expect(main).Not.ToContainTextAsync(shipped, new() { IgnoreCase = true });
        await window.ShouldBeSound();
    }

    [Theory]
    [InlineData("vi-VN", "Chức vụ", "Chức danh", "Trưởng phòng (tên riêng)", "Đơn vị", "Loại hình tổ chức", "Đơn vị sự nghiệp (tên riêng)")]
    [InlineData("en-GB", "Positions", "Title", "Head (own name)", "Units", "Kind of organisation", "Public unit (own name)")]
    public async Task Forms_WhenTitlesAndKindsHaveOwnNames_OfferThem(string language, string positions, string title, string head, string units, string kind, string publicUnit)
    {
        Host.District.Overlay = Own;
        await using var window = await Open(language);
        await window.Go("/lac-son/organisation");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = positions, Exact = true }).ClickAsync();
        await window.Page.GetByLabel(title, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = head });
        await window.Page.GetByRole(AriaRole.Button, new() { Name = units, Exact = true }).ClickAsync();
        await window.Page.GetByLabel(kind, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = publicUnit });
        await window.ShouldBeSound();
    }
}
