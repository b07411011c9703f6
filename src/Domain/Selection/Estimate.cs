namespace CadreOrleans.Domain.Selection;

/// <summary>Kind of evidence that an estimate rests on.</summary>
public enum EvidenceKind
{
    /// <summary>What is assumed before any evidence: the middle of the scale.</summary>
    Prior,

    /// <summary>A yearly assessment.</summary>
    Assessment,

    /// <summary>A confidence vote.</summary>
    ConfidenceVote,

    /// <summary>A measure of discipline.</summary>
    Discipline,

    /// <summary>The highest degree.</summary>
    Degree,

    /// <summary>The highest level of political theory.</summary>
    PoliticalTheory,

    /// <summary>The highest level of state management.</summary>
    StateManagement,

    /// <summary>Number of units in which posts were held.</summary>
    Breadth,

    /// <summary>Number of trainings in the years counted.</summary>
    Trainings,
}

/// <summary>One part of an estimate. The contributions of all parts add up to the estimate's mean.</summary>
/// <param name="Kind">Kind of evidence.</param>
/// <param name="Detail">What was found: a word of a closed list as <c>@List.Word</c>, a number, or empty for the prior.</param>
/// <param name="Year">The year it belongs to; null when it belongs to none.</param>
/// <param name="Value">What it stands for on the logit scale.</param>
/// <param name="Weight">Its share of the whole evidence, 0 to 1.</param>
/// <param name="Contribution">Value times weight.</param>
[GenerateSerializer, Immutable, Alias("cadre.estimate-part")]
public sealed record EstimatePart(
    [property: Id(0)] EvidenceKind Kind,
    [property: Id(1)] string Detail,
    [property: Id(2)] int? Year,
    [property: Id(3)] double Value,
    [property: Id(4)] double Weight,
    [property: Id(5)] double Contribution);

/// <summary>An estimate of virtue or talent with its uncertainty: a normal distribution on the logit scale.</summary>
/// <param name="Mean">Mean on the logit scale.</param>
/// <param name="Variance">Variance on the logit scale.</param>
/// <param name="Assessed">Whether a yearly assessment or a vote is among the evidence; without one the official is shown as not assessed.</param>
/// <param name="Parts">What it is made of, the prior first.</param>
public sealed record Estimate(double Mean, double Variance, bool Assessed, IReadOnlyList<EstimatePart> Parts)
{
    /// <summary>The estimate in [0, 1].</summary>
    public double Share => Logistic.Of(Mean);

    /// <summary>One standard deviation below, in [0, 1].</summary>
    public double Low => Logistic.Of(Mean - Math.Sqrt(Variance));

    /// <summary>One standard deviation above, in [0, 1].</summary>
    public double High => Logistic.Of(Mean + Math.Sqrt(Variance));
}
