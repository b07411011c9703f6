using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CadreOrleans.Api.Tests;

/// <summary>Plans over HTTP: what is refused, with its article, and what is kept and told.</summary>
public sealed class PlanTest(RunningApi api)
{
    private const string Day = "2022-05-10";

    [Fact]
    public async Task Nomination_ThatFits_IsRecordedWithWarningsAndReadAtOnce()
    {
        var (district, plan) = await OpenAsync();
        var (official, position) = (await district.OfficialAsync("1980-05-01"), await district.PositionAsync());

        using var dry = await api.PostAsync(plan + "/nominations?dryRun=true", new { position, official, on = Day });
        using var response = await api.PostAsync(plan + "/nominations", new { position, official, on = Day });

        (await dry.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("dryRun").GetBoolean().ShouldBeTrue();
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        var warnings = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("warnings").EnumerateArray().ToArray();
        warnings.ShouldContain(warning => warning.GetProperty("code").GetString() == "standard-degree");
        var read = await district.ReadAsync(plan[(district.Path.Length + 1)..], response.Headers.GetValues("Ledger-Position").Single());
        read.GetProperty("positions").EnumerateArray().Single().GetProperty("nominees").EnumerateArray().Single().GetProperty("official").GetString().ShouldBe(official);
    }

    [Fact]
    public async Task Nomination_WithoutOneFullTerm_IsRefusedWithArticleAndEvidence()
    {
        var (district, plan) = await OpenAsync();
        using var response = await api.PostAsync(plan + "/nominations", new { position = await district.PositionAsync(), official = await district.OfficialAsync("1966-05-01"), on = Day });
        var problem = await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "nomination-breaks-rule", "official");
        problem.GetProperty("source").GetProperty("document").GetString().ShouldBe("QĐ 50-QĐ/TW (27/12/2021)");
        problem.GetProperty("detail").GetString()!.ShouldContain("60");
    }

