using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CadreOrleans.Cluster.Tests.Processes;

/// <summary>Starts and follows runs through the API.</summary>
internal sealed class Runs(HttpClient api)
{
    private const string Workspace = "lac-son";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Loads the sample district.</summary>
    public async Task LoadSampleAsync()
    {
        using var loaded = await api.PostAsync(new Uri($"workspaces/{Workspace}/sample", UriKind.Relative), null);
        loaded.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    /// <summary>Starts a run of the base scenario; gives its identifier.</summary>
    public async Task<string> StartAsync(int replicates, int seed)
    {
        using var started = await api.PostAsJsonAsync(
            $"workspaces/{Workspace}/simulations", new { scenario = "base", start = "2022-07", years = 15, replicates, seed });
        started.StatusCode.ShouldBe(HttpStatusCode.Accepted, await started.Content.ReadAsStringAsync());
        return (await started.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("run").GetString()!;
    }

    /// <summary>Waits until a run has done some of its replicates, by the API's stream of progress.</summary>
    public Task<JsonElement> WhenBegunAsync(string run) => WhenAsync(run, progress => progress.GetProperty("done").GetInt32() > 0, "had done a replicate");

    /// <summary>Waits for a run's completion; gives it with its results.</summary>
    public async Task<JsonElement> WhenCompletedAsync(string run)
    {
        await WhenAsync(run, progress => progress.GetProperty("status").GetString() == "completed", "was completed");
        return await api.GetFromJsonAsync<JsonElement>($"workspaces/{Workspace}/simulations/{run}");
    }

    /// <summary>The hash that names the results.</summary>
    public static string HashOf(JsonElement run) => run.GetProperty("provenance").GetProperty("resultHash").GetString()!;

    /// <summary>The silos that computed.</summary>
    public static string[] SilosOf(JsonElement run) =>
        [.. run.GetProperty("provenance").GetProperty("computedOn").EnumerateArray().Select(silo => silo.GetString()!)];

    private async Task<JsonElement> WhenAsync(string run, Func<JsonElement, bool> reached, string what)
    {
        using var patience = new CancellationTokenSource(Patience);
        var last = "nothing";
        while (!patience.IsCancellationRequested)
        {
            try
            {
                await foreach (var progress in ProgressAsync(run, patience.Token))
                {
                    last = progress.ToString();
                    if (reached(progress))
                    {
                        return progress;
                    }
                }
            }
            catch (Exception broken) when (broken is HttpRequestException or IOException or OperationCanceledException)
            {
                // The silo that told the progress died; another takes the run up and is asked next.
                last = broken.Message;
            }
        }

        throw new TimeoutException($"Run {run} never {what}; the last of it was: {last}");
    }

    private async IAsyncEnumerable<JsonElement> ProgressAsync(string run, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        using var response = await api.GetAsync(
            new Uri($"workspaces/{Workspace}/simulations/{run}/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, cancellation);
        response.EnsureSuccessStatusCode();
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(cancellation));
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal))
            {
                yield return JsonElement.Parse(line["data:".Length..]);
            }
        }
    }
}
