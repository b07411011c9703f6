using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CadreOrleans.Cluster.Tests.Processes;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Workspaces;
using CadreOrleans.Testing.Postgres;

namespace CadreOrleans.Cluster.Tests;

public sealed class CertificateTests(PostgresServer server)
{
    private const string Password = "một mật khẩu";

    [Fact]
    public async Task Connect_WhenTheCertificateIsTheClusters_ReachesTheGrains()
    {
        await using var cluster = await TestCluster.CreateAsync(server);
        using var own = Make();
        await UseAsync(cluster, own);

        // Two silos join by the certificate, and the API reaches them by it.
        var silos = await cluster.StartSilosAsync(2);
        await new Runs(await cluster.StartApiAsync()).LoadSampleAsync();

        await using var client = await GatewayClient.ConnectAsync(silos[1], own);
        (await ListAsync(client)).ShouldHaveSingleItem().Id.ShouldBe("lac-son");
    }

    [Fact]
    public async Task Connect_WhenTheCertificateIsAnotherOrNone_ReachesNothing()
    {
        await using var cluster = await TestCluster.CreateAsync(server);
        using var own = Make();
        using var other = Make();
        await UseAsync(cluster, own);
        var silo = (await cluster.StartSilosAsync(1))[0];

        (await IsAnsweredAsync(silo.Gateway, own)).ShouldBeTrue();
        (await IsAnsweredAsync(silo.Gateway, other)).ShouldBeFalse();
        (await IsAnsweredAsync(silo.Gateway, null)).ShouldBeFalse();
    }

    [Fact]
    public async Task Start_WhenThePasswordIsWrong_SaysSoInOneLine()
    {
        await using var cluster = await TestCluster.CreateAsync(server);
        using var own = Make();
        await UseAsync(cluster, own);
        cluster.Set("Silo__CertificatePassword", "another");

        var silo = cluster.StartSilo().Program;

        await silo.WhenEndedAsync();
        silo.ExitCode.ShouldBe(1);
        silo.Errors.ShouldHaveSingleItem().ShouldContain("cannot be opened");
    }

    /// <summary>Whether the gateway takes a connection with a certificate up: it then waits for the client to speak, and otherwise hangs up.</summary>
    private static async Task<bool> IsAnsweredAsync(int gateway, X509Certificate2? certificate)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, gateway);
        await using var secured = new SslStream(connection.GetStream());
        try
        {
            await secured.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
            {
                TargetHost = "cadre",
                ClientCertificates = certificate is null ? [] : [certificate],
#pragma warning disable CA5359 // Whom the gateway takes for its own is tested, not whom a client does.
                RemoteCertificateValidationCallback = (_, _, _, _) => true,
#pragma warning restore CA5359
            });

            // With this protocol a client learns by its first read that its certificate was refused.
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            return await secured.ReadAsync(new byte[1], patience.Token) > 0;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
        catch (Exception refused) when (refused is IOException or AuthenticationException)
        {
            return false;
        }
    }

    private static async Task UseAsync(TestCluster cluster, X509Certificate2 certificate)
    {
        var file = Path.Combine(cluster.Folder, "cluster.pfx");
        await File.WriteAllBytesAsync(file, certificate.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, Password));
        cluster.Set("Silo__Certificate", file);
        cluster.Set("Silo__CertificatePassword", Password);
    }

    private static X509Certificate2 Make()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=cadre", key, HashAlgorithmName.SHA256);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    private static async Task<IReadOnlyList<WorkspaceView>> ListAsync(GatewayClient client) =>
        await client.Grains.GetGrain<IWorkspaceDirectoryGrain>("all").List(Caller.LocalAdministrator);
}
