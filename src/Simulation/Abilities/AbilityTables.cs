using CadreOrleans.Simulation.Assessments;
using CadreOrleans.Simulation.Compilation;
using CadreOrleans.Simulation.Policies;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Abilities;

/// <summary>The numbers by which abilities are drawn, move and are seen, in the fixed point of <see cref="Score"/>.</summary>
internal sealed class AbilityTables
{
    public AbilityTables(Policy policy, OfficialColumns? officials = null)
    {
        IsLogit = policy.Abilities.Scale == AbilityScale.Logit;
        Drift = CompiledRun.Fixed(policy.Drift);
        Reversion = CompiledRun.Fixed(policy.Abilities.Reversion);
        Noise = CompiledRun.Fixed(policy.Abilities.Noise);
        VirtueWeight = CompiledRun.Fixed(policy.Abilities.VirtueWeight);
        Middle = IsLogit ? 0 : Score.One / 2;
        MinimumVirtue = CompiledRun.Fixed(policy.Abilities.MinimumVirtue);
        FromEvidence = policy.Abilities.FromEvidence;
        PriorSpread = Certainty.Of((int)(((long)policy.Abilities.PriorDeviation << Score.Bits) / 1_000_000));
        TalentMiddle = FromEvidence && officials is not null ? Average(officials.Talent) : Middle;
        VirtueMiddle = FromEvidence && officials is not null ? Average(officials.Virtue) : Middle;
        NewcomerMean = CompiledRun.Fixed(policy.Recruits.MeanScore);
        NewcomerEstimate = FromShare(NewcomerMean);
        NewcomerDeviation = CompiledRun.Fixed(policy.Recruits.ScoreDeviation);
        NewcomerHalfWidth = CompiledRun.Fixed(policy.Recruits.ScoreHalfWidth);
    }

    public LogisticTable Logistic { get; } = new();

    /// <summary>Whether abilities are logits; shares otherwise.</summary>
    public bool IsLogit { get; }

    public int Drift { get; }

    public int Reversion { get; }

    /// <summary>What abilities revert to.</summary>
    public int Middle { get; }

    /// <summary>What talents revert to: where abilities are drawn from the evidence, the mean of those estimated at the start, else <see cref="Middle"/>.</summary>
    public int TalentMiddle { get; }

    /// <summary>What virtues revert to.</summary>
    public int VirtueMiddle { get; }

    /// <summary>Least estimated virtue of who passes the gate; 0 for none.</summary>
    public int MinimumVirtue { get; }

    /// <summary>Whether virtue is read at all beside ties.</summary>
    public bool ReadsVirtue => VirtueWeight != 0 || MinimumVirtue != 0;

    /// <summary>Whether abilities are drawn from the evidence.</summary>
    public bool FromEvidence { get; }

    /// <summary>How certain an estimate without evidence is.</summary>
    public ushort PriorSpread { get; }

    public int Noise { get; }

    public int VirtueWeight { get; }

    public int NewcomerMean { get; }

    /// <summary>The ability that <see cref="NewcomerMean"/> stands for.</summary>
    public int NewcomerEstimate { get; }

    public int NewcomerDeviation { get; }

    public int NewcomerHalfWidth { get; }

    /// <summary>The ability that a share stands for.</summary>
    public int FromShare(int share) => IsLogit ? Logistic.Logit(share) : share;

    /// <summary>The share that an ability, or what is seen of it, stands for.</summary>
    public int ToShare(int ability) => IsLogit ? Logistic.Of(ability) : Math.Clamp(ability, 0, Score.One);

    /// <summary>An ability one year on.</summary>
    public int Moved(int ability, int standardNormal) => Moved(ability, standardNormal, Middle);

    /// <summary>An ability one year on, drawn to a middle.</summary>
    public int Moved(int ability, int standardNormal, int middle)
    {
        var moved = ability + Part(middle - ability, Reversion) + Part(standardNormal, Drift);
        return IsLogit ? Math.Clamp(moved, -LogisticTable.Most, LogisticTable.Most) : Math.Clamp(moved, 0, Score.One);
    }

    /// <summary>What an official is ordered by: talent, or the weighted mean of talent and virtue.</summary>
    public int Ordered(int talent, int virtue) => VirtueWeight == 0 ? talent : (int)((((long)talent * (Score.One - VirtueWeight)) + ((long)virtue * VirtueWeight)) >> Score.Bits);

    /// <summary>A fixed-point product.</summary>
    public static int Part(int value, int factor) => (int)(((long)value * factor) >> Score.Bits);

    private int Average(int[] shares) => shares.Length == 0 ? Middle : (int)(shares.Sum(share => (long)FromShare(share)) / shares.Length);
}
