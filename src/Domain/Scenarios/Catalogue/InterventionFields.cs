namespace CadreOrleans.Domain.Scenarios.Catalogue;

using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Time;

/// <summary>The fields that interventions have, and how their values are read and written.</summary>
internal static class InterventionFields
{
    public static InterventionField Official { get; } = new("official", InterventionFieldType.Official, new Bilingual("Cán bộ", "Official"));

    public static InterventionField Position { get; } = new("position", InterventionFieldType.Position, new Bilingual("Vị trí", "Position"));

    public static InterventionField Reason { get; } = new("reason", InterventionFieldType.Reason, new Bilingual("Lý do", "Reason"));

    public static InterventionField PerYear { get; } = new("perYear", InterventionFieldType.Number, new Bilingual("Số người mỗi năm", "Number a year"));

    public static InterventionField Until { get; } = new("until", InterventionFieldType.Month, new Bilingual("Đến tháng", "Until month"));

    public static InterventionField Count { get; } = new("count", InterventionFieldType.Number, new Bilingual("Số lượng", "Number"));

    public static InterventionField Percent { get; } = new("percent", InterventionFieldType.Number, new Bilingual("Phần trăm", "Percent"));

    public static InterventionField Unit { get; } = new("unit", InterventionFieldType.Unit, new Bilingual("Đơn vị", "Unit"));

    public static InterventionField Units { get; } = new("units", InterventionFieldType.Units, new Bilingual("Các đơn vị", "Units"));

    public static InterventionField Into { get; } = new("into", InterventionFieldType.Unit, new Bilingual("Đơn vị tiếp nhận", "Receiving unit"));

    public static InterventionField Positions { get; } = new("positions", InterventionFieldType.Positions, new Bilingual("Các vị trí", "Positions"));

    public static InterventionField Officials { get; } = new("officials", InterventionFieldType.Officials, new Bilingual("Các cán bộ", "Officials"));

    public static InterventionField Moves { get; } = new("moves", InterventionFieldType.Moves, new Bilingual("Các bước điều động", "Moves"));

    public static InterventionField TakeUp { get; } = new("takeUp", InterventionFieldType.TakeUp, new Bilingual("Tỷ lệ nhận theo số tháng còn lại", "Take-up by months left"));

    public static InterventionField Code { get; } = new("code", InterventionFieldType.Name, new Bilingual("Mã", "Code"));

    public static InterventionField Name { get; } = new("name", InterventionFieldType.Name, new Bilingual("Tên", "Name"));

    public static InterventionField Tier { get; } = new("tier", InterventionFieldType.Tier, new Bilingual("Cấp", "Tier"));

    public static InterventionField Choice { get; } = new("choice", InterventionFieldType.Choice, new Bilingual("Nội dung", "Which"));

    public static InterventionField Value { get; } = new("value", InterventionFieldType.Number, new Bilingual("Giá trị mới", "New value"));

    /// <summary>All fields, in the order of the record.</summary>
    public static IReadOnlyList<InterventionField> All { get; } =
    [
        Official, Position, Reason, PerYear, Until, Count, Percent, Unit, Units, Into, Positions, Officials, Moves, TakeUp, Name, Code, Tier, Choice, Value,
    ];

    /// <summary>The value of a field; null when it has none.</summary>
    public static object? Read(Intervention intervention, string field) => field switch
    {
        "official" => intervention.Official,
        "position" => intervention.Position,
        "reason" => intervention.Reason,
        "perYear" => intervention.PerYear,
        "until" => intervention.Until,
        "count" => intervention.Count,
        "percent" => intervention.Percent,
        "unit" => intervention.Unit,
        "units" => intervention.Units,
        "into" => intervention.Into,
        "positions" => intervention.Positions,
        "officials" => intervention.Officials,
        "moves" => intervention.Moves,
        "takeUp" => intervention.TakeUp,
        "name" => string.IsNullOrWhiteSpace(intervention.Name) ? null : intervention.Name,
        "code" => string.IsNullOrWhiteSpace(intervention.Code) ? null : intervention.Code,
        "tier" => string.IsNullOrWhiteSpace(intervention.Tier) ? null : intervention.Tier,
        "choice" => string.IsNullOrWhiteSpace(intervention.Choice) ? null : intervention.Choice,
        "value" => intervention.Value,
        "month" => intervention.Month,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "An intervention has no such field."),
    };

    /// <summary>An intervention with another value of a field; null for none.</summary>
    public static Intervention Write(Intervention intervention, string field, object? value) => field switch
    {
        "official" => intervention with { Official = (OfficialId?)value },
        "position" => intervention with { Position = (PositionId?)value },
        "reason" => intervention with { Reason = (ForcedExitReason?)value },
        "perYear" => intervention with { PerYear = (int?)value },
        "until" => intervention with { Until = (Month?)value },
        "count" => intervention with { Count = (int?)value },
        "percent" => intervention with { Percent = (int?)value },
        "unit" => intervention with { Unit = (UnitId?)value },
        "units" => intervention with { Units = (IReadOnlyList<UnitId>?)value },
        "into" => intervention with { Into = (UnitId?)value },
        "positions" => intervention with { Positions = (IReadOnlyList<PositionId>?)value },
        "officials" => intervention with { Officials = (IReadOnlyList<OfficialId>?)value },
        "moves" => intervention with { Moves = (IReadOnlyList<PlannedMove>?)value },
        "takeUp" => intervention with { TakeUp = (IReadOnlyList<TakeUp>?)value },
        "name" => intervention with { Name = (string?)value },
        "code" => intervention with { Code = (string?)value },
        "tier" => intervention with { Tier = (string?)value },
        "choice" => intervention with { Choice = (string?)value },
        "value" => intervention with { Value = (int?)value },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "An intervention has no such field."),
    };
}
