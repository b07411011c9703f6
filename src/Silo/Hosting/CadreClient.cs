using System.Security.Cryptography.X509Certificates;
using CadreOrleans.Silo.Clustering;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;

namespace CadreOrleans.Silo.Hosting;

/// <summary>Makes a host a client of a cluster: the API's side of the cluster mode.</summary>
public static class CadreClient
{
    private static readonly TimeSpan PauseBetweenAttempts = TimeSpan.FromSeconds(1);
    private const int MostAttempts = 30;

    /// <summary>
    /// Adds the client. At start it waits half a minute for a silo; the gateways it then uses follow the membership within seconds.
    /// </summary>
    /// <param name="builder">The host.</param>
    /// <param name="connectionString">Npgsql connection string of the cluster's database, whose membership tables must be there: <see cref="ClusterSchema.UpgradeAsync"/>.</param>
    /// <param name="certificate">The cluster's certificate, which the host's owner disposes after the host; null when connections are plain.</param>
    public static IHostApplicationBuilder AddCadreClient(this IHostApplicationBuilder builder, string connectionString, X509Certificate2? certificate = null)
    {
        builder.UseOrleansClient(client =>
        {
            client.Configure<ClusterOptions>(options =>
            {
                options.ClusterId = ClusterMembership.ClusterId;
                options.ServiceId = ClusterMembership.ClusterId;
            });
            client.UseAdoNetClustering(options =>
            {
                options.Invariant = ClusterMembership.Invariant;
                options.ConnectionString = ClusterSchema.ConnectionStringFor(connectionString);
            });
            client.Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = TimeSpan.FromSeconds(2));
            var attempts = 0;
            client.UseConnectionRetryFilter(async (_, cancellation) =>
            {
                if (++attempts >= MostAttempts)
                {
                    return false;
                }

                await Task.Delay(PauseBetweenAttempts, TimeProvider.System, cancellation);
                return true;
            });
            if (certificate is not null)
            {
                client.UseTls(certificate, options => ClusterCertificate.Apply(options, certificate));
            }
        });
        return builder;
    }
}
