using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using CadreOrleans.Bench.Pools;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Workspaces;
using CadreOrleans.Ledger;
using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Testing.Synthetic;

namespace CadreOrleans.Bench.Targets;

/// <summary>
/// Candidate pools over HTTP of the product in a process of its own, the driver on the same cores: 100,000 officials, 20,000 positions, filters, facets,
/// 50 rows. No question is asked twice, and nothing keeps answers.
/// </summary>
public sealed class PoolOverHttp : ITarget
{
    private const string Address = "http://127.0.0.1:5977";
    private const int EventsOfCommit = 100_000;
    private const int Rate = 500;
    private const int Clients = 8;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public IEnumerable<TargetLine> Measure() => MeasureAsync().GetAwaiter().GetResult();

    private static async Task<IReadOnlyList<TargetLine>> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("cadre-bench-");
        try
        {
            await LoadAsync(folder.FullName);
            using var product = await RunningProduct.StartAsync(folder.FullName, Address);
            using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 256 };
            using var client = new HttpClient(handler) { BaseAddress = new Uri(Address + "/api/v1/workspaces/bulk/"), Timeout = TimeSpan.FromMinutes(2) };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await File.ReadAllTextAsync(Path.Combine(folder.FullName, "api-key"))).Trim());
            await WarmAsync(client);
            return [await AtRateAsync(client), await SaturatedAsync(client)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task LoadAsync(string folder)
    {
        await using var open = await LedgerFactory.OpenAsync(new LedgerOptions { DataFolder = folder });
        EventDraft[] first =
        [
            new(new WorkspaceCreated("Tỉnh Thử", "vn-district", true), SyntheticOrganisation.Start),
            new(new WorkingDateSet(SyntheticOrganisation.Today), SyntheticOrganisation.Start),
        ];
        var number = 0;
        foreach (var part in first.Concat(PoolWorkload.Events()).Chunk(EventsOfCommit))
        {
            await open.Ledger.AppendAsync(new Commit(
                new WorkspaceId("bulk"), string.Create(CultureInfo.InvariantCulture, $"bulk-{number++}"), new byte[32], new Attribution("bench"), part, [], "{}"u8.ToArray()));
        }
    }

    /// <summary>Asks until every class of requirements was judged once; the first answers may come too late for their callers.</summary>
    private static async Task WarmAsync(HttpClient client)
    {
        for (var number = -1500; number < 0; number++)
        {
            HttpResponseMessage response;
            do
            {
                response = await client.GetAsync(new Uri(PoolWorkload.Address(number), UriKind.Relative));
            }
            while ((int)response.StatusCode == 503);
            response.EnsureSuccessStatusCode().Dispose();
        }
    }

    private static async Task<TargetLine> AtRateAsync(HttpClient client)
    {
        var count = (int)(Rate * Duration.TotalSeconds);
        var asked = new Task<double>[count];
        var clock = Stopwatch.StartNew();
        for (var number = 0; number < count; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / Rate);
            while (clock.Elapsed < due)
            {
                await Task.Yield();
                Thread.Sleep(0);
            }

            asked[number] = AskAsync(client, number, clock, due);
        }

        var times = await Task.WhenAll(asked);
        Array.Sort(times);
        var p99 = times[(int)(count * 0.99)];
        return new TargetLine(
            Text($"pool over HTTP: p99 at {Rate} requests/s, open loop, from when each was due (median {times[count / 2]:0.0} ms, {count} different questions)"),
            Text($"{p99:0.0} ms"),
            "30 ms",
            p99 < 30);
    }

    private static async Task<double> AskAsync(HttpClient client, int number, Stopwatch clock, TimeSpan due)
    {
        await ReadAsync(client, number);
        return (clock.Elapsed - due).TotalMilliseconds;
    }

    private static async Task<TargetLine> SaturatedAsync(HttpClient client)
    {
        var next = 100_000;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            while (clock.Elapsed < Duration)
            {
                await ReadAsync(client, Interlocked.Increment(ref next));
            }
        }));
        var rate = (next - 100_000) / clock.Elapsed.TotalSeconds;
        return new TargetLine(Text($"pool over HTTP: requests/s saturated, {Clients} clients, {next - 100_000} different questions"), Text($"{rate:0}"), "1500", rate >= 1500);
    }

    private static async Task ReadAsync(HttpClient client, int number)
    {
        using var response = await client.GetAsync(new Uri(PoolWorkload.Address(number), UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        await using var body = await response.Content.ReadAsStreamAsync();
        await body.CopyToAsync(Stream.Null);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