    [Fact]
    public async Task Nomination_OfTheDisciplined_IsRefusedUntilTheBarHasLapsed()
    {
        var (district, plan) = await OpenAsync();
        var (official, position) = (await district.OfficialAsync("1980-05-01"), await district.PositionAsync());
        using var before = await api.PostAsync(plan + "/nominations", new { position, official, on = Day });
        before.StatusCode.ShouldBe(HttpStatusCode.Created);
        var entry = new { kind = "discipline", track = "party", form = "reprimand", category = "conduct" };
        using var measure = await api.PostAsync($"{district.Path}/officials/{official}/entries", new { entry, on = "2022-06-10" });
        measure.StatusCode.ShouldBe(HttpStatusCode.OK, await measure.Content.ReadAsStringAsync());
        (await measure.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("effects").EnumerateArray()
            .Select(effect => effect.GetProperty("event").GetString()).ShouldBe(["discipline.decided", "plan.nomination-removed"]);

        using var barred = await api.PostAsync(plan + "/nominations", new { position, official, on = "2023-06-09" });
        await barred.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "nomination-breaks-rule", "official");
        using var free = await api.PostAsync(plan + "/nominations", new { position, official, on = "2023-06-10" });
        free.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Nomination_OverEitherLimit_IsRefusedWithTheNumber()
    {
        var (district, plan) = await OpenAsync();
        var position = await district.PositionAsync();
        var last = string.Empty;
        for (var i = 0; i < 3; i++)
        {
            last = await district.OfficialAsync("1980-05-01");
            using var named = await api.PostAsync(plan + "/nominations", new { position, official = last, on = Day });
            named.StatusCode.ShouldBe(HttpStatusCode.Created);
        }

        using var fourth = await api.PostAsync(plan + "/nominations", new { position, official = await district.OfficialAsync("1980-05-01"), on = Day });
        await fourth.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "too-many-names", "position");
        for (var i = 0; i < 2; i++)
        {
            using var named = await api.PostAsync(plan + "/nominations", new { position = await district.PositionAsync(), official = last, on = Day });
            named.StatusCode.ShouldBe(HttpStatusCode.Created);
        }

        using var another = await api.PostAsync(plan + "/nominations", new { position = await district.PositionAsync(), official = last, on = Day });
        await another.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "too-many-positions", "official");
    }

    [Fact]
    public async Task Nomination_Twice_IsRefusedAlsoAtTheSameMoment()
    {
        var (district, plan) = await OpenAsync();
        var body = new { position = await district.PositionAsync(), official = await district.OfficialAsync("1980-05-01"), on = Day };
        var responses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => api.PostAsync(plan + "/nominations", body)));
        responses.Count(response => response.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        await responses.First(response => response.StatusCode != HttpStatusCode.Created).ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "nominated-already", "official");
        Array.ForEach(responses, response => response.Dispose());
    }

    [Fact]
    public async Task Nomination_OfNothingThatExists_NamesTheField()
    {
        var (district, plan) = await OpenAsync();
        using var position = await api.PostAsync(plan + "/nominations", new { position = "p-none", official = await district.OfficialAsync("1980-05-01"), on = Day });
        await position.ShouldBeProblemAsync(HttpStatusCode.NotFound, "position-unknown", "position");
        using var other = await api.PostAsync($"{district.Path}/plans/2030-2035/{district.Unit}/nominations", new { position = await district.PositionAsync(), official = await district.OfficialAsync("1980"), on = Day });
        await other.ShouldBeProblemAsync(HttpStatusCode.NotFound, "plan-unknown", "plan");
        using var kind = await api.PostAsync($"{district.Path}/plans", new { term = "2030-2035", scope = district.Unit, kind = "committee", name = "Quy hoạch", on = Day });
        await kind.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "plan-kind-differs", "kind");
        using var order = await api.Client.GetAsync(new Uri(plan + "/nominations?order=favour", UriKind.Relative));
        await order.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "order-unknown", "order");
    }

    [Fact]
    public async Task Step_WithImpossibleNumbers_NamesThePlace()
    {
        var (district, plan) = await OpenAsync();
        var (official, position) = (await district.OfficialAsync("1980-05-01"), await district.PositionAsync());
        using var present = await api.PostAsync(plan + "/steps", new { step = 1, convened = 30, present = 31, on = Day });
        await present.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "present-exceed-convened", "present");
        using var votes = await api.PostAsync(plan + "/steps", new { step = 1, convened = 30, present = 20, on = Day, results = new[] { new { official, position, votes = 21 } } });
        await votes.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "votes-exceed-present", "results[0].votes");
        using var ballot = await api.PostAsync(plan + "/steps", new { step = 1, convened = 30, present = 20, on = Day, results = new[] { new { official, position, votes = 20 } } });
        await ballot.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "step-without-ballot", "results");
        using var early = await api.PostAsync(plan + "/steps", new { step = 2, convened = 30, present = 20, on = Day });
        await early.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "step-out-of-order", "step");
        using var nobody = await api.PostAsync(plan + "/steps", new { step = 1, convened = 30, present = 20, on = Day, results = new[] { new { official = "o-none", position, votes = 2 } } });
        await nobody.ShouldBeProblemAsync(HttpStatusCode.NotFound, "official-unknown", "results[0].official");
    }

    [Fact]
    public async Task Ballot_OnSomebodyFromOutside_IsRefusedAndTheConsultationRecorded()
    {
        var (district, plan) = await OpenAsync();
        var (official, position) = (await district.OfficialAsync("1980-05-01"), await district.PositionAsync());
        using var named = await api.PostAsync(plan + "/nominations", new { position, official, on = Day, fromOutside = true });
        using var first = await api.PostAsync(plan + "/steps", new { step = 1, convened = 11, present = 11, on = Day });
        using var ballot = await api.PostAsync(plan + "/steps", new { step = 2, convened = 30, present = 20, on = Day, results = new[] { new { official, position, votes = 20 } } });
        await ballot.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "outsider-balloted", "results[0].official");
        using var consulted = await api.PostAsync(plan + "/consultations", new { position, official, organ = "Đảng ủy xã", agrees = true, on = Day });
        var read = await district.ReadAsync(plan[(district.Path.Length + 1)..] + "/nominations", consulted.Headers.GetValues("Ledger-Position").Single());
        read.GetProperty("nominations").EnumerateArray().Single().GetProperty("consulted").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Approval_NeedsEveryStepWithQuorum_AndIsRefusedWhileOneHasExactlyHalf()
    {
        var (district, plan) = await OpenAsync();
        var (official, position) = (await district.OfficialAsync("1980-05-01"), await district.PositionAsync());
        using var named = await api.PostAsync(plan + "/nominations", new { position, official, on = Day, fromOutside = false });
        await StepAsync(plan, 1, 11, 11);
        using var early = await api.PostAsync(plan + "/approval", new { round = 1, on = "2022-06-10", authority = "401-QĐ/HU" });
        await early.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "steps-missing", "plan");
        await StepAsync(plan, 2, 30, 19, 15);
        using var skipped = await api.PostAsync(plan + "/steps", new { step = 3, convened = 30, present = 30, on = Day });
        await skipped.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "step-out-of-order", "step");
        await StepAsync(plan, 2, 30, 20, 15);
        await StepAsync(plan, 3, 37, 37, 19);
        await StepAsync(plan, 4, 11, 11, 6);
        var read = await StepAsync(plan, 5, 11, 11);
        using var mixed = await api.PostAsync(plan + "/approval", new { round = 1, on = "2022-06-10", authority = "401-QĐ/HU" });
        var problem = await mixed.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "nominees-not-passed", "plan");
        problem.GetProperty("detail").GetString()!.ShouldContain($"{official} → {position} (2: 15/30)");
        problem.GetProperty("source").GetProperty("document").GetString().ShouldNotBeNullOrEmpty();

        var steps = await district.ReadAsync(plan[(district.Path.Length + 1)..] + "/steps", read);
        var second = steps.GetProperty("steps")[1];
        (second.GetProperty("quorumNeeded").GetInt32(), second.GetProperty("votesNeeded").GetInt32()).ShouldBe((20, 16));
        second.GetProperty("results")[0].GetProperty("passed").GetBoolean().ShouldBeFalse();
        steps.GetProperty("steps")[2].GetProperty("results")[0].GetProperty("passed").GetBoolean().ShouldBeTrue();
        var checks = await district.ReadAsync(plan[(district.Path.Length + 1)..] + "/checks?asOf=2022-06-30", read);
        checks.GetProperty("checks").EnumerateArray().Count(check => check.GetProperty("code").GetString() == "not-passed").ShouldBe(1);
        using var removal = new HttpRequestMessage(HttpMethod.Delete, new Uri(plan + "/nominations", UriKind.Relative))
        {
            Content = JsonContent.Create(new { position, official, reason = "review", on = Day }),
        };
        using var removed = await api.Client.SendAsync(removal);
        removed.StatusCode.ShouldBe(HttpStatusCode.OK, await removed.Content.ReadAsStringAsync());
        await ApproveAsync(plan);
        using var announced = await api.PostAsync(plan + "/announcement", new { to = "Cấp ủy", on = "2022-06-20" });
        announced.StatusCode.ShouldBe(HttpStatusCode.OK);
        var state = await district.ReadAsync(plan[(district.Path.Length + 1)..] + "?asOf=2022-06-15", announced.Headers.GetValues("Ledger-Position").Single());
        state.GetProperty("plan").GetProperty("state").GetString().ShouldBe("approved");

        async Task<string> StepAsync(string path, int step, int convened, int present, int? votes = null)
        {
            object[] results = votes is null ? [] : [new { official, position, votes }];
            using var held = await api.PostAsync(path + "/steps", new { step, convened, present, on = Day, results });
            held.StatusCode.ShouldBe(HttpStatusCode.OK, await held.Content.ReadAsStringAsync());
            return held.Headers.GetValues("Ledger-Position").Single();
        }
    }

    [Fact]
    public async Task Review_OfTheSample_DraftsTwoTermsAndIsRecordedInOneCommit()
    {
        var draft = (await api.GetAsync("workspaces/lac-son/plans/2025-2030/u-002/reviews")).GetProperty("value");
        draft.GetProperty("plans").EnumerateArray().Select(plan => plan.GetProperty("term").GetString()).ShouldBe(["2025-2030", "2020-2025"]);
        var leaving = draft.GetProperty("plans")[0].GetProperty("leaving").EnumerateArray().ToArray();
        leaving.ShouldContain(left => left.GetProperty("reason").GetString() == "discipline");
        var openings = draft.GetProperty("plans")[0].GetProperty("openings").EnumerateArray().ToArray();
        openings.ShouldContain(opening => opening.GetProperty("candidates").GetArrayLength() > 0);

        var removals = leaving.Select(left => left.GetProperty("check")).Select(check => new { position = check.GetProperty("position").GetString(), official = check.GetProperty("official").GetString(), reason = "review" });
        var filled = openings.First(opening => opening.GetProperty("candidates").GetArrayLength() > 0);
        var additions = new[] { new { position = filled.GetProperty("position").GetString(), official = filled.GetProperty("candidates")[0].GetProperty("official").GetString() } };
        using var response = await api.PostAsync("workspaces/lac-son/plans/2025-2030/u-002/reviews?dryRun=true", new { year = 2022, on = "2022-06-30", removals, additions, authority = "52-QĐ/HU" });
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        var effects = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("effects").EnumerateArray().Select(effect => effect.GetProperty("event").GetString()).ToArray();
        effects.Count(effect => effect == "plan.nomination-removed").ShouldBe(leaving.Length);
        effects.Count(effect => effect == "plan.nominated").ShouldBe(1);
    }

    private async Task<string> ApproveAsync(string plan)
    {
        using var unsigned = await api.PostAsync(plan + "/approval", new { round = 1, on = "2022-06-10" });
        await unsigned.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "authority-missing", "authority");
        using var response = await api.PostAsync(plan + "/approval", new { round = 1, on = "2022-06-10", authority = "401-QĐ/HU" });
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return response.Headers.GetValues("Ledger-Position").Single();
    }

    private async Task<(District District, string Plan)> OpenAsync()
    {
        var district = await District.CreateAsync(api);
        using var opened = await api.PostAsync($"{district.Path}/plans", new { term = "2025-2030", scope = district.Unit, kind = "titles", name = "Quy hoạch chức danh", on = "2022-01-20" });
        opened.StatusCode.ShouldBe(HttpStatusCode.Created, await opened.Content.ReadAsStringAsync());
        return (district, $"{district.Path}/plans/2025-2030/{district.Unit}");
    }
}
