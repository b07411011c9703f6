namespace CadreOrleans.Ledger.Tests.Crashes;

using System.Globalization;
using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Ledger.Tests.Harness;

/// <summary>A process is killed in the middle of 1,000 commits, again and again on the same ledger.</summary>
public abstract class CrashTests(ILedgerHarness harness)
{
    private const int Commits = 1_000;
    private const int EventsPerCommit = 3;

    private static int Kills => Environment.GetEnvironmentVariable("CADRE_TESTS_FULL") == "1" ? 20 : 3;

    [Fact]
    public async Task AppendAsync_WhenTheProcessIsKilled_KeepsAllThatWasAcknowledgedAndNoHalfCommit()
    {
        Assert.SkipWhen(harness.SkipReason is not null, harness.SkipReason ?? string.Empty);
        var options = await harness.NewDatabaseAsync();
        var workspace = Sample.NewWorkspace();
        var acknowledged = new List<Acknowledgement>();
        for (var kill = 0; kill < Kills; kill++)
        {
            // Spread over the whole: early, late, and between.
            var after = 20 + (kill * 379 % (Commits - 100));
            var round = await CrashingWriter.KillAsync(options, workspace, "r" + kill.ToString(CultureInfo.InvariantCulture), Commits, after);
            round.Count.ShouldBeInRange(after, Commits - 1, "the writer was to be killed in the middle of its work");
            acknowledged.AddRange(round);

            await using var open = await LedgerFactory.OpenAsync(options);
            foreach (var (key, first, last) in acknowledged)
            {
                var found = (await open.Ledger.FindCommandAsync(workspace, key)).ShouldNotBeNull($"{key} was acknowledged");
                (found.FirstPosition, found.LastPosition).ShouldBe((first, last));
            }

            var events = await open.Ledger.AllAsync(workspace);
            (events.Count % EventsPerCommit).ShouldBe(0);
            events.Chunk(EventsPerCommit).ShouldAllBe(commit => commit.DistinctBy(recorded => recorded.Attribution.Authority).Count() == 1);
            events.ShouldAllBe(recorded => recorded.Event != null);
            (await open.Ledger.VerifyAsync(workspace)).ShouldBe(new VerifyReport(events.Count, null, null));
        }
    }
}

public sealed class SqliteCrashTests(SqliteHarness harness) : CrashTests(harness), IClassFixture<SqliteHarness>;

public sealed class PostgresCrashTests(PostgresHarness harness) : CrashTests(harness), IClassFixture<PostgresHarness>;
