using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Web.Tests.Fakes;
using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

public sealed class PlanTests(Chromium chromium) : PagesTest(chromium)
{
    private const string Address = "/lac-son/plans/2025-2030/u-party";

    [Theory]
    [InlineData("vi-VN", "đang xây dựng", "1 lỗi", "2 cảnh báo", "quy hoạch treo")]
    [InlineData("en-GB", "Regulation 50", "1 error", "2 warnings", "stalled")]
    public async Task Plan_WhenOpened_ShowsNamesAndChecks(string language, string state, string errors, string warnings, string stalled)
    {
        await using var window = await Open(language);
        await window.Go(Address);
        var main = window.Page.Locator("main");
        await Assertions.Expect(window.Page.Locator(".names .name")).ToHaveCountAsync(3);
        foreach (var text in (string[])[state, errors, warnings, stalled, "QĐ 50-QĐ/TW"])
        {
            await Assertions.Expect(main).ToContainTextAsync(text);
        }

        await window.Picture("plan-" + language[..2]);
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
    }

    [Fact]
    public async Task Nomination_WhenRecorded_IsTriedFirstAndTheChecksFollow()
    {
        await using var window = await Open();
        await window.Go(Address);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Phó Trưởng ban Dân vận" }).ClickAsync();
        var official = window.Page.Locator(".picker input").First;
        await window.Pick(official, "Bui Van Mau 30");
        await window.Page.GetByLabel("Số quyết định").FillAsync("12-TB/HU");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Xem trước" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".summary.draft")).ToContainTextAsync("Bùi Văn Mẫu 30 vào quy hoạch Phó Trưởng ban Dân vận");
        await Assertions.Expect(window.Page.Locator(".summary.draft")).ToContainTextAsync("Nữ dưới 25%");
        await window.ShouldBeSound();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Ghi vào quy hoạch" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".summary.good")).ToContainTextAsync("18.443");
        await Assertions.Expect(window.Page.Locator(".names .name")).ToHaveCountAsync(4);
        Host.District.PlanCommands.Select(sent => sent.Context.DryRun).ShouldBe([true, false]);
        Host.District.PlanCommands.Last().Context.Authority.ShouldBe("12-TB/HU");
    }

    [Fact]
    public async Task Removal_WhenRecordedByKeyboard_TakesTheNomineeOutAndClearsTheError()
    {
        await using var window = await Open();
        await window.Go(Address);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Bùi Văn Mẫu 23" }).FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        var sheet = window.Page.Locator("dialog[open]");
        await Assertions.Expect(sheet).ToContainTextAsync("bước 2: 19 / 39");
        await sheet.GetByLabel("Số quyết định").FillAsync("13-TB/HU");
        await sheet.GetByRole(AriaRole.Button, new() { Name = "Xem trước" }).ClickAsync();
        await Assertions.Expect(sheet.Locator(".summary.draft li")).ToHaveCountAsync(1);
        await window.ShouldBeSound();
        await sheet.GetByRole(AriaRole.Button, new() { Name = "Ghi việc đưa ra" }).ClickAsync();
        await Assertions.Expect(sheet).ToHaveCountAsync(0);
        await Assertions.Expect(window.Page.Locator("#checks-title + .tag")).ToContainTextAsync("0 lỗi");
        await Assertions.Expect(window.Page.Locator(".names .name")).ToHaveCountAsync(2);
    }

