using System.Globalization;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Scenarios.Catalogue;
using CadreOrleans.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace CadreOrleans.Web.Tests;

/// <summary>The one form of interventions, made from the catalogue.</summary>
public sealed class InterventionFormTests(Chromium chromium) : PagesTest(chromium)
{
    private const string Scenario = "s-1";
    private static readonly string[] People = ["quach van thu 06", "ha van thu 04"];
    private static readonly string[] Posts = ["pho truong ban dan van", "pho truong phong noi vu"];
    private static readonly string[] Units = ["u-interior", "u-justice"];

    [Fact]
    public async Task Intervention_OfEveryKind_IsFilledInAndAdded()
    {
        await using var window = await OpenScenario("vi-VN");
        var added = 0;
        foreach (var spec in InterventionCatalogue.All.Where(spec => spec.MayStand))
        {
            await window.Page.GetByRole(AriaRole.Button, new() { Name = "Thêm giả định" }).ClickAsync();
            var form = window.Page.Locator("form[aria-labelledby=intervention-title]");
            await form.GetByLabel("Điều gì thay đổi").SelectOptionAsync(spec.Kind);
            foreach (var field in spec.Fields)
            {
                await Fill(window, form, spec, field);
            }

            await Assertions.Expect(form.Locator(".preview")).Not.ToContainTextAsync("…");
            await form.GetByRole(AriaRole.Button, new() { Name = "Thêm vào phương án" }).ClickAsync();
            await Assertions.Expect(window.Page.Locator(".interventions li")).ToHaveCountAsync(++added);
            var made = Host.District.Scenarios[Scenario].Interventions[^1].Intervention;
            made.Kind.ShouldBe(spec.Kind);
            spec.Fields.Where(field => ValueOf(made, field) is null).ShouldBeEmpty(spec.Kind);
        }

        await window.Picture("interventions-vi");
        await window.ShouldBeSound();
        await window.ShouldFitAcross();
    }

    [Fact]
    public async Task Sentence_WhileTheFormIsFilledIn_SaysWhatIsThereAndWhatIsRefusedStandsAtItsPlace()
    {
        await using var window = await OpenScenario("en-GB");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Add an intervention" }).ClickAsync();
        var form = window.Page.Locator("form[aria-labelledby=intervention-title]");
        var put = form.GetByRole(AriaRole.Button, new() { Name = "Add it" });
        await form.GetByLabel("What changes").SelectOptionAsync(InterventionKinds.PolicyValue);
        await Assertions.Expect(form.Locator(".preview")).ToHaveTextAsync("From 07/2022, …: ….");
        await put.ClickAsync();
        await Assertions.Expect(form.Locator(".problem")).ToHaveCountAsync(2);
        await form.GetByLabel("Which").SelectOptionAsync("serviceLeftInPlan");
        var value = form.GetByLabel("New value");
        await Assertions.Expect(value).ToHaveAttributeAsync("placeholder", "0 to 600");
        await value.FillAsync("700");
        await put.ClickAsync();
        await Assertions.Expect(form.Locator(".entry.wrong")).ToContainTextAsync("New value");
        await Assertions.Expect(form.Locator(".problem")).ToContainTextAsync("600");
        await window.Picture("intervention-refused-en");
        await window.ShouldBeSound();
        await value.FillAsync("48");
        await value.BlurAsync();
        await Assertions.Expect(form.Locator(".preview")).ToHaveTextAsync("From 07/2022, months of service left in the plan: 48.");
        await form.GetByLabel("What changes").SelectOptionAsync(InterventionKinds.EarlyRetirement);
        await form.GetByLabel("At most so many months left").FillAsync("36");
        await form.GetByLabel("Percent who take it").FillAsync("101");
        await put.ClickAsync();
        await Assertions.Expect(form.Locator(".entry.wrong")).ToContainTextAsync("Percent who take it");
        await Assertions.Expect(form.Locator(".summary")).ToHaveCountAsync(0);
        await window.ShouldBeSound();
    }

    private async Task<Window> OpenScenario(string language)
    {
        Host.District.Scenarios[Scenario] = new(Scenario, "Mọi giả định", false, []);
        var window = await Open(language);
        await window.Go($"/lac-son/scenarios/{Scenario}");
        return window;
    }

    private static object? ValueOf(Intervention intervention, InterventionField field) =>
        typeof(Intervention).GetProperty(char.ToUpperInvariant(field.Name[0]) + field.Name[1..])!.GetValue(intervention);

    private static async Task Fill(Window window, ILocator form, InterventionSpec spec, InterventionField field)
    {
        var label = field.Required ? field.Label.Vi : field.Label.Vi + ", nếu có";
        var group = form.GetByRole(AriaRole.Group, new() { Name = label, Exact = true });
        var entry = form.GetByLabel(label, new() { Exact = true });
        switch (field.Type)
        {
            case InterventionFieldType.Official:
                await window.Pick(entry, People[0]);
                break;
            case InterventionFieldType.Position:
                await window.Pick(entry, Posts[0]);
                break;
            case InterventionFieldType.Officials or InterventionFieldType.Positions:
                foreach (var typed in field.Type == InterventionFieldType.Officials ? People : Posts)
                {
                    await window.Pick(group.GetByLabel("Thêm", new() { Exact = true }), typed);
                }

                await Assertions.Expect(group.Locator(".chosen li")).ToHaveCountAsync(2);
                break;
            case InterventionFieldType.Units:
                foreach (var unit in Units)
                {
                    await group.GetByLabel("Thêm", new() { Exact = true }).SelectOptionAsync(unit);
                }

                await Assertions.Expect(group.Locator(".chosen li")).ToHaveCountAsync(2);
                break;
            case InterventionFieldType.Unit:
                await entry.SelectOptionAsync(field.Name == "into" ? "u-party" : "u-mobilisation");
                break;
            case InterventionFieldType.Reason or InterventionFieldType.Choice or InterventionFieldType.Tier:
                await entry.SelectOptionAsync(new SelectOptionValue { Index = 1 });
                break;
            case InterventionFieldType.Month:
                await entry.FillAsync("01/2024");
                break;
            case InterventionFieldType.Number:
                var least = field.Range(spec, spec.Find("choice")?.Choices![0].Code).Least ?? 0;
                await entry.FillAsync((least + 1).ToString(CultureInfo.InvariantCulture));
                break;
            case InterventionFieldType.Moves:
                await group.GetByRole(AriaRole.Button, new() { Name = "Thêm dòng" }).ClickAsync();
                for (var i = 0; i < People.Length; i++)
                {
                    await window.Pick(group.GetByLabel("Cán bộ").Nth(i), People[i]);
                    await window.Pick(group.GetByLabel("Nhận chức vụ").Nth(i), Posts[i]);
                }

                break;
            case InterventionFieldType.TakeUp:
                await group.GetByLabel("Còn không quá số tháng").FillAsync("36");
                await group.GetByLabel("Phần trăm nhận").FillAsync("40");
                break;
            default:
                await entry.FillAsync("M1");
                break;
        }

        await window.Page.EvaluateAsync("() => document.activeElement?.blur()");
    }
}
