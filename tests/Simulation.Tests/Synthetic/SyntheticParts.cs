using CadreOrleans.Simulation.Randomness;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Tests.Synthetic;

internal sealed record SyntheticUnit(string Id, byte Tier, SyntheticUnit? Parent);

internal sealed record SyntheticPosition(string Id, SyntheticUnit Unit, short Rank, short Seats, PositionKind Kind)
{
    public short Feeder { get; init; }

    public short FeederMonths { get; init; }

    public byte Degree { get; init; }

    public byte Theory { get; init; }

    public byte StateManagement { get; init; }

    public bool Elsewhere { get; init; }

    public bool Closed { get; init; }

    public short MinimumAge { get; init; }

    public short MaximumAge { get; init; } = PositionColumns.NoMaximumAge;

    public short PlanTarget { get; init; }

    public SyntheticPosition? LinkedTo { get; init; }

    public byte Calendar { get; init; }

    public TenureMarks Tenure { get; init; }

    public SyntheticPosition? Office { get; init; }

    public SyntheticPosition? DrawnFrom { get; init; }

    public short HoldingAge { get; init; } = PositionColumns.NoMaximumAge;

    public int Title { get; init; }
}

internal sealed record SyntheticOfficial(string Id, SyntheticPosition? Position)
{
    public int Birth { get; init; } = 1980 * 12;

    public bool BirthByYear { get; init; }

    public bool Woman { get; init; }

    public bool Minority { get; init; }

    public byte Degree { get; init; } = 3;

    public byte Theory { get; init; } = 2;

    public byte StateManagement { get; init; } = 2;

    public int Talent { get; init; } = Score.One / 2;

    public int Virtue { get; init; } = Score.One / 2;

    public int TalentDeviation { get; init; }

    public int VirtueDeviation { get; init; }

    public byte NotCompletedYears { get; init; }

    public int Since { get; init; } = 2015 * 12;

    public int? Retirement { get; init; }

    public SyntheticUnit? Unit { get; init; }

    public SyntheticUnit? Home { get; init; }

    public short Rank { get; init; }

    public int BarUntil { get; init; } = OfficialColumns.NoBar;
}

/// <summary>Deterministic dice for generators of test data.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    public int Below(int count) => (int)(Next() % (uint)count);

    private uint Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        return (uint)(EntityKeys.Mix(state) >> 32);
    }
}
