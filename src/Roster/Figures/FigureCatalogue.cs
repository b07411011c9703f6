using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Figures.Counts;
using CadreOrleans.Roster.Figures.Requirements;
using CadreOrleans.Roster.Figures.Targets;

namespace CadreOrleans.Roster.Figures;

/// <summary>
/// The figures of a resolution report (F1 to F9), the targets of the committee's resolution (T1 to T4) and the requirements on personnel work
/// (R1 to R25), for any period and unit, from the roster alone. How each wording is read stands in its definition.
/// </summary>
public static class FigureCatalogue
{
    private static readonly FigureDefinition[] Counts =
    [
        new UniversityDegrees(), new MasterDegrees(), new SeniorTheory(), new SpecialistTraining(), new Rotations(), new RotationsToCommunes("F6"),
        new NonLocalLeaders(), new PeopleDisciplined("F8") { Needs = FieldGroups.Discipline }, new WrongProcedure { Needs = FieldGroups.Discipline },
    ];

    private static readonly FigureDefinition[] Shares =
    [
        new RecruitsWithDegree("T1", true), new LeadersRotated("T2", LeadersRotated.HeldOn.LastDay), new CommunesWithNonLocal("T3"), new OfficialsTrained(),
    ];

    private static readonly FigureDefinition[] Required = RequirementCatalogue.All;

    /// <summary>Every code that can be asked for: those of figures, targets and requirements, and of the readings beside them.</summary>
    public static IReadOnlyList<string> Codes { get; } =
        [.. Counts.Concat(Shares).Concat(Required).SelectMany(definition => definition.Readings.Prepend(definition)).Select(definition => definition.Code)];

    /// <summary>F1 to F9, in order.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="period">The period; stocks are counted as of its last day.</param>
    /// <param name="pack">The regulation pack.</param>
    /// <param name="unit">Only what belongs to this unit or a unit under it; null for all.</param>
    /// <param name="code">Only the figure of this code, or the one that it is a reading of; null for all.</param>
    public static IReadOnlyList<Figure> Figures(RosterSnapshot roster, Period period, RegulationPack pack, UnitId? unit = null, string? code = null)
    {
        var scope = new FigureScope(roster, period, pack, unit);
        return [.. Wanted(Counts, code).Select(definition => Make(definition, scope, null))];
    }

    /// <summary>R1 to R25, in order; the parameters are those of <see cref="Figures"/>.</summary>
    public static IReadOnlyList<Figure> Requirements(RosterSnapshot roster, Period period, RegulationPack pack, UnitId? unit = null, string? code = null)
    {
        var scope = new FigureScope(roster, period, pack, unit);
        return [.. Wanted(Required, code).Select(definition => Make(definition, scope, null))];
    }

    /// <summary>
    /// The targets that the pack names, in its order. A target with years of its own is counted over those, up to the period's last day;
    /// when they begin after it, the share is one of nothing. The parameters are those of <see cref="Figures"/>.
    /// </summary>
    public static IReadOnlyList<Figure> Targets(RosterSnapshot roster, Period period, RegulationPack pack, UnitId? unit = null, string? code = null)
    {
        var scope = new FigureScope(roster, period, pack, unit);
        return
        [
            .. from target in pack.Targets
               let definition = Array.Find(Shares, share => share.Code == target.Code)
               where definition is not null && (code is null || definition.Code == code)
               select Make(definition, scope, target),
        ];
    }

    private static IEnumerable<FigureDefinition> Wanted(IEnumerable<FigureDefinition> definitions, string? code) =>
        definitions.Where(definition => code is null || definition.Code == code || definition.Readings.Any(reading => reading.Code == code));

    private static Figure Make(FigureDefinition definition, FigureScope scope, ResolutionTarget? target)
    {
        var from = target?.From ?? scope.Period.From;
        var to = target?.To is { } end && end < scope.Period.To ? end : scope.Period.To;
        var count = from <= to ? definition.Count(scope.Over(new Period(from, to))) : FigureCount.Share([]);
        var unknown = count.Unknown ?? [];
        return new Figure(
            definition.Code,
            target?.Name ?? FigureTexts.Name(definition.Code),
            FigureTexts.Definition(definition.Code),
            definition.Kinds,
            definition.Unit,
            count.Value ?? count.Rows.Count,
            count.Lacking is { } lacking ? count.Rows.Count + lacking.Count + unknown.Count : null,
            target?.Share ?? definition.Aim(scope),
            target?.Source ?? definition.Source(scope),
            count.Rows,
            count.Lacking ?? [],
            unknown,
            definition.Needs,
            [.. definition.Readings.Select(reading => Make(reading, scope, null))],
            definition.Signs);
    }
}
