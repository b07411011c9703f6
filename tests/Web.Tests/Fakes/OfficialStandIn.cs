using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Web.Tests.Fakes;

internal sealed class OfficialStandIn(District district) : IOfficialQueryGrain
{
    public Task<Answer<Page<OfficialSummary>>?> List(Caller caller, Reading reading, ListRequest request, bool includeFormer)
    {
        var found = district.Positions
            .SelectMany(post => post.Holders.Select(holder => Summary(holder, post)))
            .Append(new OfficialSummary("o-30", "Bùi Văn Mẫu 30", Sex.Male, PartialDate.OfYear(1985), null, null, null, null, true))
            .Where(official => Search.Matches(official.Name, request.Search))
            .ToList();
        return Task.FromResult<Answer<Page<OfficialSummary>>?>(district.Answer(new Page<OfficialSummary>([.. found.Take(request.Limit)], found.Count, null), reading));
    }

    public Task<Answer<OfficialFile>?> Get(Caller caller, Reading reading, string official) =>
        Task.FromResult(official == DistrictFile.Id ? district.Answer(File(caller), reading) : null);

    private OfficialFile File(Caller caller)
    {
        var file = DistrictFile.For(caller);
        return district.CorrectedElsewhere is { } correct ? file with { Facts = correct(file.Facts) } : file;
    }

    private static OfficialSummary Summary(HolderView holder, PositionView post) =>
        new(holder.Official, holder.Name!, Sex.Female, PartialDate.OfYear(1975), post.Id, post.Name, post.UnitName, holder.Retires, true);
}
