using CadreOrleans.Domain.Careers;
using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

public sealed class OrganisationTests(Chromium chromium) : PagesTest(chromium)
{
    [Theory]
    [InlineData("vi-VN", "quyền, phụ trách", "Chọn một chức vụ")]
    [InlineData("en-GB", "acting", "Choose a position")]
    public async Task Tree_WhenSearchedWithoutDiacritics_FindsThePosition(string language, string acting, string choose)
    {
        await using var window = await Open(language);
        await window.Go("/lac-son/organisation");
        await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync(choose);
        var search = window.Page.Locator("input[type=search]");
        await search.FillAsync("truong phong tu phap");
        await search.PressAsync("Enter");
        await window.Page.Locator(".tree-post").Filter(new() { HasText = "Trưởng phòng Tư pháp" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("#position-title")).ToContainTextAsync("Trưởng phòng Tư pháp");
        await Assertions.Expect(window.Page.Locator(".tree")).ToContainTextAsync(acting);
        await window.Picture("organisation-" + language[..2]);
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
    }

    [Fact]
    public async Task Tree_WhenWalkedWithArrowKeys_ChoosesByEnter()
    {
        await using var window = await Open();
        await window.Go("/lac-son/organisation");
        await window.Page.Locator(".tree[data-arrow-keys]").WaitForAsync();
        await window.Page.Locator(".tree button").First.FocusAsync();
        await window.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(window.Page.Locator(".tree-post").First).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("#position-title")).ToContainTextAsync("Bí thư Huyện ủy");
    }

