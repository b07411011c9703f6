using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Selection;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Roster.Pools;

/// <summary>
/// The candidate pool (nguồn nhân sự) of one position or requirement on one day. The one implementation behind API, pages, plans and simulation:
/// whoever asks the same question by another door gets the same officials.
/// </summary>
public sealed class CandidatePool
{
    private const int MostListed = 20;

    // Beyond so many, judging everybody at once serves the next pool of the class, too.
    private const int MostByThemselves = 64;
    private readonly PoolColumns columns;
    private readonly PoolSets sets;
    private readonly Dictionary<int, Standing> judged = [];

    /// <summary>Opens the pool.</summary>
    public CandidatePool(PoolColumns columns, PoolTarget target)
    {
        this.columns = columns;
        Target = target;
        sets = new PoolSets(columns, target);
    }

    /// <summary>Whom the pool is for.</summary>
    public PoolTarget Target { get; }

    /// <summary>The target that a position of a row is; null when the pack has no title for it.</summary>
    public static PoolTarget? TargetOf(PoolColumns columns, int position, Purpose purpose, Term? term) =>
        columns.Judge.RequirementOf(position) is { } requirement ? new PoolTarget(position, requirement, purpose, term) : null;

    /// <summary>The answer of every rule about the official of a row for a target, without opening its pool.</summary>
    public static EligibilityResult Judge(PoolColumns columns, PoolTarget target, int official) =>
        columns.Judge.Judge(official, RequirementClass.Of(target.Requirement, target.Purpose, target.Term), target.Requirement);

    /// <summary>How the official of a row stands.</summary>
    public Standing StandingOf(int official) => sets.Standings[official];

    /// <summary>Whether the official of a row could be in the pool at all: in service, and not a holder of the position.</summary>
    public bool Concerns(int official) => sets.Everybody.Contains(official);

    /// <summary>The entry of the official of a row.</summary>
    public PoolEntry EntryOf(int official) => new(official, sets.Standings[official], sets.IsInPlace(official), sets.PlannedAs(official));

    /// <summary>Row of the principal position of the official of a row; -1 if none.</summary>
    public int PrincipalOf(int official) => columns.Members.Contains(official) ? columns[official].Principal : -1;

    /// <summary>Last day of service of the official of a row by the roadmap; null for one whose principal post stands outside it.</summary>
    public DateOnly? RetiresOf(int official) =>
        PrincipalOf(official) is >= 0 and var position && columns.View.TitleOf(position) is { OutsideRoadmap: true } ? null
        : columns.Members.Contains(official) ? new Month(columns[official].Retires).LastDay
        : null;

    /// <summary>What the official of a row is ordered by, part by part.</summary>
    public Ranked Rank(int official) =>
        columns.Judge.Rank(official, RequirementClass.Of(Target.Requirement, Target.Purpose, Target.Term), Target.Requirement);

    /// <summary>The estimate of talent of the official of a row, one standard deviation to either side, 0 to 1; and whether an assessment or a vote is behind it.</summary>
    public (double Share, double Low, double High, bool Assessed) TalentOf(int official)
    {
        ref readonly var profile = ref columns[official];
        var deviation = Math.Sqrt(profile.TalentVariance);
        return (Logistic.Of(profile.Talent), Logistic.Of(profile.Talent - deviation), Logistic.Of(profile.Talent + deviation), profile.Assessed);
    }

    /// <summary>The answer of every rule about the official of a row.</summary>
    public EligibilityResult Explain(int official) =>
        columns.Judge.Judge(official, RequirementClass.Of(Target.Requirement, Target.Purpose, Target.Term), Target.Requirement);

    /// <summary>The cohort of the official of a row on the day, 1 to 3; null when the birth leaves it open. For structure only.</summary>
    public int? CohortOf(int official) => columns[official].Cohort is var cohort && cohort == 0 ? null : cohort;

