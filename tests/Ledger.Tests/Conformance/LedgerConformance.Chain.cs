namespace CadreOrleans.Ledger.Tests.Conformance;

using CadreOrleans.Ledger.Tests.Harness;

public abstract partial class LedgerConformance
{
    public static TheoryData<string> Alterations() =>
    [
        "UPDATE event SET type = 'unit.merged' WHERE {0}",
        "UPDATE event SET type_version = 2 WHERE {0}",
        "UPDATE event SET effective_on = '2001-01-01' WHERE {0}",
        "UPDATE event SET recorded_at = recorded_at + 1 WHERE {0}",
        "UPDATE event SET actor = 'somebody' WHERE {0}",
        "UPDATE event SET on_behalf_of = NULL WHERE {0}",
        "UPDATE event SET authority = 'QD-13' WHERE {0}",
        "UPDATE event SET official = 'anna' WHERE {0}",
        "UPDATE event SET key_generation = 7 WHERE {0}",
        "UPDATE event SET streams = 'unit/u9 1' WHERE {0}",
        "UPDATE event SET payload = chain_hash WHERE {0}",
        "UPDATE event SET chain_hash = payload WHERE {0}",
        "DELETE FROM event WHERE {0}",
        "UPDATE event SET position = 100 WHERE {0}",
        "UPDATE event_subject SET version = 9 WHERE {0}",
        "UPDATE event_subject SET stream = 'unit/u9' WHERE {0}",
        "DELETE FROM event_subject WHERE {0}",
    ];

    [Theory]
    [MemberData(nameof(Alterations))]
    public async Task VerifyAsync_WhenARowIsAltered_NamesIt(string alteration)
    {
        for (var i = 1; i <= 5; i++)
        {
            await Ledger.CommittedAsync(Sample.Commit(Workspace, $"k{i}", Sample.UnitEvent($"u{i}")));
        }

        (await Ledger.VerifyAsync(Workspace)).ShouldBe(new VerifyReport(5, null, null));

        await harness.ExecuteAsync(string.Format(null, alteration, $"workspace = '{Workspace}' AND position = 3"));

        var report = await Ledger.VerifyAsync(Workspace);
        report.Ok.ShouldBeFalse();
        report.FirstBadPosition.ShouldBe(3);
        report.Finding.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task VerifyAsync_WhenTheLastEventsAreCutOff_NamesTheFirstMissing()
    {
        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.UnitEvent("u1"), Sample.UnitEvent("u2"), Sample.UnitEvent("u3")));

        await harness.ExecuteAsync($"DELETE FROM event WHERE workspace = '{Workspace}' AND position > 1");

        (await Ledger.VerifyAsync(Workspace)).FirstBadPosition.ShouldBe(2);
    }

    [Fact]
    public async Task VerifyAsync_WhenAnEventIsAppendedBehindTheLedgersBack_NamesIt()
    {
        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.UnitEvent("u1")));

        await harness.ExecuteAsync(
            $"""
            INSERT INTO event (workspace, position, type, type_version, effective_on, recorded_at, actor, key_generation, streams, payload, chain_hash)
            SELECT workspace, 2, type, type_version, effective_on, recorded_at, actor, key_generation, streams, payload, chain_hash
            FROM event WHERE workspace = '{Workspace}'
            """);

        (await Ledger.VerifyAsync(Workspace)).FirstBadPosition.ShouldBe(2);
    }

    [Fact]
    public async Task VerifyAsync_WhenTheHeadIsAltered_SaysSo()
    {
        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.UnitEvent("u1")));

        await harness.ExecuteAsync($"UPDATE workspace SET chain_hash = (SELECT payload FROM event WHERE workspace = '{Workspace}') WHERE workspace = '{Workspace}'");

        (await Ledger.VerifyAsync(Workspace)).FirstBadPosition.ShouldBe(1);
    }

    [Fact]
    public async Task ReadAsync_WhenAnEncryptedPayloadWasAltered_SaysWhichAndNoMore()
    {
        await Ledger.CommittedAsync(Sample.Commit(Workspace, "k1", Sample.Registered("anna", "Trần Văn Bí Mật")));

        await harness.ExecuteAsync($"UPDATE event SET payload = chain_hash WHERE workspace = '{Workspace}'");

        var altered = await Should.ThrowAsync<System.IO.InvalidDataException>(Ledger.AllAsync(Workspace));
        altered.Message.ShouldContain("position 1");
    }
}
