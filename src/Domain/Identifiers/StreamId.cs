namespace CadreOrleans.Domain.Identifiers;

/// <summary>
/// A stream of the ledger: all events about one thing, in order. <c>official/{id}</c>, <c>position/{id}</c>,
/// <c>unit/{id}</c>, <c>plan/{term}/{unit-or-body}</c>, <c>scenario/{id}</c>, <c>import/{id}</c>, <c>workspace/settings</c>.
/// </summary>
/// <param name="Value">The stream's full name.</param>
[GenerateSerializer, Immutable, Alias("cadre.stream-id")]
public readonly record struct StreamId([property: Id(0)] string Value)
{
    /// <summary>The stream of the workspace's own settings: name, pack, working date, sweeps.</summary>
    public static StreamId Workspace => new("workspace/settings");

    /// <summary>The stream of an official.</summary>
    public static StreamId Of(OfficialId official) => new("official/" + official.Value);

    /// <summary>The stream of a position.</summary>
    public static StreamId Of(PositionId position) => new("position/" + position.Value);

    /// <summary>The stream of a unit.</summary>
    public static StreamId Of(UnitId unit) => new("unit/" + unit.Value);

    /// <summary>The stream of a plan.</summary>
    public static StreamId Of(PlanId plan) => new("plan/" + plan);

    /// <summary>The stream of a scenario.</summary>
    public static StreamId Of(ScenarioId scenario) => new("scenario/" + scenario.Value);

    /// <summary>The stream of an import.</summary>
    public static StreamId Of(ImportId import) => new("import/" + import.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
