using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Pools;

/// <summary>The sets of one pool that depend on whom it is for: who is in it, where they come from, how they are planned, when they qualify.</summary>
internal sealed class PoolSets
{
    private readonly PoolColumns columns;
    private readonly PoolTarget target;
    private readonly Lazy<Standings> standings;
    private readonly Lazy<OfficialSet[]> nonLocal;
    private readonly Lazy<OfficialSet[]> planned;
    private readonly Lazy<OfficialSet[]> sources;

    public PoolSets(PoolColumns columns, PoolTarget target)
    {
        this.columns = columns;
        this.target = target;
        Class = RequirementClass.Of(target.Requirement, target.Purpose, target.Term);
        standings = new(() => columns.Class(Class).At(target.Position, target.Requirement));
        Everybody = columns.Members.Copy();
        if (target.Position >= 0)
        {
            foreach (var row in columns.View.HoldersOf(target.Position).Where(row => columns.View.Roster.Incumbencies.Capacity[row] != Capacity.Acting))
            {
                Everybody.Remove(columns.View.Roster.Incumbencies.Official[row]);
            }
        }

        nonLocal = new(NonLocal);
        planned = new(Planned);
        sources = new(Sources);
    }

    /// <summary>The class of what is asked for.</summary>
    public RequirementClass Class { get; }

    /// <summary>How each stands. Whoever asks first waits until everybody has been judged.</summary>
    public Standings Standings => standings.Value;

    /// <summary>All in service except those who hold the position already.</summary>
    public OfficialSet Everybody { get; }

    /// <summary>The officials of each value of a facet; null when there is no such facet with sets.</summary>
    public (IReadOnlyList<string> Names, Func<int, OfficialSet> Of)? Facet(string code)
    {
        foreach (var facet in columns.Facets)
        {
            if (facet.Code == code)
            {
                return (facet.Names, facet.Of);
            }
        }

        return code switch
        {
            PoolFacets.Readiness => (PoolFacets.Readinesses, value => Standings.Of((Readiness)value)),
            PoolFacets.Gate => (PoolFacets.Gates, value => Standings.Of((Verdict)value)),
            PoolFacets.Source when target.Requirement.Unit is not null => (PoolFacets.Sources, value => sources.Value[value]),
            PoolFacets.Planned => (PoolFacets.Plannings, value => planned.Value[value]),
            PoolFacets.NonLocal when target.Requirement.Unit is not null => (PoolFacets.NoYesUnknown, value => nonLocal.Value[value]),
            _ => null,
        };
    }

    public bool IsInPlace(int row) => target.Requirement.Unit is not null && sources.Value[0].Contains(row);

    public string PlannedAs(int row)
    {
        var sets = planned.Value;
        for (var i = 0; i < sets.Length; i++)
        {
            if (sets[i].Contains(row))
            {
                return PoolFacets.Plannings[i];
            }
        }

        return PoolFacets.Plannings[^1];
    }

    private OfficialSet[] Sources()
    {
        var here = new OfficialSet(columns.Members.Officials);
        var unit = columns.View.Roster.Units.Find(target.Requirement.Unit!.Value);
        if (unit >= 0)
        {
            columns.Units.Working.AddTo(here, unit);
        }

        return [here, columns.Members.Copy().Without(here)];
    }

    private OfficialSet[] Planned()
    {
        var here = new OfficialSet(columns.Members.Officials);
        if (target.Position >= 0)
        {
            foreach (var row in columns.View.NomineesFor(target.Position))
            {
                here.Add(columns.View.Roster.Nominations.Official[row]);
            }
        }

        var equivalent = columns.PlannedFrom(target.Requirement.Group).Copy().Without(here);
        var lower = columns.PlannedFrom(0).Copy().Without(here).Without(equivalent);
        return [here, equivalent, lower, columns.Members.Copy().Without(here).Without(equivalent).Without(lower)];
    }

    private OfficialSet[] NonLocal()
    {
        var unit = columns.View.Roster.Units.Find(target.Requirement.Unit!.Value);
        var (local, from, unknown) = columns.Units.Locality(unit, columns.Members);
        return [local, from, unknown];
    }
}
