using System.Net;
using System.Security.Cryptography.X509Certificates;
using CadreOrleans.Silo.Clustering;
using CadreOrleans.Silo.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Configuration;
using Orleans.Hosting;

namespace CadreOrleans.Cluster.Tests.Processes;

/// <summary>A client that speaks with one silo only, to see what that silo answers.</summary>
internal sealed class GatewayClient : IAsyncDisposable
{
    private readonly IHost host;

    private GatewayClient(IHost host) => this.host = host;

    public IGrainFactory Grains => host.Services.GetRequiredService<IGrainFactory>();

    public static async Task<GatewayClient> ConnectAsync(SiloProcess silo, X509Certificate2? certificate = null)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.UseOrleansClient(client =>
        {
            client.Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (ClusterMembership.ClusterId, ClusterMembership.ClusterId));
            client.UseStaticClustering(new IPEndPoint(IPAddress.Loopback, silo.Gateway));
            if (certificate is not null)
            {
                client.UseTls(certificate, options => ClusterCertificate.Apply(options, certificate));
            }
        });
        var host = builder.Build();
        await host.StartAsync();
        return new GatewayClient(host);
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }
}
