using System.Collections.Concurrent;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Pools;

/// <summary>
/// The columns that pools are answered from: what rosters say of each official on one day, in small numbers and sets, and how each stands towards each
/// class of requirements. They belong to a version of the roster; no answer is kept. A later version takes over what did not change.
/// </summary>
public sealed class PoolColumns
{
    private readonly OfficialProfile[] profiles;
    private readonly FixedFacet[] facets;
    private readonly PostKinds kinds;
    private readonly ConcurrentDictionary<RequirementClass, Lazy<ClassColumns>> classes = new();
    private readonly ConcurrentDictionary<int, OfficialSet> plannedFrom = new();

    private PoolColumns(RosterView view, PoolColumnsBuilder read, PoolColumns? before)
    {
        View = view;
        Judge = read.Judge;
        profiles = read.Profiles;
        facets = read.Facets;
        kinds = new PostKinds(view);
        Fields = read.Fields;
        Members = read.Members;
        Named = read.Named();
        Units = new PoolUnits(view, profiles);
        Field = new CodeColumn([.. profiles.Select(profile => profile.InService ? profile.Field : -1)], Fields.Names.Count);
        Texts = new PoolTexts(view, before?.Texts, !read.IsRenamed, ReferenceEquals(before?.View.Roster.Positions.Ids, view.Roster.Positions.Ids));
        ByMerit = PoolOrdering.ByMerit(view, profiles);
        ByRetirement = PoolOrdering.ByRetirement(view, profiles);
        ByName = PoolOrdering.ByName(view);
    }

    /// <summary>The roster on its day.</summary>
    public RosterView View { get; }

    /// <summary>Officials in service on the day.</summary>
    public OfficialSet Members { get; }

    internal PoolJudge Judge { get; }

    internal ReadOnlySpan<OfficialProfile> Profiles => profiles;

    internal PoolUnits Units { get; }

    internal NamedPosts Named { get; }

    internal CodeColumn Field { get; }

    internal FieldList Fields { get; }

    internal PoolTexts Texts { get; }

    internal PoolOrdering ByMerit { get; }

    internal PoolOrdering ByRetirement { get; }

    internal PoolOrdering ByName { get; }

    internal IReadOnlyList<FixedFacet> Facets => facets;

    internal ref readonly OfficialProfile this[int row] => ref profiles[row];

    /// <summary>Reads the columns of a roster on a day.</summary>
    /// <param name="view">The roster on the day.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="workingDate">What is "now" in the workspace.</param>
    public static PoolColumns Of(RosterView view, RuleBook rules, DateOnly workingDate) => new(
        view,
        new PoolColumnsBuilder(view, new PoolJudge(view, rules, workingDate), null).Read(Enumerable.Range(0, view.Roster.Officials.Count)),
        null);

    /// <summary>The columns of a later version on the same day, of which only some officials differ.</summary>
    /// <param name="view">The later roster on the day.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="workingDate">What is "now" in the workspace.</param>
    /// <param name="changed">Rows of the officials whose file may differ, new ones among them.</param>
    public PoolColumns Advance(RosterView view, RuleBook rules, DateOnly workingDate, IReadOnlyCollection<int> changed)
    {
        var later = new PoolColumns(view, new PoolColumnsBuilder(view, new PoolJudge(view, rules, workingDate), this).Read(changed), this);
        foreach (var (asked, columns) in classes.Where(entry => entry.Value.IsValueCreated))
        {
            later.classes[asked] = new Lazy<ClassColumns>(columns.Value.Advance(later, changed));
        }

        return later;
    }

    /// <summary>Whether a class of requirements was judged already; if not, the first question about it takes long where officials are many.</summary>
    public bool IsJudged(RequirementClass asked) => classes.TryGetValue(asked, out var columns) && columns.IsValueCreated;

    /// <summary>Judges everybody for a class of requirements, unless that was done.</summary>
    public void Prepare(RequirementClass asked) => _ = Class(asked);

    /// <summary>How every official stands towards a class of requirements.</summary>
    internal ClassColumns Class(RequirementClass asked) =>
        classes.GetOrAdd(asked, key => new Lazy<ClassColumns>(() => ClassColumns.Of(this, key))).Value;

    /// <summary>Rows of the officials whose file names a post of a title in a unit.</summary>
    internal ReadOnlySpan<int> Naming(int unit, string title) => unit < 0 ? [] : Named.Naming(kinds.Of(unit, title));

    /// <summary>Those planned for a title of a group or a higher one.</summary>
    internal OfficialSet PlannedFrom(int group) => plannedFrom.GetOrAdd(group, asked =>
    {
        var planned = new OfficialSet(profiles.Length);
        for (var row = 0; row < profiles.Length; row++)
        {
            planned.Set(row, profiles[row].InService && profiles[row].PlannedGroup >= asked);
        }

        return planned;
    });
}
