using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Figures;
using CadreOrleans.Roster.Vacancies;

namespace CadreOrleans.Roster.Reorganisations;

/// <summary>
/// Where people land (domain notes, section 7). Titles are filled from the highest down. For each, those decided by the scenario come first, then those who
/// claim it in order: the higher title left, the gate of virtue, the estimates. Who gets no seat goes on to the next title of the landing rule; who has none left
/// takes a seat over the norm where the title allows it, or has no post. A proposal for the committee, never a decision.
/// </summary>
public sealed class Landing
{
    private readonly Restructuring structure;
    private readonly ClaimantReader reader;
    private readonly Locality locality;
    private readonly Dictionary<int, List<int>> takers = [];
    private readonly Dictionary<int, List<int>> claims = [];
    private readonly Dictionary<int, PersonLanding> people = [];

    private Landing(Restructuring structure, DateOnly knownTo)
    {
        this.structure = structure;
        reader = new ClaimantReader(structure, knownTo);
        locality = new Locality(structure.View.Roster, structure.View.AsOf);
    }

    /// <summary>Everybody concerned who held a principal post, by row of the official.</summary>
    public IReadOnlyList<PersonLanding> People { get; private set; } = [];

    /// <summary>Every position that goes on and is filled by itself, by unit and order.</summary>
    public IReadOnlyList<SeatOutcome> Seats { get; private set; } = [];

    /// <summary>Last day on which seats over the norm may be held.</summary>
    public DateOnly ComplyBy { get; private set; }

    /// <summary>Works out where everybody lands.</summary>
    /// <param name="structure">What the reorganisation does to units and positions.</param>
    /// <param name="knownTo">Last day for which records exist, when the reorganisation lies later.</param>
    public static Landing Of(Restructuring structure, DateOnly knownTo)
    {
        var landing = new Landing(structure, knownTo);
        landing.Run();
        return landing;
    }

    private void Run()
    {
        foreach (var position in structure.NewUnits.SelectMany(unit => structure.OpenIn(unit.Number)))
        {
            takers[position] = [];
            claims[position] = [];
        }

        var waiting = ReadClaimants();
        var posts = takers.Keys.Where(IsPost).ToLookup(row => structure.View.Position(row).Title);
        foreach (var title in posts.OrderByDescending(group => structure.View.Pack.FindTitle(group.Key)?.Group ?? 0).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            foreach (var claimant in waiting.Where(claimant => !people.ContainsKey(claimant.Official) && claimant.Ladder.Contains(title.Key)))
            {
                if (Seat(claimant, title.Key, title, withinNorm: true) is >= 0 and var position)
                {
                    Take(claimant, position, position == claimant.From ? LandingKind.Stays : LandingKind.Lands);
                }
            }
        }

        foreach (var claimant in waiting.Where(claimant => !people.ContainsKey(claimant.Official)))
        {
            var over = claimant.Ladder.Where(title => structure.View.Pack.Reorganisation.NormOf(title) is { MayExceed: true })
                .Select(title => Seat(claimant, title, posts[title], withinNorm: false))
                .FirstOrDefault(position => position >= 0, -1);
            Take(claimant, over, over >= 0 ? LandingKind.OverNorm : LandingKind.WithoutPost);
        }

        KeepMemberships();
        People = [.. people.Values.OrderBy(landing => landing.Official)];
        Seats =
        [
            .. takers.Keys.OrderBy(row => structure.FateOf(row)!.NewUnit).ThenBy(row => structure.View.Position(row).Order).ThenBy(row => row)
                .Select(row => new SeatOutcome(row, structure.FateOf(row)!.NewUnit, structure.NormOf(row), claims[row], takers[row])),
        ];
        ComplyBy = structure.Plan.On.AddMonths(structure.View.Pack.Reorganisation.ComplianceMonths.Value).AddDays(-1);
    }

