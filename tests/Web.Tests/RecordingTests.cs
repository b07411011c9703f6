using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Positions;
using CadreOrleans.Domain.Time;
using CadreOrleans.Web.Officials.Forms;
using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

/// <summary>Forms by which decisions are recorded: tried first, refused beside the field, then recorded.</summary>
public sealed class RecordingTests(Chromium chromium) : PagesTest(chromium)
{
    private const string Address = "/lac-son/officials/o-06/record";

    [Theory]
    [InlineData("vi-VN", "Ghi cán bộ mới", "Họ và tên", "Ngày sinh", "Xem trước", "Số quyết định", "Ghi nhận", "yyyy", "có trong hồ sơ", "Ghi quyết định")]
    [InlineData("en-GB", "Register an official", "Full name", "Born", "See what would happen", "Number of the decision", "Record", "or yyyy", "is in the records", "Record a decision")]
    public async Task Register_WhenTriedAndRecorded_RefusesBesideTheFieldAndLinksToTheFile(
        string language, string open, string name, string birth, string dryRun, string authority, string record, string wrong, string effect, string next)
    {
        await using var window = await Open(language);
        await window.Go("/lac-son/organisation");
        var page = window.Page;
        await Button(page, open).ClickAsync();
        await page.GetByLabel(birth, new() { Exact = true }).FillAsync("31/02/1980");
        await Button(page, dryRun).ClickAsync();
        await Assertions.Expect(page.Locator(".problem")).ToContainTextAsync(wrong);
        await page.GetByLabel(birth, new() { Exact = true }).FillAsync("05/1980");
        await Button(page, dryRun).ClickAsync();
        await Assertions.Expect(page.Locator(".summary.bad")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".problem")).ToHaveCountAsync(1);
        await window.ShouldBeSound();
        await page.GetByLabel(name, new() { Exact = true }).FillAsync("Bùi Thị Mẫu 40");
        await Button(page, dryRun).ClickAsync();
        await Assertions.Expect(page.Locator(".summary.draft li")).ToContainTextAsync("Bùi Thị Mẫu 40 " + effect);
        Host.District.Commands.ShouldAllBe(sent => sent.Context.DryRun);
        await page.GetByLabel(authority, new() { Exact = true }).FillAsync("60-QĐ/HU");
        await Button(page, record).ClickAsync();
        await Assertions.Expect(page.Locator(".summary.good a")).ToHaveTextAsync(next);
        await window.Picture("register-" + language[..2]);
        var (content, context) = Host.District.Commands.Last();
        (context.DryRun, context.Authority).ShouldBe((false, "60-QĐ/HU"));
        content.ShouldBeOfType<OfficialFacts>().Birth.ShouldBe(PartialDate.OfMonth(1980, 5));
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
    }

    [Fact]
    public async Task Assessment_WhenOfAFutureYear_IsRefusedBesideTheYearAndThenRecorded()
    {
        await using var window = await Open("en-GB");
        await window.Go(Address);
        var page = window.Page;
        await Button(page, "Assessment").ClickAsync();
        await page.GetByLabel("Year assessed").FillAsync("2023");
        await page.GetByLabel("Evidence, one on each line").FillAsync("minutes of 15 June\n\nreport 12");
        await Button(page, "See what would happen").ClickAsync();
        await Assertions.Expect(page.Locator(".entry.wrong .problem")).ToContainTextAsync("2023");
        await Assertions.Expect(page.Locator(".summary.bad")).ToContainTextAsync("2023");
        await page.GetByLabel("Year assessed").FillAsync("2021");
        await page.GetByLabel("Result of the unit, % of its targets").FillAsync("85");
        await page.GetByLabel("On behalf of (if another organ)").FillAsync("Ban Thường vụ");
        await Button(page, "See what would happen").ClickAsync();
        await Assertions.Expect(page.Locator(".summary.draft li")).ToContainTextAsync("Quách Văn Thử 06 is assessed by decision of 30/06/2022");
        await Button(page, "Record").ClickAsync();
        await Assertions.Expect(page.Locator(".problem")).ToBeVisibleAsync();
        await page.GetByLabel("Number of the decision").FillAsync("12-QĐ/HU");
        await Button(page, "Record").ClickAsync();
        await Assertions.Expect(page.Locator(".summary.good")).ToContainTextAsync("18,443");
        await Assertions.Expect(page.Locator("footer")).ToContainTextAsync("18,443");
        var (content, context) = Host.District.Commands.Last();
        var entry = content.ShouldBeOfType<AssessmentEntry>();
        (entry.Year, entry.Level, entry.UnitResultPercent).ShouldBe((2021, AssessmentLevel.Good, 85));
        entry.Evidence.ShouldBe(["minutes of 15 June", "report 12"]);
        (context.Authority, context.OnBehalfOf, context.DryRun).ShouldBe(("12-QĐ/HU", "Ban Thường vụ", false));
    }

    [Fact]
    public async Task Rotation_WhenThePostLeftIsStated_IsRecordedAsARotationWithItsReturn()
    {
        await using var window = await Open();
        await window.Go(Address);
        var page = window.Page;
        await Button(page, "Nhận chức vụ").ClickAsync();
        await page.GetByLabel("Loại quyết định").SelectOptionAsync(nameof(SeatDecision.RotateHorizontally));
        var position = page.Locator(".picker input").First;
        await window.Pick(position, "Pho Truong ban Dan van");
        await page.GetByLabel("Từ ngày").FillAsync("01/07/2022");
        await page.GetByLabel("Dự kiến trở về").FillAsync("01/07/2025");
        await Button(page, "Xem trước").ClickAsync();
        await Assertions.Expect(page.Locator("fieldset .problem")).ToContainTextAsync("thôi giữ chức vụ nào");
        await window.ShouldBeSound();
        await page.GetByLabel("Phó Trưởng phòng Nội vụ").CheckAsync();
        await Button(page, "Xem trước").ClickAsync();
        await Assertions.Expect(page.Locator(".summary.draft li")).ToHaveCountAsync(2);
        await page.GetByLabel("Số quyết định").FillAsync("125-QĐ/HU");
        await window.Picture("rotate-vi");
        await Button(page, "Ghi nhận").ClickAsync();
        await Assertions.Expect(page.Locator(".summary.good")).ToContainTextAsync("18.443");
        var (command, context) = Host.District.Appointments.Last();
        (command.Move, command.TakenBy, command.Capacity).ShouldBe((MoveKind.RotationHorizontal, TakenBy.Appointment, Capacity.Full));
        command.PlannedReturn.ShouldBe(new DateOnly(2025, 7, 1));
        command.Leaves.Select(left => left.Value).ShouldBe(["p-int-deputy"]);
        (context.Authority, context.DryRun).ShouldBe(("125-QĐ/HU", false));
    }

    [Theory]
    [InlineData("vi-VN", "Cùng một người", "Hồ sơ kia", "Xem trước", "trở thành một phần hồ sơ", "Số quyết định", "Ghi nhận")]
    [InlineData("en-GB", "Same person", "The other record", "See what would happen", "becomes part of that of", "Number of the decision", "Record")]
    public async Task Merging_WhenTheOtherRecordIsChosen_IsTriedAndRecorded(string language, string open, string other, string dryRun, string effect, string authority, string record)
    {
        await using var window = await Open(language);
        await window.Go(Address);
        var page = window.Page;
        await Button(page, open).ClickAsync();
        await Button(page, dryRun).ClickAsync();
        await Assertions.Expect(page.Locator(".problem")).ToHaveCountAsync(1);
        var picker = page.GetByLabel(other, new() { Exact = true });
        await picker.ClickAsync();
        await picker.PressSequentiallyAsync("Vi Du 07");
        await Assertions.Expect(page.Locator(".mud-popover-open .mud-list-item")).ToHaveCountAsync(1);
        await picker.PressAsync("ArrowDown");
        await picker.PressAsync("Enter");
        await Button(page, dryRun).ClickAsync();
        await Assertions.Expect(page.Locator(".summary.draft li")).ToContainTextAsync(effect);
        await window.ShouldBeSound();
        await page.GetByLabel(authority, new() { Exact = true }).FillAsync("75-BC/BTC");
        await Button(page, record).ClickAsync();
        await Assertions.Expect(page.Locator(".summary.good")).ToBeVisibleAsync();
        var (content, context) = Host.District.Commands.Last();
        content.ShouldBe(("merge", "o-07", new DateOnly(2022, 6, 30)));
        (context.Authority, context.DryRun).ShouldBe(("75-BC/BTC", false));
    }

    [Theory]
    [InlineData("vi-VN", "Chức vụ", "Tên chức vụ", "Chức danh", "Đơn vị của chức vụ", "Số lượng", "Xem trước", "Số quyết định", "Ghi nhận")]
    [InlineData("en-GB", "Positions", "Name of the position", "Title", "Unit of the position", "Seats", "See what would happen", "Number of the decision", "Record")]
    public async Task Position_WhenCreated_IsTriedAndRecorded(
        string language, string open, string name, string title, string unit, string seats, string dryRun, string authority, string record)
    {
        await using var window = await Open(language);
        await window.Go("/lac-son/organisation");
        var page = window.Page;
        await Button(page, open).ClickAsync();
        await page.GetByLabel(unit, new() { Exact = true }).SelectOptionAsync("u-justice");
        await page.GetByLabel(title, new() { Exact = true }).SelectOptionAsync("district-division-deputy");
        await page.GetByLabel(name, new() { Exact = true }).FillAsync("Phó Trưởng phòng Tư pháp");
        await page.GetByLabel(seats, new() { Exact = true }).FillAsync("0");
        await Button(page, dryRun).ClickAsync();
        await Assertions.Expect(page.Locator(".entry.wrong .problem")).ToHaveCountAsync(1);
        await page.GetByLabel(seats, new() { Exact = true }).FillAsync("2");
        await Button(page, dryRun).ClickAsync();
        await Assertions.Expect(page.Locator(".summary.draft li")).ToContainTextAsync("Phó Trưởng phòng Tư pháp");
        await window.ShouldBeSound();
        await page.GetByLabel(authority, new() { Exact = true }).FillAsync("9-QĐ/HU");
        await Button(page, record).ClickAsync();
        await Assertions.Expect(page.Locator(".summary.good")).ToBeVisibleAsync();
        await window.Picture("position-form-" + language[..2]);
        var facts = Host.District.Commands.Last().Content.ShouldBeOfType<PositionFacts>();
        (facts.Unit.Value, facts.Title, facts.Seats).ShouldBe(("u-justice", "district-division-deputy", 2));
    }

    [Fact]
    public async Task Press_WhenThePageMovesBeforeTheRelease_CountsForTheButtonPressed()
    {
        await using var window = await Open("en-GB");
        await window.Go("/lac-son/organisation");
        var page = window.Page;
        await Button(page, "Positions").ClickAsync();
        await page.GetByLabel("Unit of the position", new() { Exact = true }).SelectOptionAsync("u-justice");
        await page.GetByLabel("Title", new() { Exact = true }).SelectOptionAsync("district-division-deputy");
        await page.GetByLabel("Name of the position", new() { Exact = true }).FillAsync("Phó Trưởng phòng Tư pháp");
        await page.GetByLabel("Seats", new() { Exact = true }).FillAsync("0");
        await Button(page, "See what would happen").ClickAsync();
        await Assertions.Expect(page.Locator(".entry.wrong .problem")).ToHaveCountAsync(1);
        await page.GetByLabel("Seats", new() { Exact = true }).FillAsync("2");
        var before = (await Button(page, "See what would happen").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(before.X + (before.Width / 2), before.Y + before.Height - 3);
        await page.Mouse.DownAsync();
        await Assertions.Expect(page.Locator(".entry.wrong .problem")).ToHaveCountAsync(0);
        var after = (await Button(page, "See what would happen").BoundingBoxAsync())!;
        after.Y.ShouldBeLessThan(before.Y - 3);
        await page.Mouse.UpAsync();
        await Assertions.Expect(page.Locator(".summary.draft li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Press_WhenDrawnAwayBeforeTheRelease_IsTakenBack()
    {
        await using var window = await Open("en-GB");
        await window.Go("/lac-son/organisation");
        var page = window.Page;
        var units = (await Button(page, "Units").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(units.X + (units.Width / 2), units.Y + (units.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(units.X + (units.Width / 2), units.Y + 200);
        await page.Mouse.UpAsync();
        await Button(page, "Positions").ClickAsync();
        await Assertions.Expect(Button(page, "Positions")).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(Button(page, "Units")).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [Fact]
    public async Task Position_WhenCorrected_BeginsWithWhatIsRecordedAndSaysWhatWasRead()
    {
        await using var window = await Open("en-GB");
        await window.Go("/lac-son/organisation");
        var page = window.Page;
        await Button(page, "Positions").ClickAsync();
        await page.GetByLabel("What to do").SelectOptionAsync("Correct");
        var position = page.GetByLabel("Position", new() { Exact = true });
        await window.Pick(position, "Pho Truong phong Noi vu");
        await Assertions.Expect(page.GetByLabel("Name of the position")).ToHaveValueAsync("Phó Trưởng phòng Nội vụ");
        await page.GetByLabel("Name of the position").FillAsync("Phó Trưởng phòng Nội vụ và Lao động");
        await Button(page, "See what would happen").ClickAsync();
        await Assertions.Expect(page.Locator(".summary.draft li")).ToContainTextAsync("changes from 30/06/2022");
        var (content, context) = Host.District.Commands.Last();
        content.ShouldBeOfType<PositionFacts>().Name.ShouldBe("Phó Trưởng phòng Nội vụ và Lao động");
        context.ReadAt.ShouldBe(18_442);
    }

    [Theory]
    [InlineData("vi-VN", "Đơn vị", "Việc cần ghi", "Xem trước")]
    [InlineData("en-GB", "Units", "What to do", "See what would happen")]
    public async Task UnitForm_WhenEveryActionIsChosen_IsReadable(string language, string open, string action, string dryRun)
    {
        await using var window = await Open(language);
        await window.Go("/lac-son/organisation");
        await Button(window.Page, open).ClickAsync();
        foreach (var one in (string[])["Create", "Correct", "Merge", "Close"])
        {
            await window.Page.GetByLabel(action).SelectOptionAsync(one);
            await Button(window.Page, dryRun).ClickAsync();
            await Assertions.Expect(window.Page.Locator(".problem").First).ToBeVisibleAsync();
            await window.ShouldBeSound();
            await window.ShouldFitAcross();
        }

        await window.Picture("unit-form-" + language[..2]);
        Host.District.Commands.ShouldAllBe(sent => sent.Context.DryRun);
    }

    [Theory]
    [InlineData("vi-VN", "Xem trước")]
    [InlineData("en-GB", "See what would happen")]
    public async Task OfficialForms_WhenEachIsOpened_AreReadableAndAnswerADryRun(string language, string dryRun)
    {
        await using var window = await Open(language);
        await window.Go(Address);
        var menu = window.Page.Locator("[role=group] button");
        await Assertions.Expect(menu).ToHaveCountAsync(Enum.GetValues<OfficialFormKind>().Length);
        for (var form = 0; form < Enum.GetValues<OfficialFormKind>().Length; form++)
        {
            await menu.Nth(form).ClickAsync();
            await Assertions.Expect(menu.Nth(form)).ToHaveAttributeAsync("aria-pressed", "true");
            await Button(window.Page, dryRun).ClickAsync();
            await Assertions.Expect(window.Page.Locator(".problem, .summary").First).ToBeVisibleAsync();
            await window.ShouldBeSound();
            await window.ShouldFitAcross();
            await window.Picture($"form-{(OfficialFormKind)form}-{language[..2]}");
        }

        Host.District.Commands.ShouldAllBe(sent => sent.Context.DryRun);
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
