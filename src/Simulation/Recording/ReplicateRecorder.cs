using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Recording;

/// <summary>At the end of a replicate: its row of headlines and its chains and times.</summary>
internal static class ReplicateRecorder
{
    public static void Run(ReplicateScratch r, Accumulators into, Span<long> row)
    {
        var tally = r.Tally;
        var layout = into.Layout;
        for (var i = 0; i < tally.Chains.Length; i++)
        {
            into.Cells[layout.Chains + i] += tally.Chains[i];
        }

        for (var i = 0; i < tally.FillTimes.Length; i++)
        {
            into.Cells[layout.FillTimes + i] += tally.FillTimes[i];
        }

        for (var i = 0; i < tally.Ineffective.Length; i++)
        {
            into.Cells[layout.Ineffective + i] += tally.Ineffective[i] ? 1 : 0;
        }

        var sources = tally.Sources;
        var chosen = sources[(int)FillSource.Plan] + sources[(int)FillSource.Unit] + sources[(int)FillSource.Outside];
        row[(int)HeadlineColumn.Retirements] = tally.Retirements;
        row[(int)HeadlineColumn.OtherExits] = tally.OtherExits;
        row[(int)HeadlineColumn.Recruits] = tally.Recruits;
        row[(int)HeadlineColumn.VacanciesOpened] = tally.Opened;
        row[(int)HeadlineColumn.VacanciesFilled] = tally.Filled;
        row[(int)HeadlineColumn.ShareVacant] = YearRecorder.Share(tally.SeatMonthsVacant, (r.Run.PostSeats * r.Run.Months) - tally.SeatMonthsClosed);
        row[(int)HeadlineColumn.OpenVacanciesAtEnd] = r.State.OpenPosts;
        row[(int)HeadlineColumn.FromPlan] = YearRecorder.Share(sources[(int)FillSource.Plan], chosen);
        row[(int)HeadlineColumn.FromUnit] = YearRecorder.Share(sources[(int)FillSource.Unit], chosen);
        row[(int)HeadlineColumn.FromOutside] = YearRecorder.Share(sources[(int)FillSource.Outside], chosen);
        row[(int)HeadlineColumn.ChainLength] = YearRecorder.Share(tally.ChainLinks, tally.ChainsEnded);
        row[(int)HeadlineColumn.MovesPerOpening] = YearRecorder.Share(tally.Filled, tally.ChainsBegun);
        row[(int)HeadlineColumn.TimeToFill] = YearRecorder.Share(tally.MonthsToFill, tally.Filled);
        row[(int)HeadlineColumn.BenchNowAtEnd] = tally.Bench[0];
        row[(int)HeadlineColumn.BenchNobodyAtEnd] = tally.Bench[^1];
        row[(int)HeadlineColumn.OfficialsAtEnd] = r.State.PresentCount;
        row[(int)HeadlineColumn.MeanAgeAtEnd] = r.Structure.MeanAge;
        row[(int)HeadlineColumn.YoungAtEnd] = r.Structure.Young;
        row[(int)HeadlineColumn.WomenAtEnd] = r.Structure.Women;
        row[(int)HeadlineColumn.EthnicMinorityAtEnd] = r.Structure.EthnicMinority;
    }
}
