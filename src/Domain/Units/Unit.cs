namespace CadreOrleans.Domain.Units;

using CadreOrleans.Domain.Identifiers;

/// <summary>
/// What is recorded of a unit (đơn vị, tổ chức). A code is not an identity: after a merger one code can name another unit,
/// so a code names a unit only together with a day (see domain notes, section 7: Quyết Thắng takes the old code of Chí Đạo).
/// </summary>
/// <param name="Code">Official code, as published; unique only at one time. Empty when the unit has none.</param>
/// <param name="Name">Full name.</param>
/// <param name="Tier">Code of the tier (cấp) in the regulation pack: <c>province</c>, <c>district</c>, <c>commune</c>.</param>
/// <param name="Kind">Code of the kind of organisation in the pack: <c>party-committee</c>, <c>division</c>, <c>commune</c>, ...</param>
/// <param name="Parent">The unit above; null at the root.</param>
/// <param name="Order">Place among its siblings in lists.</param>
[GenerateSerializer, Immutable, Alias("cadre.unit-facts")]
public sealed record UnitFacts(
    [property: Id(0)] string Code,
    [property: Id(1)] string Name,
    [property: Id(2)] string Tier,
    [property: Id(3)] string Kind,
    [property: Id(4)] UnitId? Parent,
    [property: Id(5)] int Order);
