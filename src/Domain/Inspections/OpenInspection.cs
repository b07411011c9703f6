namespace CadreOrleans.Domain.Inspections;

/// <summary>An inspection that is not concluded.</summary>
/// <param name="Number">Its number within the official's file.</param>
/// <param name="OpenedOn">Day on which it was opened: it cannot be concluded before.</param>
[GenerateSerializer, Immutable, Alias("cadre.open-inspection")]
public sealed record OpenInspection([property: Id(0)] int Number, [property: Id(1)] DateOnly OpenedOn);
