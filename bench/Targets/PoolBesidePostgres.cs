using System.Diagnostics;
using System.Globalization;
using CadreOrleans.Bench.Pools;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Pools;
using CadreOrleans.Testing.Postgres;
using Npgsql;

namespace CadreOrleans.Bench.Targets;

/// <summary>The same questions asked of the pool in process and of PostgreSQL by hand-written SQL with indexes, on the same data, one after the other.</summary>
public sealed class PoolBesidePostgres : ITarget
{
    private const int Questions = 200;
    private const int Warming = 20;
    private const double Times = 5;
    private const string Name = "pool: times faster in process than PostgreSQL, median of the same questions";

    /// <inheritdoc/>
    public IEnumerable<TargetLine> Measure() =>
        PostgresServer.SkipReason is { } missing ? [new TargetLine(Name, missing, "5", false)] : [MeasureAsync().GetAwaiter().GetResult()];

    private static async Task<TargetLine> MeasureAsync()
    {
        var columns = PoolWorkload.Columns(PoolWorkload.Roster());
        var position = Enumerable.Range(0, PoolWorkload.Positions).First(row => columns.View.Position(row).Title == "district-division-head");
        var target = CandidatePool.TargetOf(columns, position, Purpose.Appointment, null)!;
        columns.Prepare(RequirementClass.Of(target.Requirement, target.Purpose, target.Term));
        var sets = new PoolSets(columns, target);
        await using var server = new PostgresServer();
        await using var database = await server.CreateDatabaseAsync();
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        var sql = new PoolSql(connection);
        await sql.LoadAsync(columns, target);
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var number = 0; number < Questions + Warming; number++)
        {
            var question = PoolWorkload.Question(number).Question;
            var start = Stopwatch.GetTimestamp();
            var answer = new CandidatePool(columns, target).Ask(question);
            var asked = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            start = Stopwatch.GetTimestamp();
            var total = await sql.AskAsync(question, sets, columns);
            var queried = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (total != answer.Total)
            {
                throw new InvalidOperationException($"PostgreSQL finds {total}, the pool {answer.Total}.");
            }

            if (number >= Warming)
            {
                ours.Add(asked);
                theirs.Add(queried);
            }
        }

        var (median, other) = (Median(ours), Median(theirs));
        return new TargetLine(
            string.Create(CultureInfo.InvariantCulture, $"{Name} ({median:0.00} ms, PostgreSQL {other:0.0} ms; {Questions} questions, 16 facets, 50 rows)"),
            string.Create(CultureInfo.InvariantCulture, $"{other / median:0.0}"),
            "5",
            other / median >= Times);
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }
}
