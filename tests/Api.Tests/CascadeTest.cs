using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Cascades;
using CadreOrleans.Contracts.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace CadreOrleans.Api.Tests;

/// <summary>"If he goes, what then?" on the sample, over the API.</summary>
public sealed class CascadeTest(RunningApi api)
{
    private const string Sample = "workspaces/lac-son";
    private const string Cascades = Sample + "/cascades";

    [Fact]
    public async Task Cascade_WhenAHeadLeaves_GoesLinkByLinkToAnEnd()
    {
        var cascade = await AskAsync(new { position = "p-0032" });
        var links = cascade.GetProperty("links").EnumerateArray().ToArray();
        links.ShouldNotBeEmpty();
        links.Count(link => link.GetProperty("chosen").ValueKind == JsonValueKind.String).ShouldBe(cascade.GetProperty("moves").GetInt32());
        foreach (var link in links)
        {
            (link.GetProperty("chosen").ValueKind == JsonValueKind.Null).ShouldBe(link.GetProperty("ending").ValueKind == JsonValueKind.String);
            link.GetProperty("openedBy").GetInt32().ShouldBeLessThan(link.GetProperty("number").GetInt32());
        }

        cascade.ToString().ShouldNotContain("probability");
    }

    [Fact]
    public async Task Cascade_WhenAnAlternativeIsTaken_GoesOnFromIt()
    {
        var links = (await AskAsync(new { position = "p-0032", width = 30, waitMonths = 60 })).GetProperty("links").EnumerateArray().ToArray();
        var link = links.First(one => one.GetProperty("alternatives").GetArrayLength() > 1);
        var (position, second) = (link.GetProperty("position").GetString(), link.GetProperty("alternatives")[1].GetProperty("row").GetProperty("official").GetString());
        var other = await AskAsync(new { position = "p-0032", width = 30, waitMonths = 60, choices = new[] { new { position, official = second } } });
        other.GetProperty("links").EnumerateArray().First(one => one.GetProperty("position").GetString() == position).GetProperty("chosen").GetString().ShouldBe(second);
        other.GetProperty("unused").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Cascade_WhenSaved_IsAScenarioAsItStands()
    {
        var cascade = await AskAsync(new { position = "p-0032", reason = "moves" });
        var interventions = cascade.GetProperty("interventions");
        interventions[0].GetProperty("kind").GetString().ShouldBe("forced-exit");
        var text = $$"""{"name": "Cascade", "interventions": {{interventions}}}""";
        using var saved = await api.Client.PostAsync(new Uri(Sample + "/scenarios", UriKind.Relative), new StringContent(text, System.Text.Encoding.UTF8, "application/json"));
        saved.StatusCode.ShouldBe(HttpStatusCode.Created, await saved.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Cascade_WithoutTheRightToAssessments_WithholdsTheirEvidence()
    {
        var grain = api.Services.GetRequiredService<IGrainFactory>().GetGrain<ICascadeQueryGrain>("lac-son");
        var reader = new Caller("reader", Right.ReadOfficial, ["lac-son"]);
        var seen = (await grain.Of(reader, Reading.Newest, new CascadeRequest(Position: "p-0032"))).Value!.Value;
        seen.Links.SelectMany(link => link.Alternatives).ShouldAllBe(one => one.Row.Talent == null && one.Row.Assessments == null);
        await Should.ThrowAsync<AccessDeniedException>(() =>
            grain.Of(new Caller("outsider", Right.ReadOfficial, ["other"]), Reading.Newest, new CascadeRequest(Position: "p-0032")));
    }

    [Theory]
    [InlineData("""{}""", HttpStatusCode.UnprocessableEntity, "cascade-nobody")]
    [InlineData("""{"official": "o-none"}""", HttpStatusCode.NotFound, "official-unknown")]
    [InlineData("""{"position": "p-none"}""", HttpStatusCode.NotFound, "position-unknown")]
    [InlineData("""{"position": "p-0032", "depth": 31}""", HttpStatusCode.UnprocessableEntity, "cascade-limit-out-of-range")]
    [InlineData("""{"position": "p-0032", "width": 0}""", HttpStatusCode.UnprocessableEntity, "cascade-limit-out-of-range")]
    [InlineData("""{"position": "p-0032", "choices": [{"position": "p-0032", "official": "o-none"}]}""", HttpStatusCode.NotFound, "official-unknown")]
    [InlineData("""{"position": "p-0032", "choices": [{"position": "p-0032", "official": "o-0600"}]}""", HttpStatusCode.UnprocessableEntity, "cascade-choice-unfit")]
    public async Task Cascade_WhenTheQuestionIsWrong_IsRefusedWithCode(string body, HttpStatusCode status, string code)
    {
        using var response = await api.Client.PostAsync(new Uri(Cascades, UriKind.Relative), new StringContent(body, System.Text.Encoding.UTF8, "application/json"));
        await response.ShouldBeProblemAsync(status, code);
    }

    private async Task<JsonElement> AskAsync(object question)
    {
        using var response = await api.Client.PostAsJsonAsync(Cascades, question);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("value");
    }
}
