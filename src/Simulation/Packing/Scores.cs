using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Selection;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Simulation.Packing;

/// <summary>The estimates of an official as the kernel holds them: the posterior means, in fixed point. Whoever has no evidence is marked so.</summary>
/// <param name="Talent">Estimated talent, fixed point.</param>
/// <param name="Virtue">Estimated virtue, fixed point.</param>
/// <param name="Assessed">Whether an assessment or a vote is on record.</param>
internal readonly record struct Scores(int Talent, int Virtue, bool Assessed)
{
    public static Scores Of(Candidate candidate, RosterView view)
    {
        var talent = TalentEstimate.Of(candidate, view.Pack.Selection, view.AsOf);
        var virtue = VirtueEstimate.Of(candidate, view.Pack.Selection, view.AsOf);
        return new Scores(Score.Of(talent.Share), Score.Of(virtue.Share), talent.Assessed || virtue.Assessed);
    }
}
