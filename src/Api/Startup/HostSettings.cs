using CadreOrleans.Ledger.Hosting;
using CadreOrleans.Silo.Clustering;

namespace CadreOrleans.Api.Startup;

/// <summary>How this process runs: alone with its own silo and SQLite, or as the API of a cluster on PostgreSQL.</summary>
/// <param name="DataFolder">Folder for the key, the cookie keys and, embedded, the ledger.</param>
/// <param name="Postgres">Connection string of the cluster's database; null for the embedded mode.</param>
/// <param name="Url">Address asked for; null for the first free port from 5080 on loopback.</param>
/// <param name="CertificatePath">The cluster's certificate; null when its connections are plain.</param>
/// <param name="CertificatePassword">Its password.</param>
internal sealed record HostSettings(string DataFolder, string? Postgres, string? Url, string? CertificatePath = null, string? CertificatePassword = null)
{
    private const string PostgresVariable = "CADRE_POSTGRES";

    public bool IsEmbedded => Postgres is null;

    public static HostSettings Read(IConfiguration configuration) => new(
        CadreOrleans.Ledger.Hosting.DataFolder.DefaultPath(),
        configuration[PostgresVariable] is { Length: > 0 } connection ? connection : null,
        configuration["urls"] is { Length: > 0 } url ? url : null,
        configuration[ClusterCertificate.PathSetting],
        configuration[ClusterCertificate.PasswordSetting]);

    /// <summary>The ledger: SQLite in the data folder, or the cluster's PostgreSQL.</summary>
    public LedgerOptions Ledger => new()
    {
        Engine = IsEmbedded ? LedgerEngine.Sqlite : LedgerEngine.Postgres,
        DataFolder = DataFolder,
        ConnectionString = Postgres,
    };
}
