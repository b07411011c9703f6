using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Eligibility;
using CadreOrleans.Roster.Plans;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Simulation.Cascades;

/// <summary>Communes that had a key leader who is not local, and have none after the moves (target T3, requirement R5).</summary>
internal sealed class LocalityLosses(RosterView view, CandidateReader reader)
{
    public IEnumerable<CascadeCheck> Of(Cascade cascade)
    {
        if (view.Pack.Targets.FirstOrDefault(target => target.Code == TargetCodes.Locality) is not { } target)
        {
            yield break;
        }

        var moved = cascade.Moves.ToArray();
        var gone = moved.Select(move => move.Official).Append(cascade.Question.Official).ToHashSet();
        foreach (var unit in cascade.Links.Where(link => IsKeyOfCommune(link.Position)).GroupBy(link => view.UnitOf(link.Position)))
        {
            var posts = view.Positions.Where(position => view.UnitOf(position) == unit.Key && view.TitleOf(position)?.Key == true).ToArray();
            var before = posts.SelectMany(post => Holders(post).Select(official => (Post: post, Official: official))).ToArray();
            var after = before.Where(holder => !gone.Contains(holder.Official))
                .Concat(moved.Where(move => Array.IndexOf(posts, move.Position) >= 0).Select(move => (Post: move.Position, move.Official)));
            if (before.Any(holder => IsNonLocal(holder.Official, holder.Post)) && !after.Any(holder => IsNonLocal(holder.Official, holder.Post)))
            {
                var link = unit.First();
                yield return new CascadeCheck(
                    link.Number, new PlanCheck("last-non-local", CheckSeverity.Warning, "R5", target.Source, [], view.Roster.Positions.Ids[link.Position]));
            }
        }
    }

    private IEnumerable<int> Holders(int position) => view.HoldersOf(position)
        .Where(row => view.Roster.Incumbencies.Capacity[row] != Capacity.Acting)
        .Select(row => view.Roster.Incumbencies.Official[row]);

    private bool IsNonLocal(int official, int position) => reader.Context(official, position).Locality == LocalityAnswer.NonLocal;

    private bool IsKeyOfCommune(int position) => view.TitleOf(position)?.Key == true && view.TierOf(position) == view.Pack.Tiers[^1].Code;
}
