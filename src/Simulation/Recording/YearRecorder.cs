using CadreOrleans.Simulation.Exits;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Recording;

/// <summary>At the end of each twelve months of a run: the year's totals and how things stand.</summary>
internal static class YearRecorder
{
    public static void Run(ReplicateScratch r, int year, Accumulators into)
    {
        Totals(r, year, into);
        BenchRecorder.Run(r, year, into);
        UnitRecorder.Run(r, year, into);
        PlanRecorder.Run(r, year, into);
        StructureRecorder.Run(r, year, into);
        BodyRecorder.Run(r, year, into);
        RotationRecorder.Run(r, year, into);
        ConductRecorder.Run(r, year, into);
        Positions(r, year);
        r.Tally.EndYear();
    }

    private static void Totals(ReplicateScratch r, int year, Accumulators into)
    {
        var tally = r.Tally;
        var series = into.Layout.Yearly;
        var exits = tally.ExitsOfYear;
        var opened = tally.Opened - tally.OpenedBefore;
        var filled = tally.Filled - tally.FilledBefore;
        into.Record(series[(int)YearlySeries.VacanciesOpened], year, opened);
        into.Record(series[(int)YearlySeries.VacanciesFilled], year, filled);
        into.Record(series[(int)YearlySeries.Retirements], year, exits[ExitSchedule.ByLaw]);
        into.Record(series[(int)YearlySeries.OtherExits], year, exits[0] + exits[1] + exits[2] + exits[ExitSchedule.Forced]);
        into.Record(series[(int)YearlySeries.ResignationsAndTransfers], year, exits[(int)ExitCause.ResignationOrTransfer]);
        into.Record(series[(int)YearlySeries.DeathsAndIllnesses], year, exits[(int)ExitCause.DeathOrIllness]);
        into.Record(series[(int)YearlySeries.Dismissals], year, exits[(int)ExitCause.Dismissal]);
        into.Record(series[(int)YearlySeries.Recruits], year, tally.Recruits - tally.RecruitsBefore);
        into.Record(series[(int)YearlySeries.Officials], year, r.State.PresentCount);
        into.Record(series[(int)YearlySeries.ShareVacant], year, Share(tally.SeatMonthsVacant - tally.SeatMonthsBefore, (r.Run.PostSeats * 12) - (tally.SeatMonthsClosed - tally.SeatMonthsClosedBefore)));
        RecordSources(into, year, tally.SourcesOfYear);
        var begun = tally.ChainsBegun - tally.ChainsBegunBefore;
        if (begun > 0)
        {
            into.Record(series[(int)YearlySeries.MovesPerOpening], year, Share(filled, begun));
        }
    }

    private static void RecordSources(Accumulators into, int year, int[] sources)
    {
        var chosen = sources[(int)FillSource.Plan] + sources[(int)FillSource.Unit] + sources[(int)FillSource.Outside];
        if (chosen == 0)
        {
            return;
        }

        var series = into.Layout.Yearly;
        into.Record(series[(int)YearlySeries.FromPlan], year, Share(sources[(int)FillSource.Plan], chosen));
        into.Record(series[(int)YearlySeries.FromUnit], year, Share(sources[(int)FillSource.Unit], chosen));
        into.Record(series[(int)YearlySeries.FromOutside], year, Share(sources[(int)FillSource.Outside], chosen));
    }

    private static void Positions(ReplicateScratch r, int year)
    {
        var tally = r.Tally;
        var places = r.Run.Places;
        for (var place = 0; place < places.Count; place++)
        {
            var months = tally.VacantMonthsOfPlace[place];
            var fills = tally.FillsOfPlace[place];
            if (months == 0 && fills == 0)
            {
                continue;
            }

            r.Positions.Year(place, year, months, fills);
        }
    }

    internal static long Share(long part, long whole) => whole == 0 ? 0 : ((part * SeriesCatalogue.ShareScale) + (whole / 2)) / whole;
}
