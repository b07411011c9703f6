using System.Net.Http.Json;
using System.Text.Json;
using CadreOrleans.Cluster.Tests.Processes;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Testing.Postgres;

namespace CadreOrleans.Cluster.Tests;

public sealed class TwoSilosTests(PostgresServer server)
{
    private const string Workspace = "lac-son";

    [Fact]
    public async Task Appoint_WhenRecordedThroughTheApi_IsReadFromEitherSilo()
    {
        await using var cluster = await TestCluster.CreateAsync(server);
        var silos = await cluster.StartSilosAsync(2);
        var api = await cluster.StartApiAsync();
        await new Runs(api).LoadSampleAsync();
        var seat = await FindVacancyAsync(silos[0]);

        using var appointed = await api.PostAsJsonAsync(
            $"workspaces/{Workspace}/appointments",
            new { official = seat.Official, position = seat.Position, from = "2022-07-01", capacity = "full", leaves = new[] { seat.Leaves }, authority = "12-QĐ/HU" });

        var answer = await appointed.Content.ReadFromJsonAsync<JsonElement>();
        appointed.IsSuccessStatusCode.ShouldBeTrue(answer.ToString());
        var position = answer.GetProperty("ledgerPosition").GetInt64();
        foreach (var silo in silos)
        {
            await using var client = await GatewayClient.ConnectAsync(silo);
            var read = await client.Grains.GetGrain<IOrganisationQueryGrain>(Workspace)
                .Position(Caller.LocalAdministrator, new Reading(AsOf: new DateOnly(2022, 7, 1), AtLeast: position), seat.Position);
            read.ShouldNotBeNull().Basis.LedgerPosition.ShouldBe(position);
            read.Value.Position.Holders.ShouldContain(holder => holder.Official == seat.Official);
        }
    }

    /// <summary>A vacant post, and somebody who holds another.</summary>
    private static async Task<(string Position, string Official, string Leaves)> FindVacancyAsync(SiloProcess silo)
    {
        await using var client = await GatewayClient.ConnectAsync(silo);
        var tree = await client.Grains.GetGrain<IOrganisationQueryGrain>(Workspace).Tree(Caller.LocalAdministrator, Reading.Newest);
        var positions = tree.ShouldNotBeNull().Value.Positions;
        var vacant = positions.First(position => position is { Seats: 1, Vacant: 1 });
        var held = positions.Last(position => position.Seats == 1 && position.Holders.Any(holder => holder.Capacity == Domain.Careers.Capacity.Full));
        return (vacant.Id, held.Holders[0].Official, held.Id);
    }
}
