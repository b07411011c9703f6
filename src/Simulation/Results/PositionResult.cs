namespace CadreOrleans.Simulation.Results;

/// <summary>What a run says of one position.</summary>
/// <param name="Position">Its identifier.</param>
/// <param name="Periods">One element a year of the run; a single one for the whole run where the organisation is too large for detail by year.</param>
/// <param name="RetiresByLaw">For a single-seat position held at the start by somebody who retires within the run: that month's index. A fact of law, not a probability.</param>
public sealed record PositionResult(string Position, IReadOnlyList<PositionPeriod> Periods, int? RetiresByLaw)
{
    /// <summary>Generational continuity: the first three successions; empty where none comes, and for positions of several seats.</summary>
    public IReadOnlyList<Succession> Continuity { get; init; } = [];
}

/// <summary>One period of one position. Probabilities are shares of replicates.</summary>
/// <param name="Month">Month index of the period's first month.</param>
/// <param name="Months">Length of the period in months.</param>
/// <param name="Vacant">Probability that a seat is vacant at some time in a year of the period.</param>
/// <param name="VacantThreeMonths">Probability that seats are vacant for at least three months in a year of the period.</param>
/// <param name="ShareVacant">Mean share of seat-months vacant.</param>
/// <param name="Bench">Probability of each readiness at the end of a year of the period; null when the position is not planned.</param>
/// <param name="NoReadySuccessor">Probability that no nominee qualifies now at the end of a year of the period; null when the position is not planned.</param>
/// <param name="Fills">Mean number of fills.</param>
public sealed record PositionPeriod(int Month, int Months, double Vacant, double VacantThreeMonths, double ShareVacant, Bench? Bench, double? NoReadySuccessor, double Fills);

/// <summary>Probability that the readiest nominee of a position qualifies now, within one, three, five years, or that nobody does.</summary>
/// <param name="Now">Qualifies now.</param>
/// <param name="WithinOneYear">Within one year.</param>
/// <param name="WithinThreeYears">Within three years.</param>
/// <param name="WithinFiveYears">Within five years.</param>
/// <param name="Nobody">Nobody within five years.</param>
public sealed record Bench(double Now, double WithinOneYear, double WithinThreeYears, double WithinFiveYears, double Nobody);

/// <summary>What a run says of the membership of one body.</summary>
/// <param name="Position">Identifier of the membership position.</param>
/// <param name="Years">One element a year, as it stands at the year's end.</param>
public sealed record BodyResult(string Position, IReadOnlyList<BodyYear> Years);

/// <summary>One year of one body; shares are of its members, with their standard errors over replicates.</summary>
/// <param name="Month">Month index of the year's first month.</param>
/// <param name="Members">Mean number of members.</param>
/// <param name="Young">Mean share of the young cohort.</param>
/// <param name="Middle">Mean share of the middle cohort.</param>
/// <param name="Old">Mean share of the old cohort.</param>
/// <param name="Women">Mean share of women.</param>
/// <param name="EthnicMinority">Mean share of ethnic minorities.</param>
/// <param name="AllCohorts">Probability that all three cohorts are present.</param>
public sealed record BodyYear(int Month, MeanShare Members, MeanShare Young, MeanShare Middle, MeanShare Old, MeanShare Women, MeanShare EthnicMinority, double AllCohorts)
{
    /// <summary>Probability that the body meets its quota of women; null where none is set.</summary>
    public double? WomenQuota { get; init; }

    /// <summary>Probability that the body meets its quota of the young; null where none is set.</summary>
    public double? YoungQuota { get; init; }
}

/// <summary>A mean with its Monte-Carlo standard error.</summary>
/// <param name="Mean">Mean.</param>
/// <param name="StandardError">Standard error of the mean.</param>
public sealed record MeanShare(double Mean, double StandardError);
