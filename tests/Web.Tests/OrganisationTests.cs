using CadreOrleans.Domain.Careers;
using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

public sealed class OrganisationTests(PagesHost host, Chromium chromium) : IClassFixture<PagesHost>
{
    [Fact]
    public async Task Tree_WhenSearchedWithoutDiacritics_FindsThePosition()
    {
        await using var window = await chromium.Open(host);
        await window.Go("/lac-son/organisation");
        await window.Page.GetByPlaceholder("Tìm đơn vị").FillAsync("truong phong tu phap");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Trưởng phòng Tư pháp" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("#position-title")).ToContainTextAsync("Trưởng phòng Tư pháp");
        await Assertions.Expect(window.Page.Locator(".tree")).ToContainTextAsync("quyền, phụ trách");
        await window.Picture("organisation-vi");
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
    }

    [Fact]
    public async Task Appointment_WhenWhatIsLeftIsNotSaid_ShowsTheRefusalBesideTheFieldAndThenRecords()
    {
        await using var window = await chromium.Open(host);
        await window.Go("/lac-son/organisation?position=p-mob-deputy");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Ghi bổ nhiệm", Exact = true }).ClickAsync();
        var official = window.Page.Locator(".picker input").First;
        await official.ClickAsync();
        await official.PressSequentiallyAsync("Quach Van Thu 06");
        await window.Page.Locator(".mud-popover-open .mud-list-item").Filter(new() { HasText = "Quách Văn Thử 06" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Xem trước" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("fieldset .problem")).ToContainTextAsync("thôi giữ chức vụ nào");
        await window.Picture("organisation-refused-vi");
        await window.Page.GetByLabel("Phó Trưởng phòng Nội vụ").CheckAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Xem trước" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".summary.draft li")).ToHaveCountAsync(2);
        host.District.Appointments.ShouldAllBe(sent => sent.Context.DryRun);
        await window.Picture("organisation-dry-run-vi");
        await window.ShouldBeSound();
        await window.Page.GetByLabel("Số quyết định").FillAsync("125-QĐ/HU");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Xem trước" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Ghi nhận bổ nhiệm" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".summary.good")).ToContainTextAsync("18.443");
        var (command, context) = host.District.Appointments.Last();
        command.Capacity.ShouldBe(Capacity.Full);
        command.Leaves.Select(post => post.Value).ShouldBe(["p-int-deputy"]);
        context.Authority.ShouldBe("125-QĐ/HU");
        await window.ShouldBeSound();
    }
}
