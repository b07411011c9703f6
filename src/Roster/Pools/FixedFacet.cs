using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Selection;

namespace CadreOrleans.Roster.Pools;

/// <summary>A facet whose values are few and do not depend on the position: a set of officials for each value.</summary>
internal sealed class FixedFacet
{
    private readonly Func<OfficialProfile, int> values;
    private readonly OfficialSet[] sets;

    private FixedFacet(string code, IReadOnlyList<string> names, Func<OfficialProfile, int> values, OfficialSet[] sets)
    {
        Code = code;
        Names = names;
        this.values = values;
        this.sets = sets;
    }

    public string Code { get; }

    public IReadOnlyList<string> Names { get; }

    public OfficialSet Of(int value) => sets[value];

    /// <summary>All of them, empty, for so many officials.</summary>
    public static FixedFacet[] All(RegulationPack pack, int officials)
    {
        FixedFacet Facet(string code, IReadOnlyList<string> names, Func<OfficialProfile, int> values) =>
            new(code, names, values, [.. names.Select(_ => new OfficialSet(officials))]);
        return
        [
            Facet(PoolFacets.Tier, [.. pack.Tiers.Select(tier => tier.Code)], profile => profile.Tier < pack.Tiers.Count ? 1 << profile.Tier : 0),
            Facet(PoolFacets.Talent, PoolFacets.Talents, profile => 1 << Quarter(profile)),
            Facet(PoolFacets.Cohort, PoolFacets.Cohorts, profile => profile.Cohort == 0 ? 1 << 3 : 1 << (profile.Cohort - 1)),
            Facet(PoolFacets.Sex, NamesOf<Sex>(), profile => 1 << profile.Sex),
            Facet(PoolFacets.Minority, PoolFacets.NoYesUnknown, profile => 1 << profile.Minority),
            Facet(PoolFacets.Degree, NamesOf<DegreeLevel>(), profile => 1 << profile.Degree),
            Facet(PoolFacets.Theory, NamesOf<PoliticalTheoryLevel>(), profile => 1 << profile.Theory),
            Facet(PoolFacets.StateManagement, NamesOf<StateManagementLevel>(), profile => 1 << profile.StateManagement),
            Facet(PoolFacets.Rotated, PoolFacets.Rotations, profile => profile.Rotated == 0 ? 1 << 2 : profile.Rotated),
        ];
    }

    /// <summary>The same facet with sets that can be changed, over as many officials or more.</summary>
    public FixedFacet Copy(int officials) => new(Code, Names, values, [.. sets.Select(set => set.Copy(officials))]);

    public void Set(int row, in OfficialProfile profile)
    {
        var held = profile.InService ? values(profile) : 0;
        for (var i = 0; i < sets.Length; i++)
        {
            sets[i].Set(row, (held >> i & 1) != 0);
        }
    }

    /// <summary>The quarter of the scale; the place after the last for who was not assessed.</summary>
    private static int Quarter(in OfficialProfile profile) => profile.Assessed ? Math.Min(3, (int)(Logistic.Of(profile.Talent) * 4)) : 4;

    private static string[] NamesOf<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(PoolFacets.Camel)];
}
