using CadreOrleans.Roster.Views;

namespace CadreOrleans.Roster.Pools;

/// <summary>Reads officials into columns: all of a roster, or those who differ from an earlier version, whose columns are copied first.</summary>
internal sealed class PoolColumnsBuilder
{
    private readonly RosterView view;
    private readonly PoolColumns? before;
    private readonly PostKinds kinds;
    private readonly Dictionary<int, int[]> named = [];

    public PoolColumnsBuilder(RosterView view, PoolJudge judge, PoolColumns? before)
    {
        this.view = view;
        this.before = before;
        Judge = judge;
        kinds = new PostKinds(view);
        var count = view.Roster.Officials.Count;
        Profiles = new OfficialProfile[count];
        before?.Profiles.CopyTo(Profiles);
        Facets = before is null ? FixedFacet.All(view.Pack, count) : [.. before.Facets.Select(facet => facet.Copy(count))];
        Members = before is null ? new OfficialSet(count) : before.Members.Copy(count);
        Fields = before is null ? new FieldList() : before.Fields.Copy();
    }

    public PoolJudge Judge { get; }

    public OfficialProfile[] Profiles { get; }

    public FixedFacet[] Facets { get; }

    public OfficialSet Members { get; }

    public FieldList Fields { get; }

    /// <summary>Whether the name of somebody read differs from the earlier version.</summary>
    public bool IsRenamed { get; private set; }

    public NamedPosts Named() => NamedPosts.Of(before?.Named, named, Profiles.Length, kinds.Count);

    public PoolColumnsBuilder Read(IEnumerable<int> rows)
    {
        var reader = new ProfileReader(view, Fields, kinds);
        foreach (var row in rows)
        {
            var isMember = view.Roster.Officials.InServiceOn(row, view.AsOf) && view.Roster.Officials.Facts.History(row).Last().From <= view.AsOf;
            var candidate = isMember ? Judge.Read(row) : null;
            Profiles[row] = candidate is null ? default : reader.Read(row, candidate);
            named[row] = candidate is null ? [] : reader.PostsNamed(candidate);
            Members.Set(row, isMember);
            foreach (var facet in Facets)
            {
                facet.Set(row, Profiles[row]);
            }

            IsRenamed |= before is not null && NameOf(view, row) != NameOf(before.View, row);
        }

        return this;
    }

    private static string? NameOf(RosterView view, int row) => row < view.Roster.Officials.Count ? view.Roster.Officials.Facts.Latest(row).Name : null;
}
