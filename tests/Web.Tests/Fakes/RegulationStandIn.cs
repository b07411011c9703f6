using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Regulations;

namespace CadreOrleans.Web.Tests.Fakes;

internal sealed class RegulationStandIn(District district) : IRegulationQueryGrain
{
    public Task<Outcome<Answer<RegulationsView>>> Of(Caller caller, Reading reading) => throw new NotSupportedException("No page lists the regulations.");

    public Task<ChosenPack?> Chosen(Caller caller, Reading reading) => Task.FromResult<ChosenPack?>(new ChosenPack("vn-district", district.Overlay));
}
