using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CadreOrleans.Api.Endpoints;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.DueLists;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Contracts.Plans;
using Microsoft.Extensions.DependencyInjection;

namespace CadreOrleans.Api.Tests;

/// <summary>User reports T1 and T39: whoever asks, every door shows the same nominees, and an export the same rows as the list.</summary>
public sealed class NomineeSetTest(RunningApi api)
{
    private const string Sample = "lac-son";
    private const int Readers = 12;

    /// <summary>The right without which neither organisation nor plans are shown; random rights leave it out half the time.</summary>
    private const Right Least = Right.ReadOrganisation;

    private IGrainFactory Grains => api.Services.GetRequiredService<IGrainFactory>();

    [Fact]
    public async Task T1_WhenReadByRandomRights_EveryDoorGivesTheSameNomineesOrDeniesAll()
    {
        var expected = await OfPlans(Caller.System);
        expected.Count.ShouldBeGreaterThan(1000);
        foreach (var reader in RandomReaders())
        {
            if (!reader.May(Least, Sample))
            {
                await Should.ThrowAsync<AccessDeniedException>(() => OfPlans(reader));
                await Should.ThrowAsync<AccessDeniedException>(() => OfNominationLists(reader));
                await Should.ThrowAsync<AccessDeniedException>(() => OfPositions(reader));
                continue;
            }

            (await OfPlans(reader)).ShouldBe(expected, $"{reader.Rights}");
            (await OfNominationLists(reader)).ShouldBe(expected, $"{reader.Rights}");
            (await OfPositions(reader)).ShouldBe(expected, $"{reader.Rights}");
            if (reader.May(Right.ReadOfficial, Sample))
            {
                (await OfFiles(reader)).ShouldBe(expected, $"{reader.Rights}");
            }
            else
            {
                await Should.ThrowAsync<AccessDeniedException>(() => OfFiles(reader));
            }
        }
    }

    [Fact]
    public async Task T1_WhenReadOverHttp_TheSetIsThatOfTheGrains()
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var plans = (await api.GetAsync($"workspaces/{Sample}/plans")).GetProperty("value").GetProperty("plans").EnumerateArray().Select(plan => plan.GetProperty("id").GetString()!);
        foreach (var plan in plans.ToArray())
        {
            var nominations = (await api.GetAsync($"workspaces/{Sample}/plans/{plan}/nominations")).GetProperty("value").GetProperty("nominations");
            found.UnionWith(nominations.EnumerateArray().Select(one => Entry(plan, Text(one, "position"), Text(one, "official"))));
        }

        found.ShouldBe(await OfPlans(Caller.System));
    }

    [Fact]
    public async Task T39_WhenExportedByRandomRights_HoldsTheRowsOfTheListOfThatReader()
    {
        var grain = Grains.GetGrain<IDueListQueryGrain>(Sample);
        foreach (var reader in RandomReaders().Where(reader => reader.May(Least, Sample)))
        {
            var paged = new List<DueItemView>();
            var request = new DueListRequest(Limit: 60);
            do
            {
                var list = (await grain.List(reader, Reading.Newest, request)).Value!.Value;
                paged.AddRange(list.Items.Items);
                request = request with { Cursor = list.Items.NextCursor };
                if (request.Cursor is null)
                {
                    paged.Count.ShouldBe(list.Total, $"{reader.Rights}");
                    list.Totals.Sum(total => total.Total).ShouldBe(list.Total, $"{reader.Rights}");
                }
            }
            while (request.Cursor is not null);
            var lines = Encoding.UTF8.GetString(DueListCsv.Write(paged, "vi")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
            lines.Length.ShouldBe(paged.Count + 1, $"{reader.Rights}");
            lines.Skip(1).Select(line => Regex.Match(line, "o-[0-9]{4}").Value).ShouldBe(paged.Select(item => item.Official ?? string.Empty), $"{reader.Rights}");
        }
    }

    private static IEnumerable<Caller> RandomReaders()
    {
        var random = new Random(2871013);
        for (var i = 0; i < Readers; i++)
        {
            yield return new Caller($"reader-{i}", (Right)random.Next((int)Right.All + 1), random.Next(2) == 0 ? [] : [Sample]);
        }

        yield return new Caller("least", Least, [Sample]);
        yield return new Caller("neighbour", Right.All, ["elsewhere"]);
    }

    private async Task<SortedSet<string>> OfPlans(Caller reader)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var query = Grains.GetGrain<IPlanQueryGrain>(Sample);
        foreach (var plan in (await query.List(reader, Reading.Newest, null)).Value!.Value.Plans)
        {
            var detail = (await query.Get(reader, Reading.Newest, plan.Id, NominationOrder.Abc)).Value!.Value;
            found.UnionWith(detail.Positions.SelectMany(position => position.Nominees.Select(nominee => Entry(plan.Id, position.Position, nominee.Official))));
            plan.Nominations.ShouldBe(detail.Positions.Sum(position => position.Nominees.Count), plan.Id);
        }

        return found;
    }

    private async Task<SortedSet<string>> OfNominationLists(Caller reader)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var query = Grains.GetGrain<IPlanQueryGrain>(Sample);
        foreach (var plan in (await query.List(reader, Reading.Newest, null)).Value!.Value.Plans)
        {
            var list = (await query.Nominations(reader, Reading.Newest, plan.Id, NominationOrder.Votes, ended: false)).Value!.Value;
            found.UnionWith(list.Nominations.Select(nominee => Entry(plan.Id, nominee.Position, nominee.Official)));
        }

        return found;
    }

    private async Task<SortedSet<string>> OfPositions(Caller reader)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var query = Grains.GetGrain<IOrganisationQueryGrain>(Sample);
        foreach (var position in (await query.Tree(reader, Reading.Newest))!.Value.Positions)
        {
            var detail = (await query.Position(reader, Reading.Newest, position.Id))!.Value;
            found.UnionWith(detail.Nominees.Select(nominee => Entry(nominee.Plan, position.Id, nominee.Official)));
            detail.Position.Nominees.ShouldBe(position.Nominees, position.Id);
        }

        return found;
    }

    private async Task<SortedSet<string>> OfFiles(Caller reader)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var query = Grains.GetGrain<IOfficialQueryGrain>(Sample);
        string? cursor = null;
        do
        {
            var page = (await query.List(reader, Reading.Newest, new ListRequest(Limit: 500, Cursor: cursor), includeFormer: true))!.Value;
            foreach (var official in page.Items)
            {
                var file = (await query.Get(reader, Reading.Newest, official.Id))!.Value;
                found.UnionWith(file.Plans.Select(plan => Entry(plan.Plan, plan.Position, official.Id)));
            }

            cursor = page.NextCursor;
        }
        while (cursor is not null);
        return found;
    }

    private static string Entry(string plan, string position, string official) => $"{plan} {position} {official}";

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
