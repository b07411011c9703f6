using System.Globalization;
using CadreOrleans.Roster.Pools;
using Npgsql;
using NpgsqlTypes;

namespace CadreOrleans.Bench.Pools;

/// <summary>
/// The pool of one position as a table of PostgreSQL, one row an official with everything worked out already, an index for each filter; and the questions
/// of the workload as SQL. What PostgreSQL is spared: judging, joins, and all positions but one.
/// </summary>
internal sealed class PoolSql(NpgsqlConnection connection)
{
    private static readonly string[] Facets =
        [PoolFacets.Readiness, PoolFacets.Source, PoolFacets.Planned, PoolFacets.Gate, PoolFacets.Talent, PoolFacets.Tier, PoolFacets.Cohort, PoolFacets.Degree, PoolFacets.Theory, PoolFacets.StateManagement, PoolFacets.Rotated, PoolFacets.NonLocal, PoolFacets.Sex, PoolFacets.Minority];

    /// <summary>Loads the pool.</summary>
    public async Task LoadAsync(PoolColumns columns, PoolTarget target)
    {
        var columnList = string.Join(", ", Facets.Select(facet => $"\"{facet}\" smallint NOT NULL"));
        await ExecuteAsync($"CREATE TABLE pool (official int PRIMARY KEY, merit int NOT NULL, retirement int NOT NULL, earliest int NOT NULL, unit int NOT NULL, field int NOT NULL, {columnList})");
        var sets = new PoolSets(columns, target);
        var facets = Facets.Select(facet => sets.Facet(facet)!.Value).ToArray();
        var (merit, retirement) = (Places(columns.ByMerit, columns), Places(columns.ByRetirement, columns));
        await using (var writer = await connection.BeginBinaryImportAsync("COPY pool FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var row in sets.Everybody.Rows())
            {
                await writer.StartRowAsync();
                foreach (var number in new[] { row, merit[row], retirement[row], sets.Standings.EarliestKey(row), columns[row].Unit, columns[row].Field })
                {
                    await writer.WriteAsync(number, NpgsqlDbType.Integer);
                }

                foreach (var facet in facets)
                {
                    await writer.WriteAsync((short)Enumerable.Range(0, facet.Names.Count).Sum(value => facet.Of(value).Contains(row) ? 1 << value : 0), NpgsqlDbType.Smallint);
                }
            }

            await writer.CompleteAsync();
        }

        foreach (var facet in Facets)
        {
            await ExecuteAsync($"CREATE INDEX ON pool (\"{facet}\")");
        }

        await ExecuteAsync($"CREATE INDEX ON pool (\"{PoolFacets.Readiness}\", \"{PoolFacets.Gate}\", merit)");
        await ExecuteAsync("CREATE INDEX ON pool (retirement)");
        await ExecuteAsync("VACUUM ANALYZE pool");
    }

    /// <summary>Asks a question in one round trip: total, all facets, the first 50 rows.</summary>
    /// <returns>The total.</returns>
    public async Task<long> AskAsync(PoolQuestion question, PoolSets sets, PoolColumns columns)
    {
        var filters = Filters(question, sets, columns);
        var all = Where(filters.Values);
        var others = Facets.Where(facet => !filters.ContainsKey(facet)).ToArray();
        await using var batch = new NpgsqlBatch(connection);
        void Add(string sql) => batch.BatchCommands.Add(new NpgsqlBatchCommand(sql));
        Add($"SELECT count(*) FROM pool WHERE {all}");
        Add($"SELECT {string.Join(", ", others.Select(facet => $"\"{facet}\""))}, count(*) FROM pool WHERE {all} GROUP BY GROUPING SETS ({string.Join(", ", others.Select(facet => $"(\"{facet}\")"))})");
        foreach (var facet in filters.Keys)
        {
            Add($"SELECT \"{facet}\", count(*) FROM pool WHERE {Where(filters.Where(filter => filter.Key != facet).Select(filter => filter.Value))} GROUP BY 1");
        }

        Add($"SELECT unit, count(*) FROM pool WHERE {all} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 20");
        Add($"SELECT field, count(*) FROM pool WHERE {all} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 20");
        var order = question.Order == PoolOrder.Retirement ? "retirement" : $"\"{PoolFacets.Readiness}\", \"{PoolFacets.Gate}\", merit";
        Add($"SELECT * FROM pool WHERE {all} ORDER BY {order} LIMIT 50");
        await using var reader = await batch.ExecuteReaderAsync();
        await reader.ReadAsync();
        var total = reader.GetInt64(0);
        while (await reader.NextResultAsync())
        {
            while (await reader.ReadAsync())
            {
                _ = reader.GetValue(0);
            }
        }

        return total;
    }

    private static int[] Places(PoolOrdering ordering, PoolColumns columns)
    {
        var rows = new List<int>();
        ordering.Take(columns.Members, -1, int.MaxValue, rows);
        var places = new int[columns.Members.Officials];
        for (var place = 0; place < rows.Count; place++)
        {
            places[rows[place]] = place;
        }

        return places;
    }

    private static Dictionary<string, string> Filters(PoolQuestion question, PoolSets sets, PoolColumns columns)
    {
        var filters = question.Accepted.ToDictionary(
            filter => filter.Key,
            filter => Accepting(filter.Key, sets.Facet(filter.Key)!.Value.Names, filter.Value));
        if (question.WithinMonths is { } months)
        {
            var last = sets.Standings.EarliestKey(columns.View.AsOf.AddMonths(months));
            var now = $"\"{PoolFacets.Readiness}\" = 1";
            filters[PoolFacets.Readiness] = months == 0 ? now : string.Create(CultureInfo.InvariantCulture, $"({now} OR (earliest <= {last} AND \"{PoolFacets.Readiness}\" IN (2, 4, 8, 16)))");
        }

        return filters;
    }

    /// <summary>Sets of values are kept as bits; the combinations that occur are few, so that an index serves.</summary>
    private static string Accepting(string facet, IReadOnlyList<string> names, IReadOnlyList<string> values)
    {
        var bits = values.Sum(value => 1 << names.ToList().IndexOf(value));
        var combinations = facet == PoolFacets.Rotated ? Enumerable.Range(1, 7) : Enumerable.Range(0, names.Count).Select(place => 1 << place);
        return $"\"{facet}\" IN ({string.Join(", ", combinations.Where(combination => (combination & bits) != 0))})";
    }

    private static string Where(IEnumerable<string> conditions) => string.Join(" AND ", conditions.DefaultIfEmpty("true"));

    private async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
