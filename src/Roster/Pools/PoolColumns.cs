using System.Collections.Concurrent;
using CadreOrleans.Domain.Eligibility;
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
    private readonly int[][] unitsNamed;
    private readonly FixedFacet[] facets;
    private readonly FieldList fields;
    private readonly ConcurrentDictionary<RequirementClass, Lazy<ClassColumns>> classes = new();
    private readonly ConcurrentDictionary<int, OfficialSet> plannedFrom = new();

    private PoolColumns(
        RosterView view,
        PoolJudge judge,
        OfficialProfile[] profiles,
        int[][] unitsNamed,
        FixedFacet[] facets,
        OfficialSet members,
        FieldList fields,
        PoolColumns? before,
        IReadOnlyCollection<int> renamed)
    {
        View = view;
        Judge = judge;
        this.profiles = profiles;
        this.unitsNamed = unitsNamed;
        this.facets = facets;
        this.fields = fields;
        Members = members;
        Units = new PoolUnits(view, unitsNamed, profiles);
        Field = new CodeColumn([.. profiles.Select(profile => profile.InService ? profile.Field : -1)], fields.Names.Count);
        Texts = new PoolTexts(
            view, before?.Texts, renamed.Count == 0, ReferenceEquals(before?.View.Roster.Positions.Ids, view.Roster.Positions.Ids));
        Places = new PoolPlaces(view, profiles);
    }

    /// <summary>The roster on its day.</summary>
    public RosterView View { get; }

    /// <summary>Officials in service on the day.</summary>
    public OfficialSet Members { get; }

    internal PoolJudge Judge { get; }

    internal PoolUnits Units { get; }

    internal CodeColumn Field { get; }

    internal IReadOnlyList<string> FieldNames => fields.Names;

    internal PoolTexts Texts { get; }

    internal PoolPlaces Places { get; }

    internal IReadOnlyList<FixedFacet> Facets => facets;

    internal ref readonly OfficialProfile this[int row] => ref profiles[row];

    /// <summary>Reads the columns of a roster on a day.</summary>
    /// <param name="view">The roster on the day.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="workingDate">What is "now" in the workspace.</param>
    public static PoolColumns Of(RosterView view, RuleBook rules, DateOnly workingDate)
    {
        var count = view.Roster.Officials.Count;
        var fields = new FieldList();
        return Read(
            view,
            new PoolJudge(view, rules, workingDate),
            Enumerable.Range(0, count),
            new OfficialProfile[count],
            new int[count][],
            FixedFacet.All(view.Pack, count),
            new OfficialSet(count),
            fields,
            null);
    }

    /// <summary>The columns of a later version on the same day, of which only some officials differ.</summary>
    /// <param name="view">The later roster on the day.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="workingDate">What is "now" in the workspace.</param>
    /// <param name="changed">Rows of the officials whose file may differ, new ones among them.</param>
    public PoolColumns Advance(RosterView view, RuleBook rules, DateOnly workingDate, IReadOnlyCollection<int> changed)
    {
        var count = view.Roster.Officials.Count;
        var copiedProfiles = new OfficialProfile[count];
        profiles.CopyTo(copiedProfiles, 0);
        var copiedUnits = new int[count][];
        unitsNamed.CopyTo(copiedUnits, 0);
        var later = Read(
            view,
            new PoolJudge(view, rules, workingDate),
            changed,
            copiedProfiles,
            copiedUnits,
            [.. facets.Select(facet => facet.Copy(count))],
            Members.Copy(count),
            fields.Copy(),
            this);
        foreach (var (asked, columns) in classes.Where(entry => entry.Value.IsValueCreated))
        {
            later.classes[asked] = new Lazy<ClassColumns>(columns.Value.Advance(later, changed));
        }

        return later;
    }

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

    /// <summary>Whether a class of requirements was judged already; if not, the first question about it takes long where officials are many.</summary>
    public bool IsJudged(RequirementClass asked) => classes.TryGetValue(asked, out var columns) && columns.IsValueCreated;

    /// <summary>Judges everybody for a class of requirements, unless that was done.</summary>
    public void Prepare(RequirementClass asked) => _ = Class(asked);

    /// <summary>How every official stands towards a class of requirements.</summary>
    internal ClassColumns Class(RequirementClass asked) =>
        classes.GetOrAdd(asked, key => new Lazy<ClassColumns>(() => ClassColumns.Of(this, key))).Value;

    private static PoolColumns Read(
        RosterView view,
        PoolJudge judge,
        IEnumerable<int> rows,
        OfficialProfile[] profiles,
        int[][] unitsNamed,
        FixedFacet[] facets,
        OfficialSet members,
        FieldList fields,
        PoolColumns? before)
    {
        var reader = new ProfileReader(view, fields);
        var renamed = new List<int>();
        foreach (var row in rows)
        {
            var isMember = view.Roster.Officials.InServiceOn(row, view.AsOf) && view.Roster.Officials.Facts.History(row).Last().From <= view.AsOf;
            var candidate = isMember ? judge.Read(row) : null;
            profiles[row] = candidate is null ? default : reader.Read(row, candidate);
            unitsNamed[row] = candidate is null ? [] : reader.UnitsNamed(candidate);
            members.Set(row, isMember);
            foreach (var facet in facets)
            {
                facet.Set(row, profiles[row]);
            }

            if (before is not null && NameOf(view, row) != NameOf(before.View, row))
            {
                renamed.Add(row);
            }
        }

        return new PoolColumns(view, judge, profiles, unitsNamed, facets, members, fields, before, renamed);
    }

    private static string? NameOf(RosterView view, int row) => row < view.Roster.Officials.Count ? view.Roster.Officials.Facts.Latest(row).Name : null;
}
