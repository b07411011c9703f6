namespace CadreOrleans.Simulation.State;

/// <summary>
/// The officials at the start of a run, one array element an official, sorted by identifier (ordinal). Months are indices
/// (<c>year * 12 + monthOfYear - 1</c>).
/// </summary>
public sealed class OfficialColumns
{
    /// <summary>A retirement month that never comes: the official stands outside the legal roadmap.</summary>
    public const int NoRetirement = int.MaxValue;

    /// <summary>Greatest standard deviation around a score, fixed point.</summary>
    public const int MostDeviation = 8 << Score.Bits;

    /// <summary>No bar is in force.</summary>
    public const int NoBar = int.MinValue;

    /// <summary>Identifiers, ascending in ordinal order. Only a side table for results; the kernel never reads them.</summary>
    public required string[] Ids { get; init; }

    /// <summary>Stable keys; see <see cref="StableKey"/>.</summary>
    public required ulong[] Keys { get; init; }

    /// <summary>Month of birth. Where only the year is known the law's 1 January is put in by whoever packs the state.</summary>
    public required int[] BirthMonth { get; init; }

    /// <summary>Month at whose end the official retires by law, or <see cref="NoRetirement"/>.</summary>
    public required int[] RetirementMonth { get; init; }

    /// <summary>Sex and marks.</summary>
    public required OfficialMarks[] Marks { get; init; }

    /// <summary>Index of the home unit (quê quán), -1 when unknown or outside the workspace.</summary>
    public required int[] HomeUnit { get; init; }

    /// <summary>Degree level, 0 for none, higher is more (1 elementary, 2 intermediate, 3 college, 4 university, 5 master, 6 doctorate), as <see cref="Domain.Qualifications.DegreeLevel"/> counts.</summary>
    public required byte[] Degree { get; init; }

    /// <summary>Political theory level, 0 for none (1 elementary, 2 intermediate, 3 senior).</summary>
    public required byte[] Theory { get; init; }

    /// <summary>State management level, 0 for none (1 cán sự, 2 chuyên viên, 3 chuyên viên chính, 4 chuyên viên cao cấp).</summary>
    public required byte[] StateManagement { get; init; }

    /// <summary>Estimated talent, fixed point (<see cref="Score"/>); ranks those who pass the gate.</summary>
    public required int[] Talent { get; init; }

    /// <summary>Estimated virtue, fixed point (<see cref="Score"/>); breaks ties of talent.</summary>
    public required int[] Virtue { get; init; }

    /// <summary>Standard deviation, on the logit scale, that the evidence leaves around <see cref="Talent"/>, fixed point (<see cref="Score"/>); that of the prior for who is not assessed.</summary>
    public int[] TalentDeviation
    {
        get => field ??= new int[Count];
        init;
    }

    /// <summary>The same around <see cref="Virtue"/>.</summary>
    public int[] VirtueDeviation
    {
        get => field ??= new int[Count];
        init;
    }

    /// <summary>Consecutive years of tasks not completed, up to the last one assessed.</summary>
    public byte[] NotCompletedYears
    {
        get => field ??= new byte[Count];
        init;
    }

    /// <summary>First month in which no bar (thời hạn không được quy hoạch, bổ nhiệm) holds any more; <see cref="NoBar"/> without one.</summary>
    public required int[] BarUntil { get; init; }

    /// <summary>Index of the principal position, -1 for an official who holds none.</summary>
    public required int[] PrincipalPosition { get; init; }

    /// <summary>Unit the official belongs to: that of the principal position where there is one, else the last known; -1 if none.</summary>
    public required int[] Unit { get; init; }

    /// <summary>Month since which the principal position (or an equivalent one) has been held; the start month when unknown.</summary>
    public required int[] EntryMonth { get; init; }

    /// <summary>Grade of an official: that of the principal position, or the last one held; 0 for none.</summary>
    public required short[] Rank { get; init; }

    /// <summary>Number of officials.</summary>
    public int Count => Ids.Length;
}

/// <summary>Sex and marks of an official, as bits.</summary>
[Flags]
public enum OfficialMarks : byte
{
    /// <summary>A man without marks.</summary>
    None = 0,

    /// <summary>A woman. Sex decides the legal retirement month and structure counts, nothing else.</summary>
    Woman = 1,

    /// <summary>Of an ethnic minority. Counted only.</summary>
    EthnicMinority = 2,

    /// <summary>No evidence of virtue or talent exists: the scores are the prior.</summary>
    NotAssessed = 4,

    /// <summary>Born in that year, the month is unknown: an age is reached for certain only with December.</summary>
    BirthByYear = 8,
}
