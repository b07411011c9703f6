using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Roster.Pools;

/// <summary>
/// How every official stands towards one requirement: a set for each degree of readiness, and the earliest day of each official, both from the
/// rules' own answers. Sixteen bits and nine bits an official.
/// </summary>
public sealed class Standings
{
    // Days are kept as a distance from the day asked about, 89 years to either side.
    private const int Middle = 1 << 15;
    private readonly int today;
    private readonly ushort[] earliest;
    private readonly OfficialSet[] byReadiness;
    private readonly OfficialSet[] byGate;
    private readonly Dictionary<int, ushort>? differing;

    internal Standings(int officials, DateOnly on)
    {
        today = on.DayNumber;
        earliest = new ushort[officials];
        byReadiness = [.. Enum.GetValues<Readiness>().Select(_ => new OfficialSet(officials))];
        byGate = [.. Enum.GetValues<Verdict>().Select(_ => new OfficialSet(officials))];
    }

    private Standings(Standings source, IReadOnlyList<(int Row, Standing Standing)> differ)
    {
        today = source.today;
        earliest = source.earliest;
        byReadiness = [.. source.byReadiness.Select(set => set.Copy())];
        byGate = [.. source.byGate.Select(set => set.Copy())];
        differing = differ.ToDictionary(entry => entry.Row, entry => Key(entry.Standing.Earliest));
        foreach (var (row, standing) in differ)
        {
            SetStanding(row, standing);
        }
    }

    private Standings(Standings source, int officials)
    {
        today = source.today;
        earliest = new ushort[officials];
        source.earliest.CopyTo(earliest, 0);
        byReadiness = [.. source.byReadiness.Select(set => set.Copy(officials))];
        byGate = [.. source.byGate.Select(set => set.Copy(officials))];
    }

    /// <summary>The officials of a readiness.</summary>
    public OfficialSet Of(Readiness readiness) => byReadiness[(int)readiness];

    /// <summary>The officials by whether they pass the gate of virtue.</summary>
    public OfficialSet Of(Verdict gate) => byGate[(int)gate];

    /// <summary>The standing of the official of a row; <see cref="Readiness.Unknown"/> for one who was not judged, being out of service.</summary>
    public Standing this[int row] => new(ReadinessOf(row), EarliestOf(row) is var key && key == 0 ? null : DateOnly.FromDayNumber(today + key - Middle), GateOf(row));

    /// <summary>A day as a number that sorts like <see cref="EarliestKey(int)"/>.</summary>
    internal int EarliestKey(DateOnly day) => Math.Clamp(day.DayNumber - today + Middle, 1, ushort.MaxValue);

    /// <summary>The earliest day as a number that sorts: those without a day come last.</summary>
    internal int EarliestKey(int row) => EarliestOf(row) is var key && key == 0 ? ushort.MaxValue + 1 : key;

    internal Standings Copy(int officials) => new(this, officials);

    /// <summary>The same but for a few officials; what they do not touch is shared.</summary>
    internal Standings With(IReadOnlyList<(int Row, Standing Standing)> differ) => new(this, differ);

    internal void Set(int row, Standing? standing)
    {
        earliest[row] = Key(standing?.Earliest);
        SetStanding(row, standing);
    }

    private void SetStanding(int row, Standing? standing)
    {
        for (var i = 0; i < byReadiness.Length; i++)
        {
            byReadiness[i].Set(row, standing is { } known && (int)known.Readiness == i);
        }

        for (var i = 0; i < byGate.Length; i++)
        {
            byGate[i].Set(row, standing is { } known && (int)known.Gate == i);
        }
    }

    private ushort EarliestOf(int row) => differing is not null && differing.TryGetValue(row, out var key) ? key : earliest[row];

    private ushort Key(DateOnly? day) => day is { } known ? (ushort)EarliestKey(known) : (ushort)0;

    /// <summary>Whether the official of a row passes the gate of virtue; unknown for one who was not judged.</summary>
    internal Verdict GateOf(int row) =>
        byGate[(int)Verdict.Satisfied].Contains(row) ? Verdict.Satisfied : byGate[(int)Verdict.NotSatisfied].Contains(row) ? Verdict.NotSatisfied : Verdict.Unknown;

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
