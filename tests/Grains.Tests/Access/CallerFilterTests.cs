using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Grains.Tests.Harness;

namespace CadreOrleans.Grains.Tests.Access;

public sealed class CallerFilterTests(TwoSilos silos)
{
    private IUnguardedGrain Grain => silos.Grains.GetGrain<IUnguardedGrain>("w-guarded/x");

    [Fact]
    public async Task Call_WhenTheMethodNamesNoRight_IsDeniedToEverybody() =>
        await Should.ThrowAsync<AccessDeniedException>(() => Grain.Forgotten(Caller.System));

    [Fact]
    public async Task Call_WhenTheMethodTakesNoCaller_IsDenied() =>
        await Should.ThrowAsync<AccessDeniedException>(() => Grain.Nobody());

    [Fact]
    public async Task Call_WhenTheCallerIsNull_IsDenied() =>
        await Should.ThrowAsync<AccessDeniedException>(() => Grain.Guarded(null!));

    [Fact]
    public async Task Call_WhenTheCallerLacksTheRight_IsDenied() =>
        await Should.ThrowAsync<AccessDeniedException>(() => Grain.Guarded(new Caller("reader", Right.ReadOrganisation | Right.Plan, [])));

    [Fact]
    public async Task Call_WhenTheCallersScopeIsAnotherWorkspace_IsDenied() =>
        await Should.ThrowAsync<AccessDeniedException>(() => Grain.Guarded(new Caller("neighbour", Right.All, ["w-other"])));

    [Fact]
    public async Task Call_WhenTheCallerHasTheRightInTheWorkspace_GoesThrough() =>
        (await Grain.Guarded(new Caller("planner", Right.Record, ["w-guarded"]))).ShouldBe(1);

    [Fact]
    public async Task Watch_WhenTheStreamIsStartedWithoutTheRight_IsDenied()
    {
        var run = silos.Grains.GetGrain<ISimulationGrain>("w-guarded/r-1");

        await Should.ThrowAsync<AccessDeniedException>(async () =>
        {
            await foreach (var _ in run.Watch(new Caller("reader", Right.ReadOrganisation, [])))
            {
                break;
            }
        });
    }

    [Fact]
    public async Task Get_WhenTheReaderMayNotSeeFiles_IsDeniedThoughTheOfficialExists()
    {
        var committee = await Committee.FoundAsync(silos);
        var query = silos.Grains.GetGrain<IOfficialQueryGrain>(committee.Name);

        await Should.ThrowAsync<AccessDeniedException>(() => query.Get(new Caller("reader", Right.ReadOrganisation, []), Contracts.Commands.Reading.Newest, "o-1"));
    }
}
