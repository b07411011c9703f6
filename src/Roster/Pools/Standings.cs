using CadreOrleans.Domain.Eligibility;

namespace CadreOrleans.Roster.Pools;

/// <summary>
/// How every official stands towards one requirement: a set for each degree of readiness, and the earliest day of each official, both from the
/// rules' own answers. Sixteen bits and six bits an official.
/// </summary>
public sealed class Standings
{
    // Days are kept as a distance from the day asked about, 89 years to either side.
    private const int Middle = 1 << 15;
    private readonly int today;
    private readonly ushort[] earliest;
    private readonly OfficialSet[] byReadiness;

    internal Standings(int officials, DateOnly on)
    {
        today = on.DayNumber;
        earliest = new ushort[officials];
        byReadiness = [.. Enum.GetValues<Readiness>().Select(_ => new OfficialSet(officials))];
    }

    private Standings(Standings source, int officials)
    {
        today = source.today;
        earliest = new ushort[officials];
        source.earliest.CopyTo(earliest, 0);
        byReadiness = [.. source.byReadiness.Select(set => set.Copy(officials))];
    }

    /// <summary>The officials of a readiness.</summary>
    public OfficialSet Of(Readiness readiness) => byReadiness[(int)readiness];

    /// <summary>The standing of the official of a row; <see cref="Readiness.Unknown"/> for one who was not judged, being out of service.</summary>
    public Standing this[int row] => new(ReadinessOf(row), earliest[row] == 0 ? null : DateOnly.FromDayNumber(today + earliest[row] - Middle));

    /// <summary>The earliest day as a number that sorts: those without a day come last.</summary>
    internal int EarliestKey(int row) => earliest[row] == 0 ? ushort.MaxValue + 1 : earliest[row];

    internal Standings Copy(int officials) => new(this, officials);

    internal void Set(int row, Standing? standing)
    {
        earliest[row] = standing?.Earliest is { } day ? (ushort)Math.Clamp(day.DayNumber - today + Middle, 1, ushort.MaxValue) : (ushort)0;
        for (var i = 0; i < byReadiness.Length; i++)
        {
            byReadiness[i].Set(row, standing is { } known && (int)known.Readiness == i);
        }
    }

    private Readiness ReadinessOf(int row)
    {
        for (var i = 0; i < byReadiness.Length; i++)
        {
            if (byReadiness[i].Contains(row))
            {
                return (Readiness)i;
            }
        }

        return Readiness.Unknown;
    }
}
