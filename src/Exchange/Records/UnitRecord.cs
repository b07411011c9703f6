namespace CadreOrleans.Exchange.Records;

/// <summary>One unit as a row of a unit list tells of it.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Name">Name as written.</param>
/// <param name="Code">Code; null when the file has none.</param>
/// <param name="Parent">Code or name of its parent as written; null for a root.</param>
/// <param name="Tier">Tier as written; null when the file does not say.</param>
public sealed record UnitRecord(RecordSource Source, string Name, string? Code = null, string? Parent = null, string? Tier = null);

/// <summary>One position as a row of a list of posts tells of it.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Title">The post as written.</param>
/// <param name="Unit">Its unit as written.</param>
/// <param name="Seats">Seats; null when the file does not say.</param>
/// <param name="Code">Code; null when the file has none.</param>
public sealed record PositionRecord(RecordSource Source, string Title, string? Unit, int? Seats = null, string? Code = null);