    [Theory]
    [InlineData("vi-VN", "Cơ quan được lấy ý kiến", "Ý kiến", "Không đồng ý", "Số quyết định", "Ghi ý kiến", "nơi khác")]
    [InlineData("en-GB", "Organ consulted", "Its answer", "Does not agree", "Number of the decision", "Record it", "outside")]
    public async Task Consultation_OfANomineeFromOutside_IsRecordedOnThePage(
        string language, string organ, string answer, string refuses, string authority, string record, string source)
    {
        var outsider = Host.District.Nominees.First(one => !one.FromOutside);
        Host.District.Nominees[Host.District.Nominees.IndexOf(outsider)] = outsider with { FromOutside = true, Consulted = null };
        await using var window = await Open(language);
        await window.Go(Address);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = outsider.Name }).First.ClickAsync();
        var sheet = window.Page.Locator("dialog[open]");
        await Assertions.Expect(sheet).ToContainTextAsync(source);
        var form = sheet.Locator("form[aria-labelledby=consult-title]");
        await form.GetByLabel(organ).FillAsync("Đảng ủy xã Thử");
        await form.GetByLabel(answer, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = refuses });
        await form.GetByLabel(authority).FillAsync("CV 7");
        await form.Locator("button[type=submit]").ClickAsync();
        await Assertions.Expect(form.Locator(".summary.draft li")).ToHaveCountAsync(1);
        await window.Picture("consultation-" + language[..2]);
        await window.ShouldBeSound();
        await form.GetByRole(AriaRole.Button, new() { Name = record, Exact = true }).ClickAsync();
        await Assertions.Expect(sheet).ToHaveCountAsync(0);
        Host.District.Nominees.Single(one => one.Official == outsider.Official && one.Position == outsider.Position).Consulted.ShouldBe(false);
    }

    [Theory]
    [InlineData("vi-VN", "Ghi hội nghị", "Số triệu tập", "Số có mặt", "Số phiếu cho Quách Văn Thử 06", "không đủ số dự", "không đạt", "Xem trước")]
    [InlineData("en-GB", "Record the conference", "Convened", "Present", "Votes for Quách Văn Thử 06", "no quorum", "not passed", "See what would happen")]
    public async Task Conference_WhenNumbersAreTyped_ShowsQuorumAndHalfOfThoseConvened(
        string language, string open, string convened, string present, string votes, string noQuorum, string notPassed, string dryRun)
    {
        await using var window = await Open(language);
        await window.Go(Address + "?view=steps");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = open }).First.ClickAsync();
        await window.Page.GetByLabel(convened, new() { Exact = true }).FillAsync("39");
        await window.Page.GetByLabel(present, new() { Exact = true }).FillAsync("25");
        await window.Page.GetByLabel(votes).FillAsync("19");
        var sum = window.Page.Locator(".arithmetic");
        await window.Page.GetByLabel(votes).PressAsync("Tab");
        await Assertions.Expect(sum).ToContainTextAsync(noQuorum);
        await Assertions.Expect(sum).ToContainTextAsync("20");
        await Assertions.Expect(window.Page.Locator("form.decision tbody tr").First).ToContainTextAsync(notPassed);
        await Assertions.Expect(window.Page.Locator("form.decision tbody tr")).ToHaveCountAsync(2);
        await window.Page.GetByLabel(present, new() { Exact = true }).FillAsync("26");
        await window.Page.GetByLabel(present, new() { Exact = true }).PressAsync("Tab");
        await Assertions.Expect(sum).Not.ToContainTextAsync(noQuorum);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = dryRun }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".summary.draft li")).ToHaveCountAsync(1);
        await window.Picture("plan-steps-" + language[..2]);
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
        var command = Host.District.PlanCommands.Last().Command.ShouldBeOfType<StepCommand>();
        (command.Step, command.Convened, command.Present, command.Results.Count).ShouldBe((2, 39, 26, 1));
    }

    [Fact]
    public async Task Review_WhenDecided_RecordsWhoIsTicked()
    {
        await using var window = await Open();
        await window.Go(Address + "?view=review");
        await Assertions.Expect(window.Page.Locator(".review-list")).ToHaveCountAsync(2);
        await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync("Còn dưới 60 tháng từ 06/2025.");
        await window.Page.GetByLabel("Bùi Văn Mẫu 30").CheckAsync();
        await window.Page.GetByLabel("Số quyết định").FillAsync("14-NQ/HU");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Xem trước" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".summary.draft")).ToContainTextAsync("rà soát");
        await window.Picture("plan-review-vi");
        await window.ShouldBeSound();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Ghi kết quả rà soát" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".summary.good")).ToBeVisibleAsync();
        var command = Host.District.PlanCommands.Last().Command.ShouldBeOfType<ReviewCommand>();
        command.Removals.Select(one => one.Official.Value).ShouldBe(["o-23"]);
        command.Additions.Select(one => one.Official.Value).ShouldBe(["o-30"]);
    }

    [Theory]
    [InlineData("vi-VN", "đã đưa ra: kỷ luật")]
    [InlineData("en-GB", "removed: discipline")]
    public async Task History_WhenOpened_ShowsWhoLeftAndWhy(string language, string removed)
    {
        await using var window = await Open(language);
        await window.Go(Address + "?view=history");
        await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync(removed);
        await window.ShouldBeSound();
    }

    [Fact]
    public async Task Plan_WhenTheCallerMayNotPlan_OffersNoChange()
    {
        Host.District.Caller = new Caller("reader", Right.ReadOrganisation, [District.Id]);
        await using var window = await Open();
        await window.Go(Address);
        await Assertions.Expect(window.Page.Locator(".names .name").First).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator(".free")).ToHaveCountAsync(0);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Quách Văn Thử 06" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("dialog[open] form")).ToHaveCountAsync(0);
        await window.ShouldBeSound();
    }

    [Theory]
    [InlineData("vi-VN", "Mở quy hoạch", "Nhiệm kỳ 2025-2030")]
    [InlineData("en-GB", "Open a plan", "Term 2025-2030")]
    public async Task Plans_WhenListed_LeadToEachAndOpenMore(string language, string open, string term)
    {
        await using var window = await Open(language);
        await window.Go("/lac-son/plans");
        await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync(term);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = open }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("#open-plan-title")).ToBeVisibleAsync();
        await window.Picture("plans-" + language[..2]);
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "Quy hoạch chức danh huyện Lạc Sơn 2025-2030" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".names .name")).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task Candidate_WhenNominatedFromThePositionsPage_IsTriedAndRecorded()
    {
        await using var window = await Open();
        await window.Go("/lac-son/positions/p-int-head");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Bùi Văn Mẫu 24" }).ClickAsync();
        var sheet = window.Page.Locator("dialog[open]");
        await sheet.GetByLabel("Số quyết định").FillAsync("15-TB/HU");
        await sheet.GetByRole(AriaRole.Button, new() { Name = "Xem trước" }).ClickAsync();
        await Assertions.Expect(sheet.Locator(".summary.draft")).ToContainTextAsync("Bùi Văn Mẫu 24 vào quy hoạch Trưởng phòng Nội vụ");
        await window.ShouldBeSound();
        await sheet.GetByRole(AriaRole.Button, new() { Name = "Ghi vào quy hoạch" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".summary.good")).ToBeVisibleAsync();
        Host.District.PlanCommands.Last().Command.ShouldBeOfType<NominateCommand>().Official.Value.ShouldBe("o-24");
    }
}
