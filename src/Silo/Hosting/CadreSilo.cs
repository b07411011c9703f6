using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Grains;
using CadreOrleans.Grains.Computing;
using CadreOrleans.Grains.Exports;
using CadreOrleans.Grains.Following;
using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Silo.Clustering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;

namespace CadreOrleans.Silo.Hosting;

/// <summary>Makes a host a silo of the product: embedded in the API's process, or one of several.</summary>
public static class CadreSilo
{
    /// <summary>Adds the silo over an opened ledger, which the host's owner disposes after the host.</summary>
    public static IHostApplicationBuilder AddCadreSilo(this IHostApplicationBuilder builder, OpenLedger ledger, CadreSiloOptions options)
    {
        builder.Services.AddSingleton(ledger.Ledger);
        builder.Services.AddSingleton(ledger.Runs);
        builder.Services.AddSingleton(ledger.Imports);
        builder.Services.AddSingleton(ledger.AccessLog);
        builder.Services.AddSingleton(ledger.Keys);
        builder.Services.AddSingleton(new SampleCatalogue(options.SamplesFolder));
        builder.Services.AddSingleton(new ExportTemplates(options.TemplatesFolder));
        builder.Services.AddSingleton(_ => new ComputeLane(options.EffectiveComputeThreads, options.ComputeQueue));

        // Before the silo, so that both start side by side.
        builder.Services.AddHostedService<RosterPreloader>();
        builder.UseOrleans(silo =>
        {
            silo.AddCadreGrains();
            if (options.Cluster is { } cluster)
            {
                Join(silo, cluster);
            }
            else
            {
                StandAlone(silo);
            }
        });
        return builder;
    }

    private static void StandAlone(ISiloBuilder silo)
    {
        var port = FreePort.Find();
        silo.UseLocalhostClustering(port, gatewayPort: 0, serviceId: ClusterMembership.ClusterId, clusterId: ClusterMembership.ClusterId);
    }

    private static void Join(ISiloBuilder silo, ClusterMembership cluster)
    {
        silo.Configure<ClusterOptions>(options =>
        {
            options.ClusterId = ClusterMembership.ClusterId;
            options.ServiceId = ClusterMembership.ClusterId;
        });
        if (cluster.Certificate is { } certificate)
        {
            silo.UseTls(certificate, options => ClusterCertificate.Apply(options, certificate));
        }

        silo.ConfigureEndpoints(cluster.Address, cluster.SiloPort, cluster.GatewayPort);
        silo.UseAdoNetClustering(options =>
        {
            options.Invariant = ClusterMembership.Invariant;
            options.ConnectionString = ClusterSchema.ConnectionStringFor(cluster.ConnectionString);
        });

        // A silo that dies is noticed within seconds, so that its part of a run is computed elsewhere while people wait.
        silo.Configure<ClusterMembershipOptions>(options =>
        {
            options.ProbeTimeout = TimeSpan.FromSeconds(1);
            options.TableRefreshTimeout = TimeSpan.FromSeconds(5);

            // After a power failure the table still names the old silos as active; a new one passes over those that gave no sign of life for so long.
            options.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(3);
            options.NumMissedTableIAmAliveLimit = 3;
        });
        silo.Configure<SiloMessagingOptions>(options => options.ResponseTimeout = TimeSpan.FromSeconds(10));
    }
}
