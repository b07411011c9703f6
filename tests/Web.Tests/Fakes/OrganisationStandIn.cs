using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Regulations;

namespace CadreOrleans.Web.Tests.Fakes;

internal sealed class OrganisationStandIn(District district, string workspace) : IOrganisationQueryGrain
{
    public Task<Answer<OrganisationTree>?> Tree(Caller caller, Reading reading) =>
        Known(() => district.Answer(new OrganisationTree([.. district.Units], [.. district.Positions]), reading));

    public Task<Answer<Page<UnitView>>?> Units(Caller caller, Reading reading, ListRequest request) =>
        Known(() => district.Answer(new Page<UnitView>([.. district.Units], district.Units.Count, null), reading));

    public Task<Answer<UnitView>?> Unit(Caller caller, Reading reading, string unit) =>
        Known(() => district.Answer(district.Units.Single(one => one.Id == unit), reading));

    public Task<Answer<Page<PositionView>>?> Positions(Caller caller, Reading reading, ListRequest request)
    {
        var found = district.Positions.Where(post => Search.Matches(post.Name + " " + post.UnitName, request.Search)).ToList();
        return Known(() => district.Answer(new Page<PositionView>([.. found.Take(request.Limit)], found.Count, null), reading));
    }

    public Task<Answer<PositionDetail>?> Position(Caller caller, Reading reading, string position)
    {
        if (district.Positions.FirstOrDefault(post => post.Id == position) is not { } post)
        {
            return Task.FromResult<Answer<PositionDetail>?>(null);
        }

        var nominees = Enumerable.Range(1, post.Nominees).Select(rank => new NomineeView(
            "2025-2030/u-party", PlanState.Approved, $"o-2{rank}", $"Bùi Văn Mẫu 2{rank}", rank, false, new DateOnly(2022, 3, 1), "Phó Trưởng phòng, Phòng Nội vụ")).ToList();
        return Known(() => district.Answer(new PositionDetail(post, post.Holders, nominees, DistrictOrganisation.Facts(post))
        {
            Elections =
            [
                .. district.Elections.Where(one => one.Position == post.Id).Select(one => new ElectionView(
                    one.Command.On,
                    one.Command.Convened,
                    one.Command.Present,
                    [.. one.Command.Results.Select(result => new ElectionCandidateView(result.Official.Value, "Bùi Văn Mẫu 30", result.Votes, result.IsElected))])),
            ],
            Departures =
            [
                .. post.Holders.SelectMany(holder => new[]
                {
                    new DepartureView(holder.Official, new DateOnly(2024, 10, 1), DepartureCause.Retirement, new Citation("NĐ 135/2020/NĐ-CP", Certainty.Confirmed, "Điều 4")),
                    new DepartureView(holder.Official, new DateOnly(2025, 8, 1), DepartureCause.TermEnd, null),
                }),
            ],
            MaximumNames = 3,
            NamesSource = new Citation("QĐ 50-QĐ/TW", Certainty.Recalled),
        }, reading));
    }

    public Task<Answer<Overview>?> Overview(Caller caller, Reading reading) =>
        Known(() => district.Answer(DistrictOverview.Create(), reading));

    private Task<Answer<T>?> Known<T>(Func<Answer<T>> answer)
        where T : class => Task.FromResult(District.IsKnown(workspace) ? answer() : null);
}