    [Theory]
    [InlineData("vi-VN", "Ghi kết quả bầu", "Số triệu tập", "Số có mặt", "Số phiếu 1", "Trúng cử", "Số quyết định", "Xem trước", "Ghi cuộc bầu", "không quá một nửa", "không trúng cử", "18 / 39")]
    [InlineData("en-GB", "Record an election", "Convened", "Present", "Votes 1", "Elected", "Number of the decision", "See what would happen", "Record it", "not more than half", "not elected", "18 of 39")]
    public async Task Election_ThatFailed_IsRecordedWithItsVotesAndShown(
        string language, string open, string convened, string present, string votes, string elected, string authority, string dryRun, string record, string refused, string failed, string counted)
    {
        await using var window = await Open(language);
        await window.Go("/lac-son/organisation?position=p-mob-deputy");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = open, Exact = true }).ClickAsync();
        var official = window.Page.Locator(".picker input").First;
        await window.Pick(official, "Quach Van Thu 06");
        await window.Page.GetByLabel(convened, new() { Exact = true }).FillAsync("39");
        await window.Page.GetByLabel(present, new() { Exact = true }).FillAsync("38");
        await window.Page.GetByLabel(votes).FillAsync("18");
        await window.Page.GetByLabel(elected, new() { Exact = true }).CheckAsync();
        await window.Page.GetByLabel(authority).FillAsync("12-BB/ĐH");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = dryRun }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".problem")).ToContainTextAsync(refused);
        await window.ShouldBeSound();
        await window.Page.GetByLabel(elected, new() { Exact = true }).UncheckAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = dryRun }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".summary.draft li")).ToHaveCountAsync(1);
        await window.Picture("election-" + language[..2]);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = record, Exact = true }).ClickAsync();
        var table = window.Page.Locator("section[aria-labelledby=elections-title]");
        await Assertions.Expect(table).ToContainTextAsync(failed);
        await Assertions.Expect(table).ToContainTextAsync(counted);
        await window.ShouldBeSound();
    }

    [Fact]
    public async Task Appointment_WhenWhatIsLeftIsNotSaid_ShowsTheRefusalBesideTheFieldAndThenRecords()
    {
        await using var window = await Open();
        await window.Go("/lac-son/organisation?position=p-mob-deputy");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Ghi bổ nhiệm", Exact = true }).ClickAsync();
        var official = window.Page.Locator(".picker input").First;
        await window.Pick(official, "Quach Van Thu 06");
        await Assertions.Expect(official).ToHaveValueAsync("Quách Văn Thử 06, Phó Trưởng phòng Nội vụ");
        var dryRun = window.Page.GetByRole(AriaRole.Button, new() { Name = "Xem trước" });
        await dryRun.ClickAsync();
        await Assertions.Expect(window.Page.Locator("fieldset .problem")).ToContainTextAsync("thôi giữ chức vụ nào");
        await window.Picture("organisation-refused-vi");
        await window.Page.GetByLabel("Phó Trưởng phòng Nội vụ").CheckAsync();
        await dryRun.ClickAsync();
        await Assertions.Expect(window.Page.Locator(".summary.draft li")).ToHaveCountAsync(2);
        Host.District.Appointments.ShouldAllBe(sent => sent.Context.DryRun);
        await window.Picture("organisation-dry-run-vi");
        await window.ShouldBeSound();
        var record = window.Page.GetByRole(AriaRole.Button, new() { Name = "Ghi nhận bổ nhiệm" });
        await record.ClickAsync();
        await Assertions.Expect(window.Page.Locator(".problem")).ToContainTextAsync("Chưa ghi số quyết định");
        await window.Page.GetByLabel("Số quyết định").FillAsync("125-QĐ/HU");
        await dryRun.ClickAsync();
        await record.ClickAsync();
        await Assertions.Expect(window.Page.Locator(".summary.good")).ToContainTextAsync("18.443");
        await Assertions.Expect(window.Page.Locator("footer")).ToContainTextAsync("18.443");
        var (command, context) = Host.District.Appointments.Last();
        command.Capacity.ShouldBe(Capacity.Full);
        command.Leaves.Select(post => post.Value).ShouldBe(["p-int-deputy"]);
        context.Authority.ShouldBe("125-QĐ/HU");
        await window.ShouldBeSound();
    }

    [Fact]
    public async Task End_WhenRecordedInEnglish_RefusesAnImpossibleDayAndThenVacatesThePost()
    {
        await using var window = await Open("en-GB");
        await window.Go("/lac-son/organisation?position=p-vb-chair");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Record an end" }).ClickAsync();
        var day = window.Page.GetByLabel("First day no longer held");
        await day.FillAsync("30/02/2022");
        var dryRun = window.Page.GetByRole(AriaRole.Button, new() { Name = "See what would happen" });
        await dryRun.ClickAsync();
        await Assertions.Expect(window.Page.Locator(".problem")).ToContainTextAsync("dd/mm/yyyy");
        await day.FillAsync("01/01/2020");
        await dryRun.ClickAsync();
        await Assertions.Expect(window.Page.Locator(".problem")).ToContainTextAsync("01/01/2020 does not come after the start on 01/08/2020");
        await day.FillAsync("01/07/2022");
        await window.Page.GetByLabel("Number of the decision").FillAsync("126");
        await dryRun.ClickAsync();
        await Assertions.Expect(window.Page.Locator(".summary.draft li")).ToContainTextAsync("no longer holds");
        await window.ShouldBeSound();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Record the end", Exact = true }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".summary.good")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync("Nobody holds this position on this day.");
        Host.District.Ends.Last().Context.DryRun.ShouldBeFalse();
    }

    [Fact]
    public async Task Notice_WhenRecordedInEnglish_RefusesADayAfterTheTermAndThenStandsWithTheHolder()
    {
        await using var window = await Open("en-GB");
        await window.Go("/lac-son/organisation?position=p-vb-chair");
        var open = window.Page.GetByRole(AriaRole.Button, new() { Name = "Record notice" });
        await open.PressAsync("Enter");
        var day = window.Page.GetByLabel("Day of the notice");
        await day.FillAsync("01/08/2025");
        await window.Page.GetByLabel("Number of the decision").FillAsync("45-TB/HU");
        var dryRun = window.Page.GetByRole(AriaRole.Button, new() { Name = "See what would happen" });
        await dryRun.ClickAsync();
        await Assertions.Expect(window.Page.Locator(".problem")).ToContainTextAsync("comes after the last day of the term, 31/07/2025");
        await day.FillAsync("15/03/2025");
        await dryRun.ClickAsync();
        await Assertions.Expect(window.Page.Locator(".summary.draft li")).ToContainTextAsync("is given notice of the end of the term");
        await window.ShouldBeSound();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Record the notice" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".summary.good")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync("notice given on 15/03/2025");
        await Assertions.Expect(open).ToHaveCountAsync(0);
        await window.ShouldBeSound();
    }
}
