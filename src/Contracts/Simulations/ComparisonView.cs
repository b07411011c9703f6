namespace CadreOrleans.Contracts.Simulations;

/// <summary>A comparison with its differences as far as they are.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Request">What was asked for.</param>
/// <param name="Status">Completed when every run has; failed or cancelled when one of them was.</param>
/// <param name="Runs">The runs it rests on, in the order of the scenarios.</param>
/// <param name="Scenarios">Each scenario but the first against the first; empty until completed.</param>
[GenerateSerializer, Immutable, Alias("cadre.comparison-view")]
public sealed record ComparisonView(
    [property: Id(0)] string Id,
    [property: Id(1)] ComparisonRequest Request,
    [property: Id(2)] RunStatus Status,
    [property: Id(3)] IReadOnlyList<string> Runs,
    [property: Id(4)] IReadOnlyList<ScenarioComparison> Scenarios);

/// <summary>One scenario against the first.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Run">Its run.</param>
/// <param name="Differences">Paired differences of the headlines. Exits are not among them: of two scenarios that differ in one person they would be that person's.</param>
/// <param name="Positions">The positions most affected, the most affected first; positions, never people.</param>
[GenerateSerializer, Immutable, Alias("cadre.scenario-comparison")]
public sealed record ScenarioComparison(
    [property: Id(0)] string Scenario,
    [property: Id(1)] string Run,
    [property: Id(2)] IReadOnlyList<IndicatorDifference> Differences,
    [property: Id(3)] IReadOnlyList<PositionDifference> Positions);

/// <summary>The difference of a headline, paired future by future.</summary>
/// <param name="Code">Indicator code.</param>
/// <param name="Unit">Unit of the values.</param>
/// <param name="Before">Mean of the first scenario.</param>
/// <param name="After">Mean of this scenario.</param>
/// <param name="Difference">Mean difference, after less before.</param>
/// <param name="StandardError">Standard error of the mean difference.</param>
/// <param name="Low">Lower end of its 95% interval.</param>
/// <param name="High">Upper end of its 95% interval.</param>
/// <param name="Seen">Whether the interval stays clear of zero; otherwise no difference is seen.</param>
/// <param name="Futures">Futures that were paired.</param>
[GenerateSerializer, Immutable, Alias("cadre.indicator-difference")]
public sealed record IndicatorDifference(
    [property: Id(0)] string Code,
    [property: Id(1)] string Unit,
    [property: Id(2)] double Before,
    [property: Id(3)] double After,
    [property: Id(4)] double Difference,
    [property: Id(5)] double StandardError,
    [property: Id(6)] double Low,
    [property: Id(7)] double High,
    [property: Id(8)] bool Seen,
    [property: Id(9)] int Futures)
{
    /// <summary>Least mean difference under any assumption; apart from the interval above, never added to it.</summary>
    [Id(10)]
    public double AssumedLow { get; init; }

    /// <summary>Greatest mean difference under any assumption.</summary>
    [Id(11)]
    public double AssumedHigh { get; init; }

    /// <summary>The assumption that moves the difference most; null when none does.</summary>
    [Id(12)]
    public string? Widest { get; init; }

    /// <summary>Whether the difference is seen, but has another sign, or none, under some assumption.</summary>
    public bool DependsOnAssumptions => Seen && AssumedLow <= 0 && AssumedHigh >= 0;
}

/// <summary>How much a scenario changes a position, as means over the years of the run; all are shares of futures, 0 to 1.</summary>
/// <param name="Position">The position.</param>
/// <param name="Name">Its name.</param>
/// <param name="UnitName">Its unit.</param>
/// <param name="VacantBefore">Share in which it is vacant at least three months of a year, under the first scenario.</param>
/// <param name="VacantAfter">The same under this scenario.</param>
/// <param name="NobodyReadyBefore">Share in which no nominee qualifies at the end of a year, under the first scenario; null for a position without a plan.</param>
/// <param name="NobodyReadyAfter">The same under this scenario.</param>
[GenerateSerializer, Immutable, Alias("cadre.position-difference")]
public sealed record PositionDifference(
    [property: Id(0)] string Position,
    [property: Id(1)] string Name,
    [property: Id(2)] string UnitName,
    [property: Id(3)] double VacantBefore,
    [property: Id(4)] double VacantAfter,
    [property: Id(5)] double? NobodyReadyBefore,
    [property: Id(6)] double? NobodyReadyAfter)
{
    /// <summary>The larger of the two changes, without its sign.</summary>
    public double Change => Math.Max(Math.Abs(VacantAfter - VacantBefore), Math.Abs((NobodyReadyAfter ?? 0) - (NobodyReadyBefore ?? 0)));
}
