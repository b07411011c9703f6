namespace CadreOrleans.Simulation.Backtest;

/// <summary>
/// How well a run from the past foresaw who took the posts that fell vacant. Of at least <see cref="Fewest"/> appointments only, so that nothing is told of
/// a single one.
/// </summary>
/// <param name="Appointments">Appointments that happened and were scored.</param>
/// <param name="MeanChance">Mean chance that the futures gave to whoever was appointed, among all who took the post in any of them.</param>
/// <param name="FirstOne">Share of the appointments whose official the futures had first.</param>
/// <param name="FirstThree">Share of those among their first three.</param>
/// <param name="FirstFive">Share of those among their first five.</param>
/// <param name="Brier">Mean Brier score over all who came into question (Brier 1950, several outcomes): 0 is perfect, 2 the worst.</param>
/// <param name="BrierOfEqual">The score of one who gives all of them the same chance.</param>
public sealed record SuccessorCheck(int Appointments, double MeanChance, double FirstOne, double FirstThree, double FirstFive, double Brier, double BrierOfEqual)
{
    /// <summary>Fewest appointments of which the scores are told.</summary>
    public const int Fewest = Results.RunResult.SmallestGroup;
}
