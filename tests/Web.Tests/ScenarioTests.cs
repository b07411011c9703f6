using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

public sealed class ScenarioTests(PagesHost host, Chromium chromium) : IClassFixture<PagesHost>
{
    [Fact]
    public async Task Scenario_WhenBuiltAndRun_ShowsProgressAndThenBothRuns()
    {
        await using var window = await chromium.Open(host);
        await window.Go("/lac-son/scenarios");
        await window.Page.GetByLabel("Tên phương án").FillAsync("Ngừng tuyển mới");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Lập phương án" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Thêm giả định" }).ClickAsync();
        await window.Page.GetByLabel("Tuyển dụng thay đổi").CheckAsync();
        await window.Page.GetByLabel("Số tuyển dụng mỗi năm").FillAsync("0");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Thêm vào phương án" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".interventions li")).ToContainTextAsync("mỗi năm tuyển 0 người");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Chạy mô phỏng" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Progressbar)).ToHaveAttributeAsync("aria-valuenow", "640");
        await window.Picture("scenario-running-vi");
        await window.ShouldBeSound();
        var run = host.District.Runs.Single(entry => entry.Value.Request.Scenario != "base").Value;
        run.Request.Years.ShouldBe(8);
        run.Finish(RunStatus.Completed);
        await Assertions.Expect(window.Page.Locator("#headlines-title")).ToBeVisibleAsync();
        await WaitForBase();
        host.District.Runs.Single(entry => entry.Value.Request.Scenario == "base").Value.Finish(RunStatus.Completed);
        await Assertions.Expect(window.Page.Locator("#headlines-title")).ToHaveTextAsync("Khác nhau gì so với hiện trạng");
        await window.Page.Locator(".chart svg").Nth(1).WaitForAsync();
        await window.Picture("scenario-vi");
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
    }

    /// <summary>The page asks for the base run by itself; the headline table is there only after the answer of the first run.</summary>
    private async Task WaitForBase()
    {
        while (host.District.Runs.Values.All(run => run.Request.Scenario != "base"))
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
