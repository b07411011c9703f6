namespace CadreOrleans.Ledger.Tests.Harness;

using System.Security.Cryptography;
using System.Text;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;
using CadreOrleans.Domain.Units;
using CadreOrleans.Domain.Workspaces;

/// <summary>Small made-up commits.</summary>
public static class Sample
{
    public static readonly DateOnly Day = new(2022, 7, 1);

    public static readonly Attribution By = new("tester", "ban-to-chuc", "QD-12");

    public static WorkspaceId NewWorkspace() => new("w-" + Guid.NewGuid().ToString("n"));

    public static OfficialRegistered Registered(string official, string name = "Nguyễn Thị Hoa") =>
        new(new OfficialId(official), new OfficialFacts(name, Sex.Female, PartialDate.OfYear(1980)));

    public static Appointed Appointed(string official, string position) => new(
        new IncumbencyId("i-" + official + "-" + position),
        new PositionId(position),
        new OfficialId(official),
        Capacity.Full,
        TakenBy.Appointment,
        MoveKind.Ordinary);

    public static UnitAbolished UnitEvent(string unit) => new(new UnitId(unit));

    public static EventDraft On(this IEvent happened, DateOnly? day = null) => new(happened, day ?? Day);

    public static Commit Commit(WorkspaceId workspace, string key, params IEvent[] events) => new(
        workspace,
        key,
        Hash(key),
        By,
        [.. events.Select(happened => happened.On())],
        [],
        Encoding.UTF8.GetBytes("answer to " + key));

    public static Commit Expecting(this Commit commit, StreamId stream, long version) =>
        commit with { Expected = [.. commit.Expected, new StreamVersion(stream, version)] };

    public static ReadOnlyMemory<byte> Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    public static async Task<CommitOutcome.Committed> CommittedAsync(this ILedger ledger, Commit commit) =>
        (await ledger.AppendAsync(commit)).ShouldBeOfType<CommitOutcome.Committed>();

    public static async Task<List<RecordedEvent>> AllAsync(this ILedger ledger, WorkspaceId workspace, long after = 0)
    {
        var events = new List<RecordedEvent>();
        await foreach (var recorded in ledger.ReadAsync(workspace, after))
        {
            events.Add(recorded);
        }

        return events;
    }
}
