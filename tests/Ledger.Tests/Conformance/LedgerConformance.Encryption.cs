namespace CadreOrleans.Ledger.Tests.Conformance;

using System.Text;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Ledger.Tests.Harness;

public abstract partial class LedgerConformance
{
    [Fact]
    public async Task AppendAsync_WhenTheEventIsPersonal_StoresNoWordOfIt()
    {
        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.Registered("anna", "Tran Van Secret"), Sample.UnitEvent("u1")));

        var stored = await Open.Database.ReadAsync(
            async (connection, token) => await Tables.Statement.ListAsync(
                Tables.Statement.Of(connection, "SELECT payload FROM event WHERE workspace = @w ORDER BY position", ("@w", Workspace.Value)),
                reader => Encoding.Latin1.GetString(reader.GetFieldValue<byte[]>(0)),
                token),
            TestContext.Current.CancellationToken);

        stored[0].ShouldNotContain("Secret");
        stored[0].ShouldNotContain("facts");
        stored[1].ShouldBe("""{"unit":"u1"}""");
    }

    [Fact]
    public async Task EraseOfficialKeyAsync_WhenErased_EventsReadAsNullOthersAsBeforeAndTheChainVerifies()
    {
        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.Registered("anna"), Sample.Registered("binh"), Sample.Appointed("anna", "chair")));

        (await Ledger.EraseOfficialKeyAsync(Workspace, new OfficialId("anna"))).ShouldBeTrue();

        var events = await Ledger.AllAsync(Workspace);
        events[0].Event.ShouldBeNull();
        events[0].EventType.ShouldBe("official.registered");
        events[1].Event.ShouldBe(Sample.Registered("binh"));
        events[2].Event.ShouldBe(Sample.Appointed("anna", "chair"));
        (await Ledger.ReadStreamAsync(Workspace, Anna, 0))[0].Event.ShouldBeNull();
        (await Ledger.VerifyAsync(Workspace)).Ok.ShouldBeTrue();
        (await Ledger.EraseOfficialKeyAsync(Workspace, new OfficialId("anna"))).ShouldBeFalse();
    }

    [Fact]
    public async Task AppendAsync_WhenTheKeyWasErased_ProtectsLaterEventsByANewOne()
    {
        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.Registered("anna", "before")));
        await Ledger.EraseOfficialKeyAsync(Workspace, new OfficialId("anna"));

        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k2", Sample.Registered("anna", "after")));

        var events = await Ledger.ReadStreamAsync(Workspace, Anna, 0);
        events.Select(recorded => recorded.Event).ShouldBe([null, Sample.Registered("anna", "after")]);
    }

    [Fact]
    public async Task EraseOfficialKeyAsync_WhenAnotherWorkspaceHasTheSameOfficial_LeavesItsKey()
    {
        var other = Sample.NewWorkspace();
        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.Registered("anna")));
        await Ledger.CommittedAsync(Sample.Commit(other, "k1", Sample.Registered("anna")));

        await Ledger.EraseOfficialKeyAsync(Workspace, new OfficialId("anna"));

        (await Ledger.AllAsync(other))[0].Event.ShouldBe(Sample.Registered("anna"));
    }

    [Fact]
    public async Task AppendAsync_WhenAnyTypeOfTheCatalogue_ReadsBackTheSame()
    {
        var samples = EventSamples.OfEveryType().ToList();
        samples.Select(sample => sample.GetType()).ShouldBe(EventCatalogue.Types, ignoreOrder: true);

        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", [.. samples]));

        var read = await Ledger.AllAsync(Workspace);
        read.Select(recorded => EventSamples.Text(recorded.Event!)).ShouldBe(samples.Select(EventSamples.Text));
        read.Select(recorded => recorded.Event!.GetType()).ShouldBe(samples.Select(sample => sample.GetType()));
    }
}
