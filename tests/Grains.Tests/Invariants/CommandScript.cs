using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Grains.Tests.Harness;

namespace CadreOrleans.Grains.Tests.Invariants;

/// <summary>What one caller does: commands drawn from a seed, good and bad, some of them sent twice.</summary>
internal sealed class CommandScript(Committee committee, int caller, int seed)
{
    private static readonly string[] Positions = ["p-1", "p-2", "p-body"];

#pragma warning disable CA5394 // Nothing here is secret.
    private readonly Random random = new(seed);
    private int number;

    /// <summary>Carries the commands out; gives the position that each acknowledged key was acknowledged with.</summary>
    public async Task<IReadOnlyList<(string Key, long? Position)>> RunAsync(int commands)
    {
        var acknowledged = new List<(string, long?)>();
        for (var i = 0; i < commands; i++)
        {
            var key = new CommandContext($"caller-{caller}-{++number}");
            var send = Draw(key);
            var first = await send();
            if (first.Value is not null && random.Next(3) == 0)
            {
                var again = (await send()).ShouldBeRecorded();
                again.Replayed.ShouldBeTrue();
                again.LedgerPosition.ShouldBe(first.Value.LedgerPosition);
            }

            acknowledged.Add((key.Key, first.Value?.LedgerPosition));
        }

        return acknowledged;
    }

    private Func<Task<Outcome<Recorded>>> Draw(CommandContext key)
    {
        var official = $"o-{random.Next(1, 5)}";
        var position = Positions[random.Next(Positions.Length)];
        var other = Positions[random.Next(Positions.Length)];
        var day = new DateOnly(2022, 1, 1).AddMonths(random.Next(24));
        var silo = random.Next(2);
        var end = new EndCommand(new OfficialId(official), day, EndReason.Release);
        var removal = new RemoveNomineeCommand(new PositionId(position), new OfficialId(official), RemovalReason.Review, day);
        var seats = random.Next(1, 4);
        return random.Next(12) switch
        {
            0 or 1 => () => committee.AppointAsync(official, position, day, Capacity.Full, key: key, silo: silo),
            2 or 3 => () => committee.AppointAsync(official, position, day, Capacity.Full, [other], key, silo),
            4 => () => committee.AppointAsync(official, position, day, Capacity.Concurrent, key: key, silo: silo),
            5 => () => committee.AppointAsync(official, position, day, Capacity.Acting, key: key, silo: silo),
            6 or 7 => () => committee.Position(position, silo).End(Committee.Caller, end, key),
            8 or 9 => () => committee.NominateAsync(official, position, silo, key),
            10 => () => committee.PlanGrain(silo).Remove(Committee.Caller, removal, key),
            _ when random.Next(4) == 0 => () => committee.Official(official, silo).Leave(Committee.Caller, LeavingReason.Retirement, day, key),
            _ => () => committee.Position(position, silo).ChangeSeats(Committee.Caller, seats, day, key),
        };
    }
#pragma warning restore CA5394
}
