using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Packing;

/// <summary>Packs units and positions.</summary>
internal static class OrganisationPacking
{
    /// <summary>Grades on the kernel's ladder run from 1.</summary>
    private const short LowestGrade = 1;

    /// <summary>Months in the present post that a higher one asks for (QĐ 80, article 18; NĐ 138/2020).</summary>
    private const short FeederMonths = 24;

    public static UnitColumns Units(RosterView view, Numbering numbering) => new()
    {
        Tiers = [.. view.Pack.Tiers.Select(tier => tier.Code)],
        Ids = [.. numbering.UnitRows.Select(row => view.Roster.Units.Ids[row].Value)],
        Tier = [.. numbering.UnitRows.Select(row => (byte)Math.Max(0, view.Pack.TierIndex(view.Unit(row).Tier)))],
        Parent = [.. numbering.UnitRows.Select(row => view.Unit(row).Parent is { } parent ? numbering.Unit(view.Roster.Units.Find(parent)) : -1)],
    };

    public static PositionColumns Positions(RosterView view, Numbering numbering)
    {
        var rows = numbering.PositionRows;
        var facts = Array.ConvertAll(rows, view.Position);
        var titles = Array.ConvertAll(rows, view.TitleOf);
        var ids = Array.ConvertAll(rows, row => view.Roster.Positions.Ids[row].Value);
        var planning = view.Pack.Regimes.Planning.At(view.AsOf);
        var topTier = numbering.UnitRows.Select(row => view.Pack.TierIndex(view.Unit(row).Tier)).Where(index => index >= 0).DefaultIfEmpty(0).Min();
        return new PositionColumns
        {
            Ids = ids,
            Keys = Array.ConvertAll(ids, StableKey.Of),
            Unit = Array.ConvertAll(rows, row => numbering.Unit(view.UnitOf(row))),
            Rank = Array.ConvertAll(titles, Grade),
            Seats = Array.ConvertAll(facts, position => (short)position.Seats),
            Kind = Array.ConvertAll(titles, Kind),
            Marks = [.. titles.Select((title, place) => Marks(view.Pack, title, facts[place].DecidedBy, topTier))],
            LinkedTo = [.. facts.Select((position, place) => Linked(view, numbering, position.LinkedTo, position.Seats, titles[place]))],
            MinimumDegree = Array.ConvertAll(titles, title => (byte)(title?.MinimumDegree ?? 0)),
            MinimumTheory = Array.ConvertAll(titles, title => (byte)(title?.MinimumPoliticalTheory ?? 0)),
            MinimumStateManagement = Array.ConvertAll(titles, title => (byte)(title?.MinimumStateManagement ?? 0)),
            FeederRank = Array.ConvertAll(titles, title => (short)(title?.FeederGroup ?? 0)),
            FeederMonths = Array.ConvertAll(titles, title => title?.Kind == TitleKind.Leadership ? FeederMonths : (short)0),
            MinimumAge = new short[rows.Length],
            MaximumAge = Array.ConvertAll(titles, title => (short)(AgeLimit.OfTaking(title)?.Months ?? PositionColumns.NoMaximumAge)),
            Tenure = TenurePacking.Tenure(view, numbering, titles),
            PlanTarget = [.. titles.Select((title, place) => PlanTarget(planning, title, facts[place].Seats, facts[place].LinkedTo))],
        };
    }

    /// <summary>Grade of a title on the kernel's ladder.</summary>
    public static short Grade(Title? title) => (short)Math.Max(LowestGrade, title?.Group ?? LowestGrade);

    private static PositionKind Kind(Title? title) => title?.Kind switch
    {
        TitleKind.Membership => PositionKind.Membership,
        TitleKind.Specialist => PositionKind.Entry,
        _ => PositionKind.Post,
    };

    /// <summary>A post decided above the top tier of the workspace's own units is filled from outside.</summary>
    private static PositionMarks Marks(RegulationPack pack, Title? title, string decidedBy, int topTier)
    {
        var marks = title?.Key == true ? PositionMarks.Key : PositionMarks.None;
        var decides = pack.TierIndex(decidedBy);
        return decides >= 0 && decides < topTier ? marks | PositionMarks.DecidedElsewhere : marks;
    }

    /// <summary>The kernel links single posts of one seat; any other link is held beside the principal post and needs no chain of its own.</summary>
    private static int Linked(RosterView view, Numbering numbering, PositionId? linkedTo, int seats, Title? title)
    {
        if (linkedTo is not { } other || seats != 1 || Kind(title) != PositionKind.Post)
        {
            return -1;
        }

        var row = view.Roster.Positions.Find(other);
        var place = numbering.Position(row);
        return place < 0 || view.Position(row).Seats != 1 || view.Position(row).LinkedTo is not null || Kind(view.TitleOf(row)) != PositionKind.Post ? -1 : place;
    }

    private static short PlanTarget(PlanningRegime? planning, Title? title, int seats, PositionId? linkedTo) => title?.Kind switch
    {
        TitleKind.Membership => (short)Math.Min(1_000, (seats * (planning?.CoefficientAimPercent.Value ?? 0)) / 100),
        TitleKind.Leadership when linkedTo is null => (short)(planning?.MaximumNames.Value ?? 0),
        _ => 0,
    };
}
