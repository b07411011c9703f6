using CadreOrleans.Contracts.Plans;
using CadreOrleans.Roster.Plans;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Plans;

/// <summary>The votes of a plan by nominee and position: those of the last round in which there were any.</summary>
internal sealed class PlanBallots
{
    private readonly Dictionary<(int Official, int Position), List<StepVotes>> votes = [];

    public PlanBallots(RosterView view, int plan)
    {
        foreach (var round in PlanRounds.Of(view.Roster, plan, view.AsOf))
        {
            var seen = new HashSet<(int, int)>();
            foreach (var (on, held) in round)
            {
                var pass = view.Pack.Regimes.Planning.At(on)?.Pass.Value;
                foreach (var result in held.Results)
                {
                    var key = (view.Roster.Officials.Find(result.Official), view.Roster.Positions.Find(result.Position));
                    var list = votes.TryGetValue(key, out var found) ? found : votes[key] = [];
                    if (seen.Add(key))
                    {
                        list.Clear();
                    }

                    list.Add(new StepVotes(held.Step, result.Votes, held.Convened, pass?.IsExceededBy(result.Votes, held.Convened) ?? false));
                }
            }
        }
    }

    /// <summary>The votes for a nominee, by step; empty when there were none.</summary>
    public IReadOnlyList<StepVotes> Of(int official, int position) => votes.GetValueOrDefault((official, position)) ?? [];
}
