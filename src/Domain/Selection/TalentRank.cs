using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Rules;

namespace CadreOrleans.Domain.Selection;

/// <summary>One official of an order, with everything the place rests on.</summary>
/// <param name="Official">The official.</param>
/// <param name="Gate">The gate.</param>
/// <param name="Talent">Estimate of talent.</param>
/// <param name="Virtue">Estimate of virtue.</param>
/// <param name="Study">Mode of study of the highest degree: full-time comes first among equals (requirement R2).</param>
public sealed record Ranked(OfficialId Official, GateResult Gate, Estimate Talent, Estimate Virtue, StudyMode Study)
{
    /// <summary>Whether no assessment and no vote is on record: the place then rests on the prior and on qualifications only.</summary>
    public bool NotAssessed => !Talent.Assessed && !Virtue.Assessed;
}

/// <summary>
/// The order of those who pass the gate. Lexicographic: by talent, then virtue, mode of study, identifier. Weighted: by the weighted mean of both. Whose gate
/// is not known comes after those who pass; who does not pass is not in the order. Sex, ethnic group, religion and age are not read.
/// </summary>
public sealed class TalentRank(SelectionPolicy policy) : IComparer<Ranked>
{
    private const double Whole = 100;

    /// <summary>What an official is ordered by, for one case.</summary>
    public Ranked Of(RuleCase asked)
    {
        var virtue = VirtueEstimate.Of(asked.Candidate, policy, asked.On);
        return new Ranked(asked.Candidate.Official, VirtueGate.Judge(asked, virtue), TalentEstimate.Of(asked.Candidate, policy, asked.On), virtue, Study(asked));
    }

    /// <summary>Those who pass, or whose gate is not known, the first one first.</summary>
    public IReadOnlyList<Ranked> Order(IEnumerable<Ranked> officials) => [.. officials.Where(ranked => ranked.Gate.Verdict != Verdict.NotSatisfied).Order(this)];

    /// <inheritdoc/>
    public int Compare(Ranked? x, Ranked? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var byGate = (x.Gate.Verdict == Verdict.Satisfied ? 0 : 1) - (y.Gate.Verdict == Verdict.Satisfied ? 0 : 1);
        var byScore = Score(y).CompareTo(Score(x));
        var byVirtue = y.Virtue.Mean.CompareTo(x.Virtue.Mean);
        var byStudy = (x.Study == StudyMode.FullTime ? 0 : 1) - (y.Study == StudyMode.FullTime ? 0 : 1);
        return byGate != 0 ? byGate
            : byScore != 0 ? byScore
            : byVirtue != 0 ? byVirtue
            : byStudy != 0 ? byStudy
            : string.CompareOrdinal(x.Official.Value, y.Official.Value);
    }

    /// <summary>What the pack's order compares: the mean of talent, or the weighted mean of both shares.</summary>
    public double Score(Ranked ranked)
    {
        if (policy.Order.Value == RankOrder.Lexicographic)
        {
            return ranked.Talent.Mean;
        }

        var weight = policy.VirtueWeightPercent.Value / Whole;
        return (weight * ranked.Virtue.Share) + ((1 - weight) * ranked.Talent.Share);
    }

    private static StudyMode Study(RuleCase asked)
    {
        var highest = asked.Candidate.Degrees.Where(degree => degree.On <= asked.On).ToLookup(degree => degree.Fact.Level).MaxBy(level => level.Key);
        return highest is null ? StudyMode.Unknown
            : highest.Any(degree => degree.Fact.Mode == StudyMode.FullTime) ? StudyMode.FullTime
            : highest.Max(degree => degree.Fact.Mode);
    }
}
