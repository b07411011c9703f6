using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CadreOrleans.Api.Tests;

public sealed class QuestionTest(RunningApi api)
{
    private const string Sample = "workspaces/lac-son";

    [Theory]
    [InlineData("rotation-programme", "any", "T2", "target-T2", 31)]
    [InlineData("training-places", "politicalTheory", "all-posts-ready", "target-all-posts-ready", 33)]
    public async Task Question_ForRotationsOrPlaces_IsAnsweredWithTheRunsItRestsOn(string means, string choice, string target, string indicator, int seed)
    {
        using var asked = await api.PostAsync(
            $"{Sample}/inverse-questions",
            new { scenario = "base", means, choice, most = 4, target, by = "2023-07", probability = 0.5, start = "2022-07", replicates = 64, seed });
        asked.StatusCode.ShouldBe(HttpStatusCode.Accepted, await asked.Content.ReadAsStringAsync());
        var id = (await asked.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("question").GetString();
        using (var again = await api.PostAsync(
            $"{Sample}/inverse-questions",
            new { scenario = "base", means, choice, most = 4, target, by = "2023-07", probability = 0.5, start = "2022-07", replicates = 64, seed }))
        {
            (await again.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("question").GetString().ShouldBe(id, "the same question of the same records is answered once");
        }

        var answer = await AnsweredAsync(id!);
        answer.GetProperty("status").GetString().ShouldBe("completed", answer.ToString());
        var steps = answer.GetProperty("steps").EnumerateArray().ToArray();
        steps[^1].GetProperty("amount").GetInt32().ShouldBe(4, "the most is always tried");
        foreach (var step in steps)
        {
            var run = await api.GetAsync($"{Sample}/simulations/{step.GetProperty("run").GetString()}?indicator={indicator}");
            run.GetProperty("indicators").EnumerateArray().Single().GetProperty("points")[0].GetProperty("mean").GetDouble().ShouldBe(step.GetProperty("probability").GetDouble());
        }
    }

    [Theory]
    [InlineData("means", """{"scenario":"base","means":"wishes","most":4,"target":"T2","by":"2024-07","probability":0.5}""", "question-means-unknown")]
    [InlineData("most", """{"scenario":"base","means":"recruitment","most":0,"target":"T2","by":"2024-07","probability":0.5}""", "question-most-out-of-range")]
    [InlineData("target", """{"scenario":"base","means":"recruitment","most":4,"target":"T9","by":"2024-07","probability":0.5}""", "question-target-unknown")]
    [InlineData("probability", """{"scenario":"base","means":"recruitment","most":4,"target":"T2","by":"2024-07","probability":1}""", "question-probability-out-of-range")]
    [InlineData("by", """{"scenario":"base","means":"recruitment","most":4,"target":"T2","by":"2022-09","probability":0.5}""", "question-by-out-of-range")]
    [InlineData("choice", """{"scenario":"base","means":"training-places","most":4,"target":"T2","by":"2024-07","probability":0.5}""", "intervention-choice-unknown")]
    [InlineData("choice", """{"scenario":"base","means":"training-places","choice":"cooking","most":4,"target":"T2","by":"2024-07","probability":0.5}""", "intervention-choice-unknown")]
    public async Task Question_OutOfRange_IsRefused(string field, string json, string code)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var response = await api.Client.PostAsync(new Uri($"{Sample}/inverse-questions", UriKind.Relative), content);
        await response.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, code, field);
    }

    [Fact]
    public async Task Story_OfACompletedRun_TellsEventsByCodeAndNoCauseThatIsNotTheLaw()
    {
        using var started = await api.PostAsync($"{Sample}/simulations", new { scenario = "base", start = "2022-07", years = 5, replicates = 64, seed = 32 });
        var id = (await started.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("run").GetString();
        using (var events = await api.Client.GetAsync(new Uri($"{Sample}/simulations/{id}/events", UriKind.Relative)))
        {
            events.EnsureSuccessStatusCode();
        }

        var story = await api.GetAsync($"{Sample}/simulations/{id}/stories/7");
        var told = story.GetProperty("events").EnumerateArray().ToArray();
        told.Length.ShouldBeGreaterThan(20);
        string[] kinds = ["retires", "leaves", "loses-post", "takes"];
        told.ShouldAllBe(one => kinds.Contains(one.GetProperty("kind").GetString()) && one.GetProperty("person").GetString()!.Length == 4);
        story.ToString().ShouldNotContain("o-0");
        using var beyond = await api.Client.GetAsync(new Uri($"{Sample}/simulations/{id}/stories/65", UriKind.Relative));
        await beyond.ShouldBeProblemAsync(HttpStatusCode.NotFound, "story-unknown", "replicate");

        var run = await api.GetAsync($"{Sample}/simulations/{id}?tier=district");
        run.GetProperty("positions").EnumerateArray().ShouldAllBe(one => one.GetProperty("tier").GetString() == "district");
        run.GetProperty("indicators").EnumerateArray().ShouldAllBe(one => one.GetProperty("scope").GetString() == "tier/district");
    }

    /// <summary>Asks again and again; each question is a round trip, so this neither sleeps nor spins.</summary>
    private async Task<JsonElement> AnsweredAsync(string id)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            patience.Token.ThrowIfCancellationRequested();
            var answer = await api.GetAsync($"{Sample}/inverse-questions/{id}");
            if (answer.GetProperty("status").GetString() != "running")
            {
                return answer;
            }
        }
    }
}
