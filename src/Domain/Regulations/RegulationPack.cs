namespace CadreOrleans.Domain.Regulations;

using System.Collections.Frozen;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Time;

/// <summary>
/// A versioned set of rules as data (bộ quy định), each value with its source. A workspace names the pack it uses; nothing of it is a constant in code.
/// </summary>
public sealed class RegulationPack
{
    private readonly FrozenDictionary<string, Title> titles;

    /// <summary>Makes a pack of its parts; <see cref="PackReader"/> reads and checks them.</summary>
    internal RegulationPack(
        string id,
        string version,
        Bilingual name,
        IReadOnlyList<Tier> tiers,
        IReadOnlyList<Title> titles,
        IReadOnlyList<Term> terms,
        CohortBands cohorts,
        RetirementRoadmap retirement,
        IReadOnlyList<ResolutionTarget> targets,
        RegimeBook regimes,
        SelectionPolicy selection,
        ReadinessScale readiness,
        CourseLengths courses,
        string majorityEthnicity,
        ReorganisationPolicy reorganisation,
        SimulationPolicy simulation,
        IReadOnlyList<UnitKind> unitKinds)
    {
        Id = id;
        Version = version;
        Name = name;
        Tiers = tiers;
        Titles = titles;
        Terms = terms;
        Cohorts = cohorts;
        Retirement = retirement;
        Targets = targets;
        Regimes = regimes;
        Selection = selection;
        Readiness = readiness;
        Courses = courses;
        MajorityEthnicity = majorityEthnicity;
        Reorganisation = reorganisation;
        Simulation = simulation;
        UnitKinds = unitKinds;
        this.titles = titles.ToFrozenDictionary(title => title.Code);
    }

    /// <summary>Identifier of the pack, the same for all its versions.</summary>
    public string Id { get; }

    /// <summary>Version, <c>year.number</c>.</summary>
    public string Version { get; }

    /// <summary>Name in both languages.</summary>
    public Bilingual Name { get; }

    /// <summary>Tiers, the highest first.</summary>
    public IReadOnlyList<Tier> Tiers { get; }

    /// <summary>Kinds of organisation that a unit can be, as a form offers them; empty when the pack names none.</summary>
    public IReadOnlyList<UnitKind> UnitKinds { get; }

    /// <summary>All titles.</summary>
    public IReadOnlyList<Title> Titles { get; }

    /// <summary>Terms, the earliest first.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>Bounds of the three cohorts.</summary>
    public CohortBands Cohorts { get; }

    /// <summary>The legal retirement months.</summary>
    public RetirementRoadmap Retirement { get; }

    /// <summary>Targets of the committee's resolution.</summary>
    public IReadOnlyList<ResolutionTarget> Targets { get; }

    /// <summary>The regimes by subject, each chosen by the day.</summary>
    public RegimeBook Regimes { get; }

    /// <summary>How officials who qualify are estimated and put in order.</summary>
    public SelectionPolicy Selection { get; }

    /// <summary>The scale of readiness.</summary>
    public ReadinessScale Readiness { get; }

    /// <summary>How long studies take.</summary>
    public CourseLengths Courses { get; }

    /// <summary>By which rules people and seats land when units are merged, split or abolished.</summary>
    public ReorganisationPolicy Reorganisation { get; }

    /// <summary>What is assumed about the course of things in simulated futures.</summary>
    public SimulationPolicy Simulation { get; }

    /// <summary>The ethnic group that counts as the majority; every other recorded group is a minority in structure counts.</summary>
    public string MajorityEthnicity { get; }

    /// <summary>The title of a code; null when the pack has none.</summary>
    public Title? FindTitle(string code) => titles.GetValueOrDefault(code);

    /// <summary>The term that runs in a month; null outside all of them.</summary>
    public Term? TermAt(Month month) => Terms.FirstOrDefault(term => month >= term.Starts && month < term.Ends);

    /// <summary>The term of a code; null when the pack has none.</summary>
    public Term? FindTerm(string code) => Terms.FirstOrDefault(term => term.Code == code);

    /// <summary>Place of a tier from the top, 0 for the highest; -1 when the pack has none of that code.</summary>
    public int TierIndex(string code)
    {
        for (var i = 0; i < Tiers.Count; i++)
        {
            if (Tiers[i].Code == code)
            {
                return i;
            }
        }

        return -1;
    }
}
