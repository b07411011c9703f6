using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Orleans.Connections.Security;

namespace CadreOrleans.Silo.Clustering;

/// <summary>
/// The certificate of a cluster. Every silo and every API of it holds the same one with its private key, presents it on every connection and
/// accepts no peer that presents another: who lacks the file reaches no grain, and what passes between processes is encrypted.
/// </summary>
public static class ClusterCertificate
{
    /// <summary>Setting with the path of the PKCS #12 file (.pfx); not set, connections are plain.</summary>
    public const string PathSetting = "Silo:Certificate";

    /// <summary>Setting with its password. Meant for the environment: a command line can be read by others.</summary>
    public const string PasswordSetting = "Silo:CertificatePassword";

    /// <summary>Loads a certificate with its private key.</summary>
    /// <param name="path">Path of the file; null for none.</param>
    /// <param name="password">Its password; null for none.</param>
    /// <exception cref="ClusterUnavailableException">The file cannot be read, the password is wrong, or it holds no private key.</exception>
    public static X509Certificate2? Load(string? path, string? password)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            return null;
        }

        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(path, password);
            if (certificate.HasPrivateKey)
            {
                return certificate;
            }

            certificate.Dispose();
            throw new ClusterUnavailableException($"The certificate {path} has no private key; export it with its key.");
        }
        catch (CryptographicException unreadable)
        {
            throw new ClusterUnavailableException(
                $"The certificate {path} cannot be opened; check that it is a PKCS #12 file and that {PasswordSetting} is its password.", unreadable);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new ClusterUnavailableException($"The certificate {path} cannot be read; check the path and grant access to it.", unreadable);
        }
    }

    /// <summary>What a connection is secured with.</summary>
    internal static void Apply(TlsOptions options, X509Certificate2 certificate)
    {
        options.LocalCertificate = certificate;
        options.ClientCertificateMode = RemoteCertificateMode.RequireCertificate;
        options.RemoteCertificateMode = RemoteCertificateMode.RequireCertificate;

        // Neither name nor issuer matters: only the holders of this very certificate belong to the cluster.
        options.RemoteCertificateValidation = (remote, _, _) => remote is not null && remote.RawDataMemory.Span.SequenceEqual(certificate.RawDataMemory.Span);
        options.OnAuthenticateAsClient = (_, client) => client.TargetHost = "cadre";
    }
}
