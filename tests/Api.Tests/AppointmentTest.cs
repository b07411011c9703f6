using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CadreOrleans.Api.Tests;

/// <summary>On a workspace of its own, built through the API: a unit, posts, people.</summary>
public sealed class AppointmentTest(RunningApi api)
{
    [Fact]
    public async Task Appointment_ToAFreeSeat_IsRecordedAndReadAtOnce()
    {
        var district = await District.CreateAsync(api);
        var official = await district.OfficialAsync("1980-05-01");
        var post = await district.PositionAsync();
        using var response = await district.AppointAsync(official, post, "2022-01-01");
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        var position = response.Headers.GetValues("Ledger-Position").Single();

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{district.Path}/positions/{post}", UriKind.Relative));
        request.Headers.Add("If-Ledger-At-Least", position);
        using var read = await api.Client.SendAsync(request);
        var holders = (await read.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("value").GetProperty("position").GetProperty("holders");
        holders.EnumerateArray().Single().GetProperty("official").GetString().ShouldBe(official);
    }

    [Fact]
    public async Task Election_ThatFailed_IsOnRecordWithItsVotesAndLeavesTheSeatVacant()
    {
        var district = await District.CreateAsync(api);
        var official = await district.OfficialAsync("1980-05-01");
        var post = await district.PositionAsync();
        var election = new { position = post, held = "2022-01-01", convened = 39, present = 38, results = new[] { new { official, votes = 18, isElected = false } } };
        using var refused = await api.PostAsync($"{district.Path}/elections/results", new { election.position, election.held, election.convened, present = 40, election.results });
        await refused.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "present-exceed-convened", "present");
        using var recorded = await api.PostAsync($"{district.Path}/elections/results", election);
        recorded.StatusCode.ShouldBe(HttpStatusCode.OK, await recorded.Content.ReadAsStringAsync());
        var detail = await district.ReadAsync($"positions/{post}", recorded.Headers.GetValues("Ledger-Position").Single());
        var held = detail.GetProperty("elections").EnumerateArray().Single();
        held.GetProperty("convened").GetInt32().ShouldBe(39);
        held.GetProperty("candidates")[0].GetProperty("votes").GetInt32().ShouldBe(18);
        held.GetProperty("candidates")[0].GetProperty("isElected").GetBoolean().ShouldBeFalse();
        detail.GetProperty("position").GetProperty("holders").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task TermNotice_WhenGiven_StandsWithTheHolderAndIsGivenOnce()
    {
        var district = await District.CreateAsync(api);
        var official = await district.OfficialAsync("1980-05-01");
        var position = await district.PositionAsync();
        using var appointed = await api.PostAsync($"{district.Path}/appointments", new { official, position, from = "2021-01-01", termEnds = "2025-12-31" });
        appointed.StatusCode.ShouldBe(HttpStatusCode.Created, await appointed.Content.ReadAsStringAsync());
        using var late = await api.PostAsync($"{district.Path}/term-notices", new { official, position, on = "2026-01-01" });
        await late.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "notice-after-term", "on");
        using var given = await api.PostAsync($"{district.Path}/term-notices", new { official, position, on = "2025-09-30", authority = "45-TB/HU" });
        given.StatusCode.ShouldBe(HttpStatusCode.OK, await given.Content.ReadAsStringAsync());
        using var again = await api.PostAsync($"{district.Path}/term-notices", new { official, position, on = "2025-10-01" });
        await again.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "notice-given-already", "on");
        var head = given.Headers.GetValues("Ledger-Position").Single();
        (await NoticeAsync(district, $"positions/{position}?asOf=2025-09-29", head)).ShouldBeNull();
        (await NoticeAsync(district, $"positions/{position}?asOf=2025-10-01", head)).ShouldBe("2025-09-30");
        var due = (await district.ReadAsync("due-list?asOf=2025-10-15", head)).GetProperty("items").GetProperty("items").EnumerateArray()
            .Single(item => item.GetProperty("kind").GetString() == "term-end");
        (due.GetProperty("state").GetString(), due.GetProperty("noticeGiven").GetString()).ShouldBe(("on-time", "2025-09-30"));
    }

    private static async Task<string?> NoticeAsync(District district, string path, string atLeast) =>
        (await district.ReadAsync(path, atLeast)).GetProperty("position").GetProperty("holders").EnumerateArray().Single().GetProperty("noticeGiven").GetString();

    [Fact]
    public async Task Appointment_AsDryRun_TellsEffectsAndRecordsNothing()
    {
        var district = await District.CreateAsync(api);
        var official = await district.OfficialAsync("1980-05-01");
        var post = await district.PositionAsync();
        using var dry = await district.AppointAsync(official, post, "2022-01-01", query: "?dryRun=true");
        dry.StatusCode.ShouldBe(HttpStatusCode.OK);
        var recorded = await dry.Content.ReadFromJsonAsync<JsonElement>();
        recorded.GetProperty("dryRun").GetBoolean().ShouldBeTrue();
        recorded.GetProperty("effects")[0].GetProperty("event").GetString().ShouldBe("career.appointed");
        using var real = await district.AppointAsync(official, post, "2022-01-01");
        real.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Appointment_ToAFilledSeat_IsRefused()
    {
        var district = await District.CreateAsync(api);
        var post = await district.PositionAsync();
        using var first = await district.AppointAsync(await district.OfficialAsync("1980"), post, "2022-01-01");
        using var second = await district.AppointAsync(await district.OfficialAsync("1981-02"), post, "2022-02-01");
        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        await second.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "seat-filled");
    }

    [Fact]
    public async Task Appointment_ThatSaysNeitherWhatItLeavesNorThatItIsConcurrent_IsRefused()
    {
        var district = await District.CreateAsync(api);
        var official = await district.OfficialAsync("1980-05-01");
        var first = await district.PositionAsync();
        var second = await district.PositionAsync();
        using var held = await district.AppointAsync(official, first, "2021-01-01");
        using var unsaid = await district.AppointAsync(official, second, "2022-01-01");
        await unsaid.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "leaves-not-stated", "leaves");
        using var concurrent = await district.AppointAsync(official, second, "2022-01-01", capacity: "concurrent");
        concurrent.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Appointment_OfSomebodyRetired_IsRefused()
    {
        var district = await District.CreateAsync(api);
        var official = await district.OfficialAsync("1960-05-01");
        using var left = await api.PostAsync($"{district.Path}/officials/{official}/leaving", new { reason = "retirement", on = "2021-06-01" });
        left.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var response = await district.AppointAsync(official, await district.PositionAsync(), "2022-01-01");
        await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "official-left-service", "from");
    }

    [Fact]
    public async Task Appointment_BeforeBirth_IsRefused()
    {
        var district = await District.CreateAsync(api);
        var official = await district.OfficialAsync("1999-05-01");
        var post = await district.PositionAsync("1990-01-01");
        using var response = await district.AppointAsync(official, post, "1995-01-01");
        await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "day-before-birth", "from");
    }

    [Fact]
    public async Task Appointment_WithAnEndBeforeItsStart_IsRefused()
    {
        var district = await District.CreateAsync(api);
        var body = new { official = await district.OfficialAsync("1980"), position = await district.PositionAsync(), from = "2022-01-01", termEnds = "2021-12-31" };
        using var response = await api.PostAsync($"{district.Path}/appointments", body);
        await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "end-before-start", "termEnds");
    }

    [Fact]
    public async Task End_BeforeTheStart_IsRefused()
    {
        var district = await District.CreateAsync(api);
        var official = await district.OfficialAsync("1980");
        var post = await district.PositionAsync();
        using var held = await district.AppointAsync(official, post, "2022-01-01");
        using var response = await api.PostAsync($"{district.Path}/ends", new { official, position = post, on = "2021-01-01", reason = "release" });
        await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "end-before-start", "on");
    }

    [Fact]
    public async Task Transfer_LeavesTheOldPostInOneStep()
    {
        var district = await District.CreateAsync(api);
        var official = await district.OfficialAsync("1980");
        var from = await district.PositionAsync();
        var to = await district.PositionAsync();
        using var held = await district.AppointAsync(official, from, "2020-01-01");
        using var response = await api.PostAsync($"{district.Path}/transfers", new { official, position = to, from = "2022-01-01", leaves = new[] { from } });
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        var position = response.Headers.GetValues("Ledger-Position").Single();
        var file = await district.ReadAsync($"officials/{official}", position);
        file.GetProperty("career")[0].GetProperty("move").GetString().ShouldBe("transfer");
        file.GetProperty("career")[1].GetProperty("until").GetString().ShouldBe("2022-01-01");
    }

    [Theory]
    [InlineData("2022-02-30", "date-impossible", HttpStatusCode.UnprocessableEntity)]
    [InlineData("30/02/2022", "date-impossible", HttpStatusCode.UnprocessableEntity)]
    public async Task Appointment_OnADayThatDoesNotExist_IsRefused(string from, string code, HttpStatusCode status)
    {
        using var response = await api.PostAsync("workspaces/lac-son/appointments", new { official = "o-0001", position = "p-0001", from });
        await response.ShouldBeProblemAsync(status, code, "from");
    }

    [Theory]
    [InlineData("""{"official":5,"position":"p-0001","from":"2022-01-01"}""", "official")]
    [InlineData("""{"official":"o-0001","position":"p-0001","from":"2022-01-01","surprise":1}""", "surprise")]
    [InlineData("""{"official":"o-0001","position":"p-0001","from":"2022-01-01","capacity":"sometimes"}""", "capacity")]
    [InlineData("""{"official":"o-0001",""", null)]
    public async Task Appointment_InMalformedJson_Is400NamingTheField(string json, string? field)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var response = await api.Client.PostAsync(new Uri("workspaces/lac-son/appointments", UriKind.Relative), content);
        await response.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "json-malformed", field);
    }

    [Fact]
    public async Task Command_WithAKeyUsedBefore_GetsTheFirstAnswerOrAConflict()
    {
        var district = await District.CreateAsync(api);
        var official = await district.OfficialAsync("1980");
        var post = await district.PositionAsync();
        var key = Guid.NewGuid().ToString("N");
        using var first = await api.PostAsync($"{district.Path}/appointments", new { official, position = post, from = "2022-01-01" }, key);
        using var retry = await api.PostAsync($"{district.Path}/appointments", new { official, position = post, from = "2022-01-01" }, key);
        using var other = await api.PostAsync($"{district.Path}/appointments", new { official, position = post, from = "2022-01-02" }, key);
        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await retry.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("replayed").GetBoolean().ShouldBeTrue();
        await other.ShouldBeProblemAsync(HttpStatusCode.Conflict, "command-key-reused");
    }

    [Fact]
    public async Task Read_AsOfAndKnownAt_TellsTheStateThen()
    {
        var district = await District.CreateAsync(api);
        var official = await district.OfficialAsync("1980");
        var post = await district.PositionAsync();
        using var held = await district.AppointAsync(official, post, "2021-01-01");
        var position = held.Headers.GetValues("Ledger-Position").Single();
        var vacant = await district.ReadAsync($"positions/{post}?asOf=2020-12-31", position);
        vacant.GetProperty("position").GetProperty("vacant").GetInt32().ShouldBe(1);
        var taken = await district.ReadAsync($"positions/{post}?asOf=2021-01-01", position);
        taken.GetProperty("position").GetProperty("vacant").GetInt32().ShouldBe(0);
        using var before = await api.Client.GetAsync(new Uri($"{district.Path}/positions/{post}?knownAt=2000-01-01T00:00:00Z", UriKind.Relative));
        before.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
