using System.Globalization;
using Npgsql;

namespace CadreOrleans.Silo.Clustering;

/// <summary>The cluster cannot be joined. The message is one sentence for the operator: what is wrong, and what would be right.</summary>
public sealed class ClusterUnavailableException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">One sentence.</param>
    /// <param name="inner">What the database or the network said, if anything.</param>
    public ClusterUnavailableException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    internal static ClusterUnavailableException For(NpgsqlConnectionStringBuilder settings, NpgsqlException failed)
    {
        var server = string.Create(CultureInfo.InvariantCulture, $"{settings.Host}:{settings.Port}");
        return new ClusterUnavailableException(
            (failed as PostgresException)?.SqlState switch
            {
                null => $"PostgreSQL at {server} does not answer; start it or correct the connection string.",
                PostgresErrorCodes.InvalidCatalogName => $"PostgreSQL has no database {settings.Database}; create it or name another.",
                PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                    "PostgreSQL refuses the user or the password; correct the connection string.",
                PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.ReadOnlySqlTransaction =>
                    "The database user may not create or write the cluster's tables; grant it the rights.",
                var state => $"PostgreSQL at {server} cannot be used (state {state}); see its log.",
            },
            failed);
    }
}
