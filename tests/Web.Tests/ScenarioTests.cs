using CadreOrleans.Contracts.Scenarios;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Time;
using CadreOrleans.Web.Tests.Fakes;
using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

public sealed class ScenarioTests(Chromium chromium) : PagesTest(chromium)
{
    [Fact]
    public async Task Scenario_WhenBuiltAndRun_ShowsProgressAndThenBothRuns()
    {
        await using var window = await Open();
        await window.Go("/lac-son/scenarios");
        await Make(window, "Ngừng tuyển mới", "Tên phương án", "Lập phương án");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Thêm giả định" }).ClickAsync();
        await window.Page.GetByLabel("Điều gì thay đổi").SelectOptionAsync("recruitment");
        var recruits = window.Page.GetByLabel("Số người tuyển mỗi năm");
        var put = window.Page.GetByRole(AriaRole.Button, new() { Name = "Thêm vào phương án" });
        await recruits.FillAsync("5000");
        await put.ClickAsync();
        await Assertions.Expect(window.Page.Locator(".problem")).ToContainTextAsync("từ 0 đến 1.000");
        await window.ShouldBeSound();
        await recruits.FillAsync("0");
        await put.ClickAsync();
        await Assertions.Expect(window.Page.Locator(".interventions li")).ToContainTextAsync("mỗi năm tuyển 0 người");
        await window.Page.GetByLabel("Tỷ lệ rời vị trí").SelectOptionAsync("Calibrated");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Chạy mô phỏng" }).ClickAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Progressbar)).ToHaveAttributeAsync("aria-valuenow", "640");
        await Assertions.Expect(window.Page.Locator(".cone polygon")).ToHaveCountAsync(3);
        await window.Picture("scenario-running-vi");
        await window.ShouldBeSound();
        var run = Of("Ngừng tuyển mới");
        run.Request.Years.ShouldBe(8);
        run.Request.Rates.ShouldBe(RunRates.Calibrated);
        run.Finish(RunStatus.Completed);
        await Assertions.Expect(window.Page.Locator("#headlines-title")).ToBeVisibleAsync();
        (await Host.District.BaseRun.Task.WaitAsync(TestContext.Current.CancellationToken)).Finish(RunStatus.Completed);
        await Assertions.Expect(window.Page.Locator("#headlines-title")).ToHaveTextAsync("Khác nhau gì so với hiện trạng");
        await window.Page.Locator(".chart svg").Nth(1).WaitForAsync();
        await window.Picture("scenario-vi");
        var headlines = window.Page.Locator("section[aria-labelledby=headlines-title]");
        await Assertions.Expect(headlines).ToContainTextAsync("khoảng 75%");
        await Assertions.Expect(headlines).ToContainTextAsync("đối chiếu: 2 trên 3 năm nằm trong dải 90");
        await Assertions.Expect(headlines).ToContainTextAsync("tùy giả định");
        await Assertions.Expect(headlines).ToContainTextAsync("chưa thấy khác biệt");
        await Assertions.Expect(headlines).ToContainTextAsync("tỷ lệ rời vị trí trước tuổi hưu");
        await Assertions.Expect(window.Page.Locator("section[aria-labelledby=affected-title] tbody tr")).ToContainTextAsync("Trưởng phòng Tư pháp");
        await Assertions.Expect(window.Page.Locator("section[aria-labelledby=continuity-title]")).ToContainTextAsync("chưa đủ 30 lần");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Tìm số ít nhất" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".answer")).ToHaveTextAsync("14 mỗi năm (13 đến 16)");
        await window.Page.Locator("section[aria-labelledby=story-title]").GetByRole(AriaRole.Button, new() { Name = "Mở" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".story-events li").Nth(1)).ToContainTextAsync("Trong quy hoạch từ 03/2021; đứng đầu trong 2 người đủ điều kiện của 3 người quy hoạch");
        await Assertions.Expect(window.Page.Locator(".story-events li").Nth(2)).ToContainTextAsync("rời vị trí");
        await window.Picture("scenario-complete-vi");
        await Assertions.Expect(window.Page.Locator(".cell.law").First).ToContainTextAsync("§");
        await Assertions.Expect(window.Page.Locator("footer")).ToContainTextAsync("1.000");
        await Assertions.Expect(window.Page.Locator("dd.hash")).ToContainTextAsync(new string('b', 32));
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Xem bảng số" }).First.ClickAsync();
        await Assertions.Expect(window.Page.Locator(".halves .scroll tbody tr")).ToHaveCountAsync(96);
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
    }

