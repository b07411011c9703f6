using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Selection;
using CadreOrleans.Domain.Time;
using CadreOrleans.Roster.Eligibility;

namespace CadreOrleans.Roster.Reorganisations;

/// <summary>Reads who loses a post, what each may claim by the pack's landing rules, and in which order they stand.</summary>
internal sealed class ClaimantReader(Restructuring structure, DateOnly knownTo)
{
    private readonly EligibilityOn eligibility = new(structure.View, knownTo);
    private readonly TalentRank rank = new(structure.View.Pack.Selection);
    private readonly Term? term = structure.View.Pack.TermAt(Month.Of(structure.View.AsOf));

    /// <summary>Officials who hold any seat of a position concerned, each with the incumbencies held there.</summary>
    public IEnumerable<(int Official, int[] Held)> Concerned() => structure.Fates
        .Where(fate => fate.Kind != FateKind.Moved)
        .SelectMany(fate => structure.View.HoldersOf(fate.Position))
        .GroupBy(row => structure.View.Roster.Incumbencies.Official[row])
        .Where(group => structure.View.Roster.Officials.InServiceOn(group.Key, structure.View.AsOf))
        .OrderBy(group => group.Key)
        .Select(group => (group.Key, group.Order().ToArray()));

    /// <summary>What somebody claims; null for those who hold only seats beside a principal post elsewhere, or only act.</summary>
    public Claimant? Read(int official, int[] held)
    {
        var incumbencies = structure.View.Roster.Incumbencies;
        var principal = Array.FindIndex(held, row => incumbencies.Capacity[row] == Capacity.Full);
        if (principal < 0)
        {
            return null;
        }

        var from = incumbencies.Position[held[principal]];
        var fate = structure.FateOf(from)!;
        var title = Leaves(held, from);
        return new Claimant(
            official,
            from,
            structure.View.Pack.FindTitle(title)?.Group ?? 0,
            structure.View.Pack.Reorganisation.LandingOf(title),
            fate.NewUnit,
            Rank(official, from),
            IsBarred(official));
    }

    /// <summary>Two claimants in order: the higher title left, the gate and the estimates, the identifier.</summary>
    public int Compare(Claimant x, Claimant y)
    {
        var byGroup = y.Group.CompareTo(x.Group);
        var byRank = x.Rank is null || y.Rank is null ? (x.Rank is null ? 1 : 0) - (y.Rank is null ? 1 : 0) : rank.Compare(x.Rank, y.Rank);
        return byGroup != 0 ? byGroup
            : byRank != 0 ? byRank
            : string.CompareOrdinal(structure.View.Roster.Officials.Ids[x.Official].Value, structure.View.Roster.Officials.Ids[y.Official].Value);
    }

    /// <summary>
    /// The title whose landing rule holds: that of the principal post where its sector decides or where the unit goes on, else the highest of the seats held, so
    /// that a member of the standing committee counts as one.
    /// </summary>
    private string Leaves(int[] held, int from)
    {
        var pack = structure.View.Pack;
        var own = structure.View.Position(from).Title;
        if (structure.FateOf(from) is not { Kind: FateKind.Dissolved } || pack.Reorganisation.LandingOf(own).Count == 0)
        {
            return own;
        }

        return held.Select(row => structure.View.Position(structure.View.Roster.Incumbencies.Position[row]).Title)
            .Where(title => pack.Reorganisation.Landings.Any(landing => landing.From.Contains(title) && landing.To.Count > 0))
            .OrderByDescending(title => pack.FindTitle(title)?.Group ?? 0)
            .FirstOrDefault(own);
    }

    private Ranked? Rank(int official, int position) => eligibility.Case(official, position, Purpose.Appointment, term) is { } asked ? rank.Of(asked) : null;

    private bool IsBarred(int official) =>
        structure.View.Pack.Reorganisation.NoHigherPostAfterDisciplineIn is { } rule
        && structure.View.Pack.FindTerm(rule.Value) is { } round
        && !structure.View.Roster.Officials.Erased[official]
        && eligibility.Candidate(official).Disciplines.Any(measure => Month.Of(measure.On) >= round.Starts && Month.Of(measure.On) < round.Ends);
}
