using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Pools;

namespace CadreOrleans.Simulation.Cascades;

/// <summary>
/// Who can take a position, in the order in which sources are drawn on: nominees, the own unit, other units of its tier and above. All that is said of an
/// official is the pool's answer; nobody is judged here. Who would move down is left out.
/// </summary>
internal sealed class Successors(PoolColumns columns, CascadeLimits limits)
{
    // Of every source so many are read that those who move already, or would move down, leave enough.
    private const int Spare = 100;
    private const string PlannedHere = "this";
    private const string GatePassed = "satisfied";
    private static readonly (string? Facet, string Value)[] Sources = [(PoolFacets.Planned, PlannedHere), (PoolFacets.Source, "inPlace"), (null, string.Empty)];
    private readonly Dictionary<int, (CandidatePool Pool, SuccessorOrder Order)?> known = [];
    private readonly Dictionary<(int Position, int Official), DateOnly?> ends = [];

    /// <summary>The pool of a position; null when the pack has no title for it.</summary>
    public CandidatePool? PoolOf(int position) => Of(position)?.Pool;

    /// <summary>Those who can take a position on a day, in order, but for some.</summary>
    public IEnumerable<(Successor Successor, DateOnly TakesOn)> For(int position, DateOnly vacantOn, IReadOnlySet<int> except)
    {
        if (Of(position) is not var (pool, order))
        {
            yield break;
        }

        foreach (var successor in order.All())
        {
            if (!except.Contains(successor.Entry.Official) && TakesOn(pool, successor.Entry, vacantOn) is { } day)
            {
                yield return (successor, day);
            }
        }
    }

    /// <summary>One official as successor, whether among the first or not; null when the conditions are not met.</summary>
    public (Successor Successor, DateOnly TakesOn)? Find(int position, int official, DateOnly vacantOn)
    {
        if (Of(position) is not var (pool, order) || !pool.Concerns(official))
        {
            return null;
        }

        var entry = pool.EntryOf(official);
        return entry.Standing.Gate == Verdict.Satisfied && Source(entry, position) is { } source && TakesOn(pool, entry, vacantOn) is { } day
            ? (new Successor(entry, source), day)
            : null;
    }

    private DateOnly? TakesOn(CandidatePool pool, PoolEntry entry, DateOnly vacantOn)
    {
        var today = columns.View.AsOf;
        var standing = entry.Standing;
        var ready = standing.Readiness == Domain.Eligibility.Readiness.Now || standing.Earliest <= today ? today : standing.Earliest;
        if (ready is not { } from || from > today.AddMonths(limits.WaitMonths))
        {
            return null;
        }

        var day = from > vacantOn ? from : vacantOn;
        return day == today || !(EndsOn(pool, entry.Official) <= day) ? day : null;
    }

    /// <summary>First day on which a hard rule that holds, or will hold, holds no more; null when none is known.</summary>
    private DateOnly? EndsOn(CandidatePool pool, int official)
    {
        if (!ends.TryGetValue((pool.Target.Position, official), out var day))
        {
            ends[(pool.Target.Position, official)] = day = pool.Explain(official).Findings.Where(finding => finding.Kind == RuleKind.Hard).Min(finding => finding.Until);
        }

        return day;
    }

    private (CandidatePool Pool, SuccessorOrder Order)? Of(int position)
    {
        if (!known.TryGetValue(position, out var found))
        {
            known[position] = found = CandidatePool.TargetOf(columns, position, Purpose.Appointment, null) is { } target
                ? Opened(new CandidatePool(columns, target), position)
                : null;
        }

        return found;
    }

    private (CandidatePool Pool, SuccessorOrder Order) Opened(CandidatePool pool, int position) => (pool, new SuccessorOrder(Read(pool, position)));

    /// <summary>Those who qualify today come first, source by source, then those who will within the time a seat may wait.</summary>
    private IEnumerable<Successor> Read(CandidatePool pool, int position)
    {
        var seen = new HashSet<int>();
        foreach (var wanted in Enum.GetValues<CascadeSource>())
        {
            var (facet, value) = Sources[Math.Min((int)wanted, Sources.Length - 1)];
            foreach (var entry in pool.ReadyNow(facet, value))
            {
                if (!seen.Contains(entry.Official) && Source(entry, position) == wanted)
                {
                    seen.Add(entry.Official);
                    yield return new Successor(entry, wanted);
                }
            }
        }

        if (limits.WaitMonths == 0)
        {
            yield break;
        }

        var later = new List<Successor>();
        foreach (var (facet, value) in Sources)
        {
            foreach (var entry in Ask(pool, limits.WaitMonths, facet, value).Where(entry => !seen.Contains(entry.Official)))
            {
                if (Source(entry, position) is { } source)
                {
                    seen.Add(entry.Official);
                    later.Add(new Successor(entry, source));
                }
            }
        }

        foreach (var successor in later.OrderBy(successor => successor.Source))
        {
            yield return successor;
        }
    }

    private IReadOnlyList<PoolEntry> Ask(CandidatePool pool, int within, string? facet, string value)
    {
        var accepted = new Dictionary<string, IReadOnlyList<string>> { [PoolFacets.Gate] = [GatePassed] };
        if (facet is not null)
        {
            accepted[facet] = [value];
        }

        return pool.Ask(new PoolQuestion { WithinMonths = within, Accepted = accepted, Limit = limits.Width + limits.Depth + Spare, Counts = false }).Entries;
    }

    /// <summary>Where an official would come from; null for who would move down, or up from a lower tier unplanned.</summary>
    private CascadeSource? Source(PoolEntry entry, int position)
    {
        var view = columns.View;
        var group = view.TitleOf(position)!.Group;
        var held = view.PrincipalOf(entry.Official) is >= 0 and var row ? view.Roster.Incumbencies.Position[row] : -1;
        var heldGroup = held < 0 ? -1 : view.TitleOf(held)?.Group ?? -1;
        if (heldGroup > group)
        {
            return null;
        }

        if (entry.Planned == PlannedHere)
        {
            return CascadeSource.Planned;
        }

        if (entry.InPlace)
        {
            return CascadeSource.SameUnit;
        }

        return held >= 0 && view.Pack.TierIndex(view.TierOf(held)) > view.Pack.TierIndex(view.TierOf(position)) ? null
            : heldGroup == group ? CascadeSource.ElsewhereAcross
            : CascadeSource.ElsewhereUp;
    }
}

/// <summary>An official of a pool with the source that the official is of.</summary>
internal readonly record struct Successor(PoolEntry Entry, CascadeSource Source);
