using CadreOrleans.Grains.Tests.Harness;
using FsCheck.Xunit;

namespace CadreOrleans.Grains.Tests.Invariants;

public sealed class InterleavingTests(TwoSilos silos)
{
    private const int Callers = 6;
    private const int CommandsOfEach = 15;

    [Property(MaxTest = 12)]
    public async Task Commands_WhenManyCallersInterleaveThem_KeepTheInvariants(int seed)
    {
        var committee = await Committee.FoundAsync(silos);
        await committee.OpenPlanAsync();

        var answers = await Task.WhenAll(Enumerable.Range(1, Callers).Select(caller =>
            Task.Run(() => new CommandScript(committee, caller, unchecked((seed * 31) + caller)).RunAsync(CommandsOfEach))));

        await LedgerInvariants.ShouldHoldAsync(silos.Ledger, committee.Workspace);
        answers.SelectMany(answer => answer).Count(answer => answer.Position is not null).ShouldBePositive();
        foreach (var (key, position) in answers.SelectMany(answer => answer))
        {
            var recorded = await silos.Ledger.FindCommandAsync(committee.Workspace, key);
            (recorded?.LastPosition).ShouldBe(position, key);
        }
    }
}
