using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace CadreOrleans.Silo.Hosting;

/// <summary>How a silo of the product is set up.</summary>
public sealed record CadreSiloOptions
{
    /// <summary>Folder with the samples; one that does not exist has none.</summary>
    public required string SamplesFolder { get; init; }

    /// <summary>Folder with the Word templates that replace the shipped ones; null, or one that does not exist, for none.</summary>
    public string? TemplatesFolder { get; init; }

    /// <summary>Threads of the compute lane; null for one per core embedded, and one less than the cores (at least one) in a cluster.</summary>
    public int? ComputeThreads { get; init; }

    /// <summary>Cluster membership; null for the embedded mode, in which the silo stands alone.</summary>
    public ClusterMembership? Cluster { get; init; }

    /// <summary>Pieces of work that may wait for the compute lane.</summary>
    public int ComputeQueue { get; init; } = 64;

    /// <summary>Threads the compute lane gets.</summary>
    internal int EffectiveComputeThreads => ComputeThreads ?? (Cluster is null ? Environment.ProcessorCount : Math.Max(1, Environment.ProcessorCount - 1));
}

/// <summary>Membership of a cluster whose table is in PostgreSQL.</summary>
/// <param name="ConnectionString">Npgsql connection string of the membership tables.</param>
/// <param name="SiloPort">Port for other silos.</param>
/// <param name="GatewayPort">Port for clients.</param>
/// <param name="Address">Address on which both are listened to; loopback unless the machine's network is private.</param>
public sealed record ClusterMembership(string ConnectionString, int SiloPort, int GatewayPort, IPAddress Address)
{
    /// <summary>
    /// The cluster's certificate, which the host's owner disposes after the host; null leaves connections plain, for a network that only the cluster's
    /// processes reach.
    /// </summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Name of the cluster in the membership table.</summary>
    public const string ClusterId = "cadre";

    /// <summary>Invariant name of the ADO.NET provider.</summary>
    public const string Invariant = "Npgsql";
}
