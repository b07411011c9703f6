using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CadreOrleans.Cluster.Tests.Processes;
using CadreOrleans.Silo.Hosting;
using CadreOrleans.Testing.Postgres;

namespace CadreOrleans.Cluster.Tests;

public sealed class SiloStartTests(PostgresServer server)
{
    [Fact]
    public async Task Start_WhenNoDatabaseIsNamed_SaysSoInOneLine()
    {
        await using var silo = Start(new() { ["CADRE_POSTGRES"] = string.Empty });

        await ShouldRefuseAsync(silo, "set CADRE_POSTGRES");
    }

    [Fact]
    public async Task Start_WhenPostgresDoesNotAnswer_SaysSoInOneLine()
    {
        var port = FreePort.Find();
        await using var silo = Start(new() { ["CADRE_POSTGRES"] = string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=nobody;Database=none;Timeout=5") });

        await ShouldRefuseAsync(silo, "does not answer");
    }

    [Fact]
    public async Task Start_WhenAPortIsNoNumber_SaysSoInOneLine()
    {
        await using var silo = Start(new() { ["CADRE_POSTGRES"] = "Host=127.0.0.1", ["Silo__Port"] = "many" });

        await ShouldRefuseAsync(silo, "Silo:Port 'many'");
    }

    [Fact]
    public async Task Start_WhenThePortIsTaken_SaysSoInOneLine()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        await using var silo = Start(new() { ["CADRE_POSTGRES"] = "Host=127.0.0.1", ["Silo__Port"] = port });

        await ShouldRefuseAsync(silo, "choose another with Silo:Port");
    }

    [Fact]
    public async Task Start_WhenTheMasterKeyIsAnother_SaysSoInOneLine()
    {
        await using var cluster = await TestCluster.CreateAsync(server);
        var first = cluster.StartSilo();
        await first.Program.WhenReadyAsync();
        cluster.Set("CADRE_MASTER_KEY", Convert.ToBase64String(new byte[32]));

        await ShouldRefuseAsync(cluster.StartSilo().Program, "not the one this ledger was encrypted with");
    }

    [Fact]
    public async Task Terminate_WhenReady_EndsWithoutAnError()
    {
        await using var cluster = await TestCluster.CreateAsync(server);
        var silo = cluster.StartSilo();
        await silo.Program.WhenReadyAsync();

        await silo.Program.TerminateAsync();

        silo.Program.ExitCode.ShouldBe(0, silo.Program.Printed());
        silo.Program.Errors.ShouldBeEmpty();
    }

    private static ProgramProcess Start(Dictionary<string, string> environment) => ProgramProcess.Start("Silo", "The silo", "silo is ready", environment);

    private static async Task ShouldRefuseAsync(ProgramProcess silo, string because)
    {
        await silo.WhenEndedAsync();
        silo.ExitCode.ShouldBe(1, silo.Printed());
        silo.Errors.ShouldHaveSingleItem().ShouldContain(because);
        silo.Output.ShouldBeEmpty();
    }
}
