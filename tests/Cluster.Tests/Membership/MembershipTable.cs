using CadreOrleans.Silo.Clustering;
using CadreOrleans.Silo.Hosting;
using CadreOrleans.Testing.Postgres;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Messaging;

namespace CadreOrleans.Cluster.Tests.Membership;

/// <summary>Orleans' own ADO.NET provider over an empty database: what it is given as statements is tested by it.</summary>
internal sealed class MembershipTable : IAsyncDisposable
{
    private readonly PostgresDatabase database;
    private readonly IHost silo;
    private readonly IHost client;

    private MembershipTable(PostgresDatabase database, IHost silo, IHost client)
    {
        this.database = database;
        this.silo = silo;
        this.client = client;
    }

    public IMembershipTable Table => silo.Services.GetRequiredService<IMembershipTable>();

    public IGatewayListProvider Gateways => client.Services.GetRequiredService<IGatewayListProvider>();

    public static async Task<MembershipTable> CreateAsync(PostgresServer server)
    {
        var database = await server.CreateDatabaseAsync();
        await ClusterSchema.UpgradeAsync(database.ConnectionString);
        var silo = Host.CreateApplicationBuilder();
        silo.UseOrleans(builder => builder
            .Configure<ClusterOptions>(Name)
            .UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (ClusterMembership.Invariant, ClusterSchema.ConnectionStringFor(database.ConnectionString))));
        var client = Host.CreateApplicationBuilder();
        client.UseOrleansClient(builder => builder
            .Configure<ClusterOptions>(Name)
            .UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (ClusterMembership.Invariant, ClusterSchema.ConnectionStringFor(database.ConnectionString))));
        var table = new MembershipTable(database, silo.Build(), client.Build());
        await table.Table.InitializeMembershipTableAsync(true, TestContext.Current.CancellationToken);
        await table.Gateways.InitializeGatewayListProvider();
        return table;
    }

    public async ValueTask DisposeAsync()
    {
        silo.Dispose();
        client.Dispose();
        await database.DisposeAsync();
    }

    private static void Name(ClusterOptions options) => (options.ClusterId, options.ServiceId) = ("cadre", "cadre");
}