    /// <summary>Everybody who matches a question, as a set.</summary>
    /// <exception cref="ArgumentException">It names a facet or a value that there is none of.</exception>
    public OfficialSet Matching(PoolQuestion question)
    {
        var filters = new PoolFilters(columns, sets, question);
        return filters.Except(null);
    }

    /// <summary>
    /// Those of a facet's value who qualify now and pass the gate, in the order of merit: what a question for them would answer. They are judged one by one as
    /// they are taken, so whoever needs the first only does not wait until everybody has been judged.
    /// </summary>
    /// <param name="facet">Code of the facet; null for everybody.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="PoolFacetException">There is no such facet, or no such value of it.</exception>
    public IEnumerable<PoolEntry> ReadyNow(string? facet, string value)
    {
        var among = sets.Everybody.Copy();
        if (facet is not null)
        {
            among.And(sets.Facet(facet) is var (names, of) && names.ToList().IndexOf(value) is >= 0 and var place ? of(place) : throw new PoolFacetException(facet, value));
        }

        var rows = new List<int>();
        columns.ByMerit.Take(among, -1, among.Count, rows);
        return rows.Where(row => Standing(row) is { Readiness: Readiness.Now, Gate: Verdict.Satisfied })
            .Select(row => new PoolEntry(row, Standing(row), sets.IsInPlace(row), sets.PlannedAs(row)));
    }

    /// <summary>Answers a question.</summary>
    /// <exception cref="ArgumentException">It names a facet or a value that there is none of.</exception>
    public PoolAnswer Ask(PoolQuestion question)
    {
        var filters = new PoolFilters(columns, sets, question);
        var matching = filters.Except(null);
        var after = question.After is { } official ? columns.View.Roster.Officials.Find(official) : -1;
        var rows = new PoolRows(columns, sets).First(matching, question.Order, after, question.Limit + 1);
        var hasMore = rows.Count > question.Limit;
        return new PoolAnswer(
            matching.Count,
            [.. rows.Take(question.Limit).Select(EntryOf)],
            hasMore,
            question.Counts ? [.. PoolFacets.All.Select(code => Counts(code, filters, matching)).OfType<FacetCounts>()] : []);
    }

    private Standing Standing(int row)
    {
        if (judged.TryGetValue(row, out var known))
        {
            return known;
        }

        return judged.Count >= MostByThemselves || columns.IsJudged(sets.Class)
            ? sets.Standings[row]
            : judged[row] = columns.Judge.Stand(row, sets.Class, Target.Requirement);
    }

    private FacetCounts? Counts(string code, PoolFilters filters, OfficialSet matching)
    {
        var considered = filters.Filters(code) ? filters.Except(code) : matching;
        if (sets.Facet(code) is { } facet)
        {
            return new FacetCounts(code, [.. facet.Names.Select((name, value) => new FacetCount(name, considered.CountWith(facet.Of(value))))], 0);
        }

        return code switch
        {
            PoolFacets.Unit => Listed(code, columns.Units.Working.Count(considered), unit => columns.View.Roster.Units.Ids[unit].Value),
            PoolFacets.Field => Listed(code, columns.Field.Count(considered), field => columns.Fields.Names[field]),
            _ => null,
        };
    }

    private static FacetCounts Listed(string code, int[] counts, Func<int, string> name)
    {
        // The most frequent first; of equals the first value.
        var selection = new PoolSelection(
            MostListed, Comparer<int>.Create((a, b) => counts[b].CompareTo(counts[a]) is not 0 and var more ? more : a.CompareTo(b)));
        var occurring = 0;
        for (var value = 0; value < counts.Length; value++)
        {
            if (counts[value] > 0)
            {
                occurring++;
                selection.Offer(value);
            }
        }

        return new FacetCounts(
            code, [.. selection.InOrder().Select(value => new FacetCount(name(value), counts[value]))], Math.Max(0, occurring - MostListed));
    }
}
