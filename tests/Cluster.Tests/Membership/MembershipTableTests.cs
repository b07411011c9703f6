using System.Net;
using CadreOrleans.Testing.Postgres;
using Orleans;
using Orleans.Runtime;

namespace CadreOrleans.Cluster.Tests.Membership;

public sealed class MembershipTableTests(PostgresServer server)
{
    private static readonly DateTime Noon = new(2026, 7, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task ReadAll_WhenNobodyJoined_AnswersTheVersionAlone()
    {
        await using var membership = await OpenAsync();

        var read = await membership.Table.ReadAllAsync();

        read.Members.ShouldBeEmpty();
        read.Version.Version.ShouldBe(0);
    }

    [Fact]
    public async Task InsertRow_WhenTheVersionIsTheOneRead_AddsTheSiloWithEveryField()
    {
        await using var membership = await OpenAsync();
        var silo = Silo(1);

        (await InsertAsync(membership, silo)).ShouldBeTrue();

        var read = await membership.Table.ReadRowAsync(silo.SiloAddress);
        read.Version.Version.ShouldBe(1);
        var stored = read.Members.ShouldHaveSingleItem().Item1;
        stored.SiloAddress.ShouldBe(silo.SiloAddress);
        stored.SiloName.ShouldBe("silo-1");
        stored.HostName.ShouldBe("host-1");
        stored.Status.ShouldBe(SiloStatus.Joining);
        stored.ProxyPort.ShouldBe(30001);
        stored.StartTime.ShouldBe(Noon);
        stored.IAmAliveTime.ShouldBe(Noon);
    }

    [Fact]
    public async Task InsertRow_WhenTheVersionHasMovedOn_AddsNothing()
    {
        await using var membership = await OpenAsync();
        var old = (await membership.Table.ReadAllAsync()).Version;
        await InsertAsync(membership, Silo(1));

        var added = await membership.Table.InsertRowAsync(Silo(2), old.Next());

        added.ShouldBeFalse();
        (await membership.Table.ReadAllAsync()).Members.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task InsertRow_WhenTheSiloIsThere_AddsNothingAndLeavesTheVersion()
    {
        await using var membership = await OpenAsync();
        await InsertAsync(membership, Silo(1));

        (await InsertAsync(membership, Silo(1))).ShouldBeFalse();

        (await membership.Table.ReadAllAsync()).Version.Version.ShouldBe(1);
    }

    [Fact]
    public async Task InsertRow_WhenTenTryOnOneVersion_AddsOne()
    {
        await using var membership = await OpenAsync();
        var version = (await membership.Table.ReadAllAsync()).Version;

        var added = await Task.WhenAll(Enumerable.Range(1, 10).Select(number => Task.Run(() => membership.Table.InsertRowAsync(Silo(number), version.Next()))));

        added.Count(done => done).ShouldBe(1);
        (await membership.Table.ReadAllAsync()).Version.Version.ShouldBe(1);
    }

    [Fact]
    public async Task UpdateRow_WhenTheVersionIsTheOneRead_ChangesStatusAndSuspicions()
    {
        await using var membership = await OpenAsync();
        await InsertAsync(membership, Silo(1));
        var read = await membership.Table.ReadAllAsync();
        var (entry, etag) = read.Members[0];
        entry.Status = SiloStatus.Dead;
        entry.AddSuspector(Silo(2).SiloAddress, Noon);

        (await membership.Table.UpdateRowAsync(entry, etag, read.Version.Next())).ShouldBeTrue();

        var stored = (await membership.Table.ReadAllAsync()).Members[0].Item1;
        stored.Status.ShouldBe(SiloStatus.Dead);
        stored.SuspectTimes.ShouldHaveSingleItem().ShouldBe(Tuple.Create(Silo(2).SiloAddress, Noon));
    }

    [Fact]
    public async Task UpdateRow_WhenTheVersionHasMovedOn_ChangesNothing()
    {
        await using var membership = await OpenAsync();
        await InsertAsync(membership, Silo(1));
        var read = await membership.Table.ReadAllAsync();
        var (entry, etag) = read.Members[0];
        await InsertAsync(membership, Silo(2));
        entry.Status = SiloStatus.Dead;

        (await membership.Table.UpdateRowAsync(entry, etag, read.Version.Next())).ShouldBeFalse();

        (await membership.Table.ReadRowAsync(entry.SiloAddress)).Members[0].Item1.Status.ShouldBe(SiloStatus.Joining);
    }

    [Fact]
    public async Task UpdateIAmAlive_Always_LeavesTheVersion()
    {
        await using var membership = await OpenAsync();
        await InsertAsync(membership, Silo(1));

        await membership.Table.UpdateIAmAliveAsync(Silo(1, alive: Noon.AddMinutes(1)));

        var read = await membership.Table.ReadAllAsync();
        read.Version.Version.ShouldBe(1);
        read.Members[0].Item1.IAmAliveTime.ShouldBe(Noon.AddMinutes(1));
    }

    [Fact]
    public async Task CleanupDefunctSiloEntries_WhenDeadBeforeTheDay_RemovesThem()
    {
        await using var membership = await OpenAsync();
        await InsertAsync(membership, Silo(1));
        await InsertAsync(membership, Silo(2, SiloStatus.Dead));
        await InsertAsync(membership, Silo(3, SiloStatus.Dead, Noon.AddDays(2)));

        await membership.Table.CleanupDefunctSiloEntriesAsync(Noon.AddDays(1));

        (await membership.Table.ReadAllAsync()).Members.Select(row => row.Item1.SiloName).Order().ShouldBe(["silo-1", "silo-3"]);
    }

    [Fact]
    public async Task DeleteMembershipTableEntries_Always_RemovesTheCluster()
    {
        await using var membership = await OpenAsync();
        await InsertAsync(membership, Silo(1));

        await membership.Table.DeleteMembershipTableEntriesAsync("cadre");
        await membership.Table.InitializeMembershipTableAsync(true);

        (await membership.Table.ReadAllAsync()).Members.ShouldBeEmpty();
    }

    [Fact]
    public async Task GetGateways_WhenOneIsActiveAndOneJoins_NamesTheActiveOne()
    {
        await using var membership = await OpenAsync();
        await InsertAsync(membership, Silo(1));
        await InsertAsync(membership, Silo(2, SiloStatus.Active));

        var gateways = await membership.Gateways.GetGateways();

        gateways.ShouldHaveSingleItem().Port.ShouldBe(30002);
    }

    private static async Task<bool> InsertAsync(MembershipTable membership, MembershipEntry silo) =>
        await membership.Table.InsertRowAsync(silo, (await membership.Table.ReadAllAsync()).Version.Next());

    private static MembershipEntry Silo(int number, SiloStatus status = SiloStatus.Joining, DateTime? alive = null) => new()
    {
        SiloAddress = SiloAddress.New(new IPEndPoint(IPAddress.Loopback, 11000 + number), number),
        SiloName = "silo-" + number,
        HostName = "host-" + number,
        Status = status,
        ProxyPort = 30000 + number,
        StartTime = Noon,
        IAmAliveTime = alive ?? Noon,
    };

    private async Task<MembershipTable> OpenAsync()
    {
        Assert.SkipWhen(PostgresServer.SkipReason is not null, PostgresServer.SkipReason ?? string.Empty);
        return await MembershipTable.CreateAsync(server);
    }
}
