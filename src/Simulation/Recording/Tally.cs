using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Exits;
using CadreOrleans.Simulation.Statistics;
using CadreOrleans.Simulation.Vacancies;

namespace CadreOrleans.Simulation.Recording;

/// <summary>What happened in the running month and year, and in the replicate so far.</summary>
internal sealed class Tally(CompiledRun run)
{
    /// <summary>Sums kept of the people planned, of the whole and of each tier.</summary>
    public const int PlannedSums = 3;

    private readonly long[] chains = new long[AccumulatorLayout.ChainBins];
    private readonly ulong[] firstHolders = [.. Enumerable.Range(0, run.Places.Count).Select(place => FirstHolder(run, place))];
    private readonly long[] fillTimes = new long[AccumulatorLayout.FillTimeBins];

    public int[] VacantMonthsOfPlace { get; } = new int[run.Places.Count];

    /// <summary>Key of the last full holder of each place; 0 for none so far.</summary>
    public ulong[] LastHolder { get; } = new ulong[run.Places.Count];

    /// <summary>Successions of each place in the replicate; see <see cref="ContinuityRecorder"/>.</summary>
    public byte[] Successions { get; } = new byte[run.Places.Count];

    public int[] FillsOfPlace { get; } = new int[run.Places.Count];

    /// <summary>Planned positions by readiness, as last recorded.</summary>
    public int[] Bench { get; } = new int[BenchRecorder.Grades];

    /// <summary>Sums of the structure being recorded; see <see cref="StructureRecorder"/>.</summary>
    public long[] Structure { get; } = new long[(run.Layout.Tiers.Length + 1) * StructureRecorder.Sums];

    /// <summary>Counts of each unit being recorded; see <see cref="UnitRecorder"/>.</summary>
    public int[] Units { get; } = new int[run.Layout.Units.Units * (int)UnitSubject.Count];

    /// <summary>For each official the tiers in whose plans he or she was counted, as bits.</summary>
    public uint[] PlannedIn { get; } = new uint[run.Template.Size.Slots];

    /// <summary>People planned, the young and women among them, of the whole and of each tier; see <see cref="PlanRecorder"/>.</summary>
    public int[] Planned { get; } = new int[(run.Layout.Tiers.Length + 1) * PlannedSums];

    /// <summary>Exits of the year by code; see <see cref="ExitSchedule"/>.</summary>
    public int[] ExitsOfYear { get; } = new int[ExitSchedule.Forced + 1];

    public int[] SourcesOfYear { get; } = new int[(int)FillSource.Reorganisation + 1];

    public int[] Sources { get; } = new int[(int)FillSource.Reorganisation + 1];

    /// <summary>Interventions that could not take effect in this replicate.</summary>
    public bool[] Ineffective { get; } = new bool[run.Inputs.Interventions.Count];

    public int RetirementsOfMonth { get; set; }

    public int OtherExitsOfMonth { get; set; }

    public int Opened { get; set; }

    /// <summary>Openings made by an exit or a displacement: the beginnings of chains.</summary>
    public int ChainsBegun { get; set; }

    public int Filled { get; set; }

    public int Recruits { get; set; }

    /// <summary>Officials who found no post in a reorganisation.</summary>
    public int WithoutLanding { get; set; }

    /// <summary>Vacancies that ended because the seat was abolished.</summary>
    public int Withdrawn { get; set; }

    /// <summary>Seats of posts that did not exist, summed over the months so far.</summary>
    public long SeatMonthsClosed { get; set; }

    public long SeatMonthsClosedBefore { get; set; }

    /// <summary>Turns of rotation, both of an exchange counted.</summary>
    public int Rotations { get; set; }

    public int VerticalRotations { get; set; }

    public int RotationsBefore { get; set; }

    public int VerticalRotationsBefore { get; set; }

    public int SeatMonthsVacant { get; set; }

    public int OpenedBefore { get; set; }

    public int FilledBefore { get; set; }

    public int ChainsBegunBefore { get; set; }

    public int RecruitsBefore { get; set; }

    public int SeatMonthsBefore { get; set; }

    public int Retirements { get; private set; }

    public int OtherExits { get; private set; }

    public long ChainsEnded { get; private set; }

    public long ChainLinks { get; private set; }

    public long MonthsToFill { get; private set; }

    public ReadOnlySpan<long> Chains => chains;

    public ReadOnlySpan<long> FillTimes => fillTimes;

    public void Exit(byte code)
    {
        ExitsOfYear[code]++;
        if (code == ExitSchedule.ByLaw)
        {
            RetirementsOfMonth++;
            Retirements++;
        }
        else
        {
            OtherExitsOfMonth++;
            OtherExits++;
        }
    }

    public void Source(FillSource source)
    {
        SourcesOfYear[(int)source]++;
        Sources[(int)source]++;
    }

    public void ChainEnds(int length)
    {
        chains[Math.Min(length, chains.Length - 1)]++;
        ChainsEnded++;
        ChainLinks += length;
    }

    public void FillTime(int months)
    {
        fillTimes[Math.Min(months, fillTimes.Length - 1)]++;
        MonthsToFill += months;
    }

    public void EndMonth()
    {
        RetirementsOfMonth = 0;
        OtherExitsOfMonth = 0;
    }

    public void EndYear()
    {
        Array.Clear(VacantMonthsOfPlace);
        Array.Clear(FillsOfPlace);
        Array.Clear(ExitsOfYear);
        Array.Clear(SourcesOfYear);
        OpenedBefore = Opened;
        FilledBefore = Filled;
        ChainsBegunBefore = ChainsBegun;
        RecruitsBefore = Recruits;
        SeatMonthsClosedBefore = SeatMonthsClosed;
        RotationsBefore = Rotations;
        VerticalRotationsBefore = VerticalRotations;
        SeatMonthsBefore = SeatMonthsVacant;
    }

    public void Reset()
    {
        EndMonth();
        Opened = 0;
        Filled = 0;
        ChainsBegun = 0;
        Recruits = 0;
        Withdrawn = 0;
        WithoutLanding = 0;
        SeatMonthsClosed = 0;
        Rotations = 0;
        VerticalRotations = 0;
        SeatMonthsVacant = 0;
        Retirements = 0;
        OtherExits = 0;
        ChainsEnded = 0;
        ChainLinks = 0;
        MonthsToFill = 0;
        Array.Clear(chains);
        Array.Clear(fillTimes);
        Array.Clear(Sources);
        Array.Clear(Ineffective);
        Array.Clear(Successions);
        firstHolders.CopyTo(LastHolder, 0);
        EndYear();
    }

    private static ulong FirstHolder(CompiledRun run, int place) =>
        run.Places.SeatsOf(place) == 1 && run.Template.Holder[run.Places.SeatFrom[place]] is >= 0 and var slot ? run.Template.Key[slot] : 0;
}
