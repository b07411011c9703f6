namespace CadreOrleans.Domain.Positions;

using CadreOrleans.Domain.Identifiers;

/// <summary>
/// What is recorded of a position (chức vụ): one post in one unit. A body's membership is a position too, with as many seats as the body has members.
/// </summary>
/// <param name="Unit">The unit it belongs to.</param>
/// <param name="Title">Code of its title (chức danh) in the regulation pack; the pack's ladder gives its group.</param>
/// <param name="Name">Name as written in decisions.</param>
/// <param name="Seats">Number of seats, at least 1.</param>
/// <param name="ManagedBy">Tier that manages its holder (cấp quản lý).</param>
/// <param name="DecidedBy">Tier that decides who holds it (cấp quyết định).</param>
/// <param name="Consults">Organ to be consulted (hiệp y), for vertical sectors; null if none.</param>
/// <param name="LinkedTo">A position of higher rank that is held together with this one (chức danh gắn liền): both are one vacancy.</param>
/// <param name="Order">Place among the positions of its unit in lists.</param>
[GenerateSerializer, Immutable, Alias("cadre.position-facts")]
public sealed record PositionFacts(
    [property: Id(0)] UnitId Unit,
    [property: Id(1)] string Title,
    [property: Id(2)] string Name,
    [property: Id(3)] int Seats,
    [property: Id(4)] string ManagedBy,
    [property: Id(5)] string DecidedBy,
    [property: Id(6)] string? Consults,
    [property: Id(7)] PositionId? LinkedTo,
    [property: Id(8)] int Order);
