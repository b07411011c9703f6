using System.Text.Json;

namespace CadreOrleans.Api.Tests;

public sealed class TrainingPlanTest(RunningApi api)
{
    private const string Sample = "workspaces/lac-son";

    [Fact]
    public async Task TrainingPlan_OfTheSample_NamesEachStudyOnceWithTheVacancyItIsNeededBefore()
    {
        var plan = (await api.GetAsync($"{Sample}/training-plan?limit=500")).GetProperty("value");
        var needs = plan.GetProperty("needs").GetProperty("items").EnumerateArray().ToArray();
        needs.Length.ShouldBe(plan.GetProperty("needs").GetProperty("total").GetInt32());
        needs.ShouldNotBeEmpty();
        needs.Select(need => (need.GetProperty("official").GetString(), need.GetProperty("closing").GetString(), need.GetProperty("level").GetString())).ShouldBeUnique();
        needs.Select(need => need.GetProperty("official").GetString()).Distinct().Count().ShouldBe(plan.GetProperty("people").GetInt32());
        foreach (var need in needs)
        {
            need.GetProperty("positions").GetArrayLength().ShouldBeGreaterThan(0);
            if (need.GetProperty("startBy").ValueKind == JsonValueKind.String)
            {
                var startBy = DateOnly.Parse(need.GetProperty("startBy").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
                var before = DateOnly.Parse(need.GetProperty("before").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
                startBy.ShouldBe(before.AddMonths(-need.GetProperty("months").GetInt32()));
                need.GetProperty("isLate").GetBoolean().ShouldBe(startBy < new DateOnly(2022, 6, 30));
            }
        }
    }

    [Fact]
    public async Task TrainingPlan_OfAUnit_IsThePartOfTheWholeThatItsPositionsNeed()
    {
        var whole = Positions((await api.GetAsync($"{Sample}/training-plan?limit=500")).GetProperty("value"));
        var part = Positions((await api.GetAsync($"{Sample}/training-plan?limit=500&unit=u-039")).GetProperty("value"));
        part.ShouldNotBeEmpty();
        part.ShouldBeSubsetOf(whole);
        part.Count.ShouldBeLessThan(whole.Count);
        using var unknown = await api.Client.GetAsync(new Uri($"{Sample}/training-plan?unit=u-999", UriKind.Relative), TestContext.Current.CancellationToken);
        ((int)unknown.StatusCode).ShouldBe(404);
    }

    private static HashSet<(string Official, string Position)> Positions(JsonElement plan) =>
    [
        .. plan.GetProperty("needs").GetProperty("items").EnumerateArray().SelectMany(need => need.GetProperty("positions").EnumerateArray()
            .Select(position => (need.GetProperty("official").GetString()!, position.GetProperty("position").GetString()!))),
    ];
}
