using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CadreOrleans.Silo.Clustering;
using Microsoft.Extensions.Configuration;

namespace CadreOrleans.Silo.Hosting;

/// <summary>Settings of one silo of a cluster, from environment or command line.</summary>
/// <param name="Postgres">Npgsql connection string of the database (CADRE_POSTGRES).</param>
/// <param name="Address">Address on which is listened (Silo:Address).</param>
/// <param name="Port">Port for other silos (Silo:Port).</param>
/// <param name="GatewayPort">Port for clients (Silo:GatewayPort).</param>
/// <param name="ComputeThreads">Threads of the compute lane (Silo:ComputeThreads); null for one less than the cores.</param>
/// <param name="CertificatePath">The cluster's certificate (Silo:Certificate); null for plain connections.</param>
/// <param name="CertificatePassword">Its password (Silo:CertificatePassword).</param>
internal sealed record SiloSettings(
    string Postgres,
    IPAddress Address,
    int Port,
    int GatewayPort,
    int? ComputeThreads,
    string? CertificatePath,
    string? CertificatePassword)
{
    /// <summary>Folder with Word templates of its own (Silo:Templates); null for none.</summary>
    public string? TemplatesFolder { get; init; }

    private const int DefaultPort = 11111;
    private const int DefaultGatewayPort = 30000;
    private const int HighestPort = 65535;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="ClusterUnavailableException">One is missing or cannot be read.</exception>
    public static SiloSettings Read(IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(configuration["CADRE_POSTGRES"]))
        {
            throw new ClusterUnavailableException("A silo needs its database: set CADRE_POSTGRES to an Npgsql connection string.");
        }

        var port = Number(configuration, "Silo:Port", HighestPort) ?? DefaultPort;
        var gateway = Number(configuration, "Silo:GatewayPort", HighestPort) ?? DefaultGatewayPort;
        if (port == gateway)
        {
            throw new ClusterUnavailableException("Silo:Port and Silo:GatewayPort are the same; give each a port of its own.");
        }

        var address = configuration["Silo:Address"] ?? "127.0.0.1";
        return new SiloSettings(
            configuration["CADRE_POSTGRES"]!,
            IPAddress.TryParse(address, out var parsed) ? parsed : throw new ClusterUnavailableException($"Silo:Address '{address}' is no IP address; write one like 127.0.0.1."),
            port,
            gateway,
            Number(configuration, "Silo:ComputeThreads", 1024),
            configuration[ClusterCertificate.PathSetting],
            configuration[ClusterCertificate.PasswordSetting])
        {
            TemplatesFolder = configuration["Silo:Templates"],
        };
    }

    /// <summary>Sees whether both ports are free.</summary>
    /// <exception cref="ClusterUnavailableException">One is taken, or the address is not this computer's.</exception>
    public void CheckPorts()
    {
        Check(Port, "Silo:Port");
        Check(GatewayPort, "Silo:GatewayPort");
    }

    private static int? Number(IConfiguration configuration, string setting, int highest)
    {
        var text = configuration[setting];
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1 && value <= highest
            ? value
            : throw new ClusterUnavailableException(string.Create(CultureInfo.InvariantCulture, $"{setting} '{text}' is no number from 1 to {highest}."));
    }

    private void Check(int port, string setting)
    {
        try
        {
            using var listener = new TcpListener(Address, port);
            listener.Start();
        }
        catch (SocketException taken)
        {
            throw new ClusterUnavailableException(
                string.Create(CultureInfo.InvariantCulture, $"Port {port} of {Address} cannot be listened on ({taken.SocketErrorCode}); choose another with {setting}."), taken);
        }
    }
}
