using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Selection;
using CadreOrleans.Roster.Views;
using CadreOrleans.Simulation.State;

namespace CadreOrleans.Simulation.Packing;

/// <summary>The estimates of an official as the kernel holds them: mean and standard deviation of the posterior, in fixed point. Whoever has no evidence is marked so.</summary>
/// <param name="Talent">Estimated talent, fixed point.</param>
/// <param name="Virtue">Estimated virtue, fixed point.</param>
/// <param name="TalentDeviation">Standard deviation of talent on the logit scale, fixed point.</param>
/// <param name="VirtueDeviation">Standard deviation of virtue on the logit scale, fixed point.</param>
/// <param name="Assessed">Whether an assessment or a vote is on record.</param>
internal readonly record struct Scores(int Talent, int Virtue, int TalentDeviation, int VirtueDeviation, bool Assessed)
{
    public static Scores Of(Candidate candidate, RosterView view)
    {
        var talent = TalentEstimate.Of(candidate, view.Pack.Selection, view.AsOf);
        var virtue = VirtueEstimate.Of(candidate, view.Pack.Selection, view.AsOf);
        return new Scores(Score.Of(talent.Share), Score.Of(virtue.Share), Deviation(talent), Deviation(virtue), talent.Assessed || virtue.Assessed);
    }

    private static int Deviation(Estimate estimate) =>
        (int)Math.Min(Math.Round(Math.Sqrt(estimate.Variance) * Score.One, MidpointRounding.ToEven), OfficialColumns.MostDeviation);
}