    [Fact]
    public async Task Run_WhenStopped_SaysSoAndKeepsNothing()
    {
        await using var window = await Open("en-GB");
        await window.Go("/lac-son/scenarios");
        await Make(window, "A move", "Name of the scenario", "Make it");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Add an intervention" }).ClickAsync();
        await window.Page.GetByLabel("What changes").SelectOptionAsync("forced-move");
        await window.Pick(window.Page.GetByLabel("Official", new() { Exact = true }), "quach van thu 06");
        await window.Pick(window.Page.GetByLabel("Takes the position"), "pho truong ban dan van");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Add it" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".interventions li")).ToContainTextAsync("In 07/2022, Quách Văn Thử 06 takes Phó Trưởng ban Dân vận");
        Host.District.Scenarios.Values.Single(view => view.Name == "A move").Interventions[0].Intervention.Kind.ShouldBe(InterventionKinds.ForcedMove);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Run", Exact = true }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Stop" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync("stopped; nothing was kept");
        await Assertions.Expect(window.Page.Locator("#headlines-title")).ToHaveCountAsync(0);
        await window.Picture("scenario-stopped-en");
        await window.ShouldBeSound();
    }

    [Theory]
    [InlineData("vi-VN", "Tháng 07/2025, bỏ cấp huyện.")]
    [InlineData("en-GB", "In 07/2025, the district tier is abolished.")]
    public async Task Scenario_WithATierAbolished_CallsTheTierByItsName(string language, string sentence)
    {
        Host.District.Scenarios["s-tier"] = new ScenarioView(
            "s-tier", "Hai cấp", false, [new NumberedIntervention(1, new Intervention(InterventionKinds.TierAbolished, Month.Of(2025, 7)) { Tier = "district" })]);
        await using var window = await Open(language);
        await window.Go("/lac-son/scenarios/s-tier");
        await Assertions.Expect(window.Page.Locator(".interventions li")).ToContainTextAsync(sentence);
    }

    [Fact]
    public async Task Run_WhenItsLengthIsImpossible_ShowsTheRefusalBesideTheField()
    {
        await using var window = await Open();
        await window.Go("/lac-son/scenarios/base");
        await window.Page.GetByLabel("Số năm").FillAsync("41");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Chạy mô phỏng" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".problem")).ToContainTextAsync("từ 1 đến 40 năm");
        await window.ShouldBeSound();
    }

    [Theory]
    [InlineData("vi-VN", "So sánh", "so với Hiện trạng", "chưa thấy khác biệt", "khuyết: 30 thành 10")]
    [InlineData("en-GB", "Compare", "less Base run: as things stand", "no difference seen", "vacant: 30 to 10")]
    public async Task Comparison_OfFourScenarios_ShowsPairedDifferencesAndThePositionsMostAffected(string language, string go, string against, string notSeen, string position)
    {
        foreach (var (id, name) in ((string, string)[])[("s-a", "Ngừng tuyển"), ("s-b", "Luân chuyển nhiều"), ("s-c", "Nghỉ hưu sớm"), ("s-d", "Giữ nguyên")])
        {
            Host.District.Scenarios[id] = new(id, name, true, []);
        }

        await using var window = await Open(language);
        await window.Go("/lac-son/scenarios/s-a");
        var panel = window.Page.Locator("section[aria-labelledby=comparison-title]");
        await panel.GetByLabel("Luân chuyển nhiều").CheckAsync();
        await panel.GetByLabel("Nghỉ hưu sớm").CheckAsync();
        await Assertions.Expect(panel.GetByLabel("Giữ nguyên")).ToBeDisabledAsync();
        await panel.GetByRole(AriaRole.Button, new() { Name = go, Exact = true }).ClickAsync();
        await Assertions.Expect(panel.Locator("table").First.Locator("thead")).ToContainTextAsync(against);
        await Assertions.Expect(panel.Locator("table").First.Locator(".forest svg")).ToHaveCountAsync(9);
        await Assertions.Expect(panel.GetByText(notSeen)).ToHaveCountAsync(3);
        await Assertions.Expect(panel.Locator("table").Nth(1)).ToContainTextAsync(position);
        await window.Picture("comparison-" + language[..2]);
        Host.District.Comparisons.Values.ShouldHaveSingleItem().Scenarios.ShouldBe(["base", "s-a", "s-b", "s-c"], ignoreOrder: true);
        Host.District.Comparisons.Values.Single().Scenarios[0].ShouldBe("base");
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
    }

    private static async Task Make(Window window, string name, string label, string button)
    {
        await window.Page.GetByLabel(label).FillAsync(name);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveTextAsync(name);
    }

    private Runs Of(string name) => Host.District.Runs.Values.Single(run => run.Request.Scenario == Host.District.Scenarios.Values.Single(view => view.Name == name).Id);
}