    /// <summary>Those who have to find a post, in order; those already decided, retired or decided on elsewhere are settled at once.</summary>
    private List<Claimant> ReadClaimants()
    {
        var waiting = new List<Claimant>();
        foreach (var (official, held) in reader.Concerned())
        {
            if (reader.Read(official, held) is not { } claimant)
            {
                continue;
            }

            var id = structure.View.Roster.Officials.Ids[official];
            if (structure.Plan.Decided.TryGetValue(id, out var decided) && structure.View.Roster.Positions.Find(decided) is >= 0 and var position && takers.ContainsKey(position))
            {
                Take(claimant, position, position == claimant.From ? LandingKind.Stays : LandingKind.Lands, isDecided: true);
            }
            else if (PostAges.Retires(structure.View, official) < structure.Plan.On)
            {
                Take(claimant, -1, LandingKind.Retires);
            }
            else if (claimant.Ladder.Count == 0)
            {
                Take(claimant, -1, LandingKind.DecidedElsewhere);
            }
            else
            {
                waiting.Add(claimant);
            }
        }

        waiting.Sort(reader.Compare);
        foreach (var claimant in waiting)
        {
            Claim(claimant);
        }

        return waiting;
    }

    /// <summary>Notes the first claim: at the post that goes on for one's own, or at every post of the first title for those whose post is dissolved.</summary>
    private void Claim(Claimant claimant)
    {
        foreach (var position in claims.Keys.Where(row => IsPost(row) && structure.View.Position(row).Title == claimant.Ladder[0] && MayGo(claimant, row)))
        {
            claims[position].Add(claimant.Official);
        }
    }

    /// <summary>A position of a title for somebody: one's own first, then one where he or she is not local, then the one with most room; -1 if none.</summary>
    private int Seat(Claimant claimant, string title, IEnumerable<int> positions, bool withinNorm)
    {
        if (claimant.IsBarred && structure.View.Pack.FindTitle(title)?.Group > claimant.Group)
        {
            return -1;
        }

        return positions
            .Where(row => MayGo(claimant, row) && (!withinNorm || takers[row].Count < structure.NormOf(row)))
            .OrderBy(row => row == claimant.From ? 0 : 1)
            .ThenBy(row => locality.IsNonLocal(claimant.Official, structure.View.UnitOf(row)) == false ? 1 : 0)
            .ThenByDescending(row => structure.NormOf(row) - takers[row].Count)
            .ThenBy(row => row)
            .DefaultIfEmpty(-1)
            .First();
    }

    private bool MayGo(Claimant claimant, int position)
    {
        if (claimant.NewUnit >= 0)
        {
            return structure.FateOf(position)!.NewUnit == claimant.NewUnit;
        }

        var own = structure.View.Position(claimant.From).Unit;
        return structure.Plan.Abolitions.FirstOrDefault(abolition => abolition.Unit == own)?.PeopleTo is not { } to || structure.View.Position(position).Unit == to;
    }

    private void Take(Claimant claimant, int position, LandingKind kind, bool isDecided = false)
    {
        people[claimant.Official] = new PersonLanding(claimant.Official, claimant.From, position, kind, claimant.IsBarred && kind != LandingKind.Stays, isDecided);
        if (position >= 0)
        {
            takers[position].Add(claimant.Official);
        }
    }

    /// <summary>Members of the bodies that were merged go on as members of the new one, over its norm if need be, unless they leave the unit.</summary>
    private void KeepMemberships()
    {
        var incumbencies = structure.View.Roster.Incumbencies;
        foreach (var fate in structure.Fates.Where(fate => fate.Into >= 0 && takers.ContainsKey(fate.Into) && !IsPost(fate.Into)).OrderBy(fate => fate.Position))
        {
            foreach (var official in structure.View.HoldersOf(fate.Position)
                .Where(row => incumbencies.Capacity[row] != Capacity.Acting)
                .OrderBy(row => row)
                .Select(row => incumbencies.Official[row])
                .Where(official => StaysIn(official, fate.NewUnit) && !takers[fate.Into].Contains(official)))
            {
                claims[fate.Into].Add(official);
                takers[fate.Into].Add(official);
            }
        }
    }

    private bool StaysIn(int official, int newUnit) =>
        !people.TryGetValue(official, out var landing) || (landing.To >= 0 && structure.FateOf(landing.To)!.NewUnit == newUnit);

    private bool IsPost(int position) => structure.View.TitleOf(position)?.Kind != TitleKind.Membership;
}
