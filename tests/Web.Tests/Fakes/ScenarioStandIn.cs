using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Scenarios;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Scenarios.Decisions;

namespace CadreOrleans.Web.Tests.Fakes;

internal sealed class ScenarioStandIn(District district, string scenario) : IScenarioGrain
{
    public Task<Outcome<Recorded>> Create(Caller caller, string name, IReadOnlyList<Intervention> interventions, CommandContext context)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return Task.FromResult<Outcome<Recorded>>(Refusal.Invalid("name-missing", "name"));
        }

        district.Scenarios[scenario] = new ScenarioView(scenario, name, false, [.. interventions.Select((one, i) => new NumberedIntervention(i + 1, one))]);
        return Recorded();
    }

    public Task<Outcome<Recorded>> Add(Caller caller, Intervention intervention, CommandContext context)
    {
        if (InterventionChecks.Check(intervention, new Known(district), "intervention") is { } refusal)
        {
            return Task.FromResult<Outcome<Recorded>>(refusal);
        }

        return Put(intervention);
    }

    /// <summary>Puts an intervention in as it is.</summary>
    public Task<Outcome<Recorded>> Put(Intervention intervention)
    {
        var view = district.Scenarios[scenario];
        var number = view.Interventions.Select(one => one.Number).DefaultIfEmpty(0).Max() + 1;
        district.Scenarios[scenario] = view with { Interventions = [.. view.Interventions, new NumberedIntervention(number, intervention)] };
        return Recorded();
    }

    public async Task<Outcome<Recorded>> AddAll(Caller caller, IReadOnlyList<Intervention> interventions, CommandContext context)
    {
        Outcome<Recorded> last = Refusal.NotFound("scenario-unknown", "scenario");
        foreach (var intervention in interventions)
        {
            last = await Put(intervention);
        }

        return last;
    }

    public Task<Outcome<Recorded>> Remove(Caller caller, int number, CommandContext context)
    {
        var view = district.Scenarios[scenario];
        district.Scenarios[scenario] = view with { Interventions = [.. view.Interventions.Where(one => one.Number != number)] };
        return Recorded();
    }

    public Task<Outcome<Recorded>> Share(Caller caller, CommandContext context)
    {
        district.Scenarios[scenario] = district.Scenarios[scenario] with { Shared = true };
        return Recorded();
    }

    public Task<ScenarioView?> Get(Caller caller) => Task.FromResult(district.Scenarios.GetValueOrDefault(scenario));

    private Task<Outcome<Recorded>> Recorded() => Task.FromResult<Outcome<Recorded>>(new Recorded(++district.Position, false, false, scenario, []));

    private sealed class Known(District district) : IKnownEntities
    {
        private static readonly RegulationPack Pack = new BuiltInPacks().Get("vn-district");

        public bool HasOfficial(OfficialId official) => official.Value.StartsWith("o-", StringComparison.Ordinal);

        public bool HasPosition(PositionId position) => district.Positions.Any(post => post.Id == position.Value);

        public bool HasUnit(UnitId unit) => district.Units.Any(one => one.Id == unit.Value);

        public bool HasTier(string tier) => Pack.TierIndex(tier) >= 0;
    }
}

internal sealed class ScenarioQueryStandIn(District district) : IScenarioQueryGrain
{
    public Task<Answer<Page<ScenarioSummary>>?> List(Caller caller, Reading reading)
    {
        var all = district.Scenarios.Values.OrderBy(view => view.Id != "base").ThenBy(view => view.Name, StringComparer.Ordinal)
            .Select(view => new ScenarioSummary(view.Id, view.Name, view.Shared, view.Id != "base", view.Interventions.Count)).ToList();
        return Task.FromResult<Answer<Page<ScenarioSummary>>?>(district.Answer(new Page<ScenarioSummary>(all, all.Count, null), reading));
    }
}
