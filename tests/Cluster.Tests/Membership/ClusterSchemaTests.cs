using System.Reflection;
using CadreOrleans.Silo.Clustering;
using CadreOrleans.Testing.Postgres;
using Npgsql;
using Orleans.Runtime.MembershipService;

namespace CadreOrleans.Cluster.Tests.Membership;

public sealed class ClusterSchemaTests(PostgresServer server)
{
    [Fact]
    public async Task UpgradeAsync_WhenFourProcessesStartAtOnce_MakesTheTablesOnce()
    {
        await using var database = await CreateAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => ClusterSchema.UpgradeAsync(database.ConnectionString))));

        (await ListAsync(database, "SELECT scriptname FROM cadre_cluster.schema_version")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task UpgradeAsync_Always_BringsEveryStatementTheProviderAsksFor()
    {
        await using var database = await CreateAsync();
        await ClusterSchema.UpgradeAsync(database.ConnectionString);

        // The provider looks for one statement by each property of this type of its own.
        var asked = typeof(AdoNetClusteringTable).Assembly
            .GetType("Orleans.Clustering.AdoNet.Storage.DbStoredQueries", throwOnError: true)!
            .GetProperties(BindingFlags.Instance | BindingFlags.NonPublic)
            .Select(property => property.Name);

        asked.Except(await ListAsync(database, "SELECT querykey FROM cadre_cluster.orleansquery")).ShouldBeEmpty();
    }

    [Fact]
    public async Task UpgradeAsync_WhenTheTablesAreNewer_RefusesInOneSentence()
    {
        await using var database = await CreateAsync();
        await ClusterSchema.UpgradeAsync(database.ConnectionString);
        await database.ExecuteAsync("INSERT INTO cadre_cluster.schema_version (scriptname, applied) VALUES ('Clustering.9999-later.sql', now())");

        var refused = await Should.ThrowAsync<ClusterUnavailableException>(() => ClusterSchema.UpgradeAsync(database.ConnectionString));

        refused.Message.ShouldContain("newer release");
    }

    private static async Task<List<string>> ListAsync(PostgresDatabase database, string sql)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    private async Task<PostgresDatabase> CreateAsync()
    {
        Assert.SkipWhen(PostgresServer.SkipReason is not null, PostgresServer.SkipReason ?? string.Empty);
        return await server.CreateDatabaseAsync();
    }
}
