namespace CadreOrleans.Ledger.CrashWriter;

using System.Globalization;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;
using CadreOrleans.Domain.Units;

/// <summary>Several writers at once, so that a kill falls among grouped commits too.</summary>
internal static class Writers
{
    private const int AtOnce = 4;
    private static readonly DateOnly Day = new(2022, 7, 1);

    public static Task RunAsync(ILedger ledger, WorkspaceId workspace, string prefix, int commits, TextWriter acknowledged) => Task.WhenAll(
        Enumerable.Range(0, AtOnce).Select(
            async writer =>
            {
                for (var number = writer; number < commits; number += AtOnce)
                {
                    var key = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number}");
                    if (await ledger.AppendAsync(Commit(workspace, key)) is CommitOutcome.Committed committed)
                    {
                        Say(acknowledged, string.Create(CultureInfo.InvariantCulture, $"{key} {committed.FirstPosition} {committed.LastPosition} recorded"));
                    }
                }
            }));

    private static void Say(TextWriter acknowledged, string line)
    {
        lock (acknowledged)
        {
            acknowledged.WriteLine(line);
            acknowledged.Flush();
        }
    }

    // Three events of one decision: its authority says which.
    private static Commit Commit(WorkspaceId workspace, string key)
    {
        var official = new OfficialId("o-" + key);
        EventDraft[] events =
        [
            new(new OfficialRegistered(official, new OfficialFacts("Crash", Sex.Male, PartialDate.OfYear(1970))), Day),
            new(new UnitAbolished(new UnitId("shared")), Day),
            new(new LeftService(official, LeavingReason.Other), Day),
        ];
        return new Commit(
            workspace, key, new byte[32], new Attribution("crash", Authority: key), events, [new StreamVersion(StreamId.Of(official), 0)], default);
    }
}
