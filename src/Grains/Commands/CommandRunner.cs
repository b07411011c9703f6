using System.Security.Cryptography;
using System.Text.Json;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Serialization;
using CadreOrleans.Ledger;

namespace CadreOrleans.Grains.Commands;

/// <summary>
/// Carries a command from decision to ledger: a retry gets its first answer, a decision that rested on an old version is taken again, a dry run ends
/// before anything is written.
/// </summary>
public sealed class CommandRunner(ILedger ledger)
{
    private const int MostAttempts = 5;

    /// <summary>Most effects that an answer names: a bulk load has tens of thousands.</summary>
    private const int MostEffects = 1000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters =
        {
            new OfficialIdConverter(), new UnitIdConverter(), new PositionIdConverter(), new ScenarioIdConverter(), new PlanIdConverter(),
            new IncumbencyIdConverter(), new MonthConverter(), new PartialDateConverter(),
        },
    };

    /// <summary>Runs a command.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="caller">Who commands.</param>
    /// <param name="context">What goes with the command.</param>
    /// <param name="request">Everything that makes it this command and no other: kind, target, content.</param>
    /// <param name="id">Identifier of what the command creates; null when it creates nothing.</param>
    /// <param name="decide">Takes the decision on the newest state, again after each conflict; is given versions that the state must have at least.</param>
    public async Task<Outcome<Recorded>> RunAsync(
        WorkspaceId workspace,
        Caller caller,
        CommandContext context,
        object request,
        string? id,
        Func<IReadOnlyList<StreamVersion>, Task<Proposal>> decide)
    {
        var requestHash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { request, context.Authority, context.OnBehalfOf }, Json));
        if (!context.DryRun && await ledger.FindCommandAsync(workspace, context.Key) is { } earlier)
        {
            return earlier.RequestHash.Span.SequenceEqual(requestHash) ? Replay(earlier.Answer, earlier.LastPosition) : Refusal.Conflict("command-key-reused");
        }

        IReadOnlyList<StreamVersion> found = [];
        var refreshed = false;
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var proposal = await decide(found);
            if (proposal.Decision.Refusal is { } refusal)
            {
                if (refreshed || proposal.Expected.Count == 0)
                {
                    return refusal;
                }

                // Expected versions keep an old state from being written, not from refusing: a refusal is taken once more on the newest.
                refreshed = true;
                found = [.. proposal.Expected.Select(stream => stream with { Version = long.MaxValue })];
                continue;
            }

            var effects = Effects.Of(proposal.Decision.Events.Take(MostEffects));
            if (context.DryRun)
            {
                return new Recorded((await ledger.GetHeadAsync(workspace)).Position, false, true, id, effects) { Warnings = [.. proposal.Warnings] };
            }

            var answer = JsonSerializer.SerializeToUtf8Bytes(new StoredAnswer(id, [.. effects], [.. proposal.Warnings]), Json);
            var outcome = await ledger.AppendAsync(new Commit(
                workspace,
                context.Key,
                requestHash,
                new Attribution(caller.Account, context.OnBehalfOf, context.Authority),
                proposal.Decision.Events,
                proposal.Expected,
                answer));
            switch (outcome)
            {
                case CommitOutcome.Committed { Replayed: true } replayed:
                    return Replay(replayed.Answer, replayed.LastPosition);
                case CommitOutcome.Committed committed:
                    return new Recorded(committed.LastPosition, false, false, id, effects) { Warnings = [.. proposal.Warnings] };
                case CommitOutcome.CommandKeyReused:
                    return Refusal.Conflict("command-key-reused");
                case CommitOutcome.Unavailable:
                    return Refusal.Unavailable("ledger-unavailable");
                case CommitOutcome.VersionConflict conflict:
                    found = conflict.Actual;
                    break;
            }
        }

        return Refusal.Conflict("not-recorded-concurrently");
    }

    private static Recorded Replay(ReadOnlyMemory<byte> answer, long position)
    {
        var stored = JsonSerializer.Deserialize<StoredAnswer>(answer.Span, Json)!;
        return new Recorded(position, true, false, stored.Id, [.. stored.Effects]) { Warnings = [.. stored.Warnings ?? []] };
    }

    private sealed record StoredAnswer(string? Id, Effect[] Effects, Warning[]? Warnings = null);
}

/// <summary>A decision with the versions it rests on.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Expected">Versions of the streams it rests on.</param>
public sealed record Proposal(Decision Decision, IReadOnlyList<StreamVersion> Expected)
{
    /// <summary>What it is recorded in spite of.</summary>
    public IReadOnlyList<Warning> Warnings { get; init; } = [];
}
