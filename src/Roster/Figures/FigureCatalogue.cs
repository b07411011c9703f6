using CadreOrleans.Domain.Regulations;
using CadreOrleans.Roster.Figures.Counts;
using CadreOrleans.Roster.Figures.Targets;

namespace CadreOrleans.Roster.Figures;

/// <summary>
/// The figures of a resolution report (F1 to F9) and the targets of the committee's resolution (T1 to T4), for any period, from the roster alone.
/// How each wording is read stands in its definition.
/// </summary>
public static class FigureCatalogue
{
    private static readonly Citation Report = new("Báo cáo công tác cán bộ huyện Lạc Sơn, 6 tháng đầu năm 2022", Certainty.Confirmed);

    private static readonly FigureDefinition[] Counts =
    [
        new UniversityDegrees(), new MasterDegrees(), new SeniorTheory(), new SpecialistTraining(), new Rotations(), new RotationsToCommunes(),
        new NonLocalLeaders(), new PeopleDisciplined(), new WrongProcedure(),
    ];

    private static readonly FigureDefinition[] Shares = [new RecruitsWithDegree(), new LeadersRotated(), new CommunesWithNonLocal(), new OfficialsTrained()];

    /// <summary>F1 to F9, in order.</summary>
    public static IReadOnlyList<Figure> Figures(RosterSnapshot roster, Period period, RegulationPack pack)
    {
        var scope = new FigureScope(roster, period, pack);
        return [.. Counts.Select(definition => Plain(definition, scope))];
    }

    /// <summary>
    /// The targets that the pack names, in its order. A target with years of its own is counted over those, up to the period's last day;
    /// when they begin after it, the share is one of nothing.
    /// </summary>
    public static IReadOnlyList<Figure> Targets(RosterSnapshot roster, Period period, RegulationPack pack) =>
    [
        .. from target in pack.Targets
           let definition = Array.Find(Shares, share => share.Code == target.Code)
           where definition is not null
           select Share(definition, target, roster, period, pack),
    ];

    private static Figure Plain(FigureDefinition definition, FigureScope scope)
    {
        var count = definition.Count(scope);
        return new Figure(
            definition.Code,
            FigureTexts.Name(definition.Code),
            FigureTexts.Definition(definition.Code),
            count.Rows.Count,
            null,
            null,
            Report,
            count.Rows,
            [],
            count.Unknown);
    }

    private static Figure Share(FigureDefinition definition, ResolutionTarget target, RosterSnapshot roster, Period period, RegulationPack pack)
    {
        var from = target.From ?? period.From;
        var to = target.To is { } end && end < period.To ? end : period.To;
        var count = from <= to ? definition.Count(new FigureScope(roster, new Period(from, to), pack)) : new FigureCount([], 0, []);
        var lacking = count.Lacking ?? [];
        return new Figure(
            definition.Code,
            target.Name,
            FigureTexts.Definition(definition.Code),
            count.Rows.Count,
            count.Rows.Count + lacking.Count,
            target.Share,
            target.Source,
            count.Rows,
            lacking,
            count.Unknown);
    }
}
