namespace CadreOrleans.Domain.Scenarios.Decisions;

using System.Globalization;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Scenarios.Catalogue;

/// <summary>Holds an intervention to its entry in the catalogue: every field it needs, none it does not take, each in its range and naming what exists.</summary>
public static class InterventionChecks
{
    private const int LongestName = 200;

    /// <summary>Why an intervention is refused; null when it is in order.</summary>
    /// <param name="intervention">The intervention.</param>
    /// <param name="known">What exists.</param>
    /// <param name="path">Where the intervention stands in the request; the refusal's field begins with it.</param>
    public static Refusal? Check(Intervention intervention, IKnownEntities known, string path)
    {
        if (InterventionCatalogue.Find(intervention.Kind) is not { MayStand: true } spec)
        {
            return Refusal.Invalid("intervention-not-supported", path + ".kind", intervention.Kind, string.Join(", ", InterventionKinds.Supported));
        }

        foreach (var field in InterventionCatalogue.Fields)
        {
            if (spec.Find(field.Name) is null && InterventionFields.Read(intervention, field.Name) is not null)
            {
                return Refusal.Invalid("intervention-field-foreign", $"{path}.{field.Name}", field.Name, intervention.Kind);
            }
        }

        foreach (var field in spec.Fields)
        {
            var value = InterventionFields.Read(intervention, field.Name);
            var refusal = value is null
                ? field.Required ? Missing(field, path) : null
                : CheckValue(field, value, intervention, known, $"{path}.{field.Name}");
            if (refusal is not null)
            {
                return refusal;
            }
        }

        return CheckTogether(intervention, path);
    }

    private static Refusal Missing(InterventionField field, string path) =>
        field.Name == InterventionFields.PerYear.Name
            ? Refusal.Invalid("recruits-out-of-range", path + ".perYear")
            : Refusal.Invalid("intervention-field-missing", $"{path}.{field.Name}", field.Name);

    private static Refusal? CheckValue(InterventionField field, object value, Intervention intervention, IKnownEntities known, string path) => field.Type switch
    {
        InterventionFieldType.Number => CheckNumber(field, (int)value, intervention, path),
        InterventionFieldType.Choice => field.Choices!.Any(choice => choice.Code == (string)value)
            ? null
            : Refusal.Invalid("intervention-choice-unknown", path, string.Join(", ", field.Choices!.Select(choice => choice.Code))),
        InterventionFieldType.Official => CheckKnown(known, (OfficialId)value, path),
        InterventionFieldType.Position => CheckKnown(known, (PositionId)value, path),
        InterventionFieldType.Unit => CheckKnown(known, (UnitId)value, path),
        InterventionFieldType.Officials => CheckList<OfficialId>(field, value, path, (one, at) => CheckKnown(known, one, at)),
        InterventionFieldType.Positions => CheckList<PositionId>(field, value, path, (one, at) => CheckKnown(known, one, at)),
        InterventionFieldType.Units => CheckList<UnitId>(field, value, path, (one, at) => CheckKnown(known, one, at)),
        InterventionFieldType.Moves => CheckList<PlannedMove>(field, value, path, (one, at) => CheckKnown(known, one.Official, at + ".official") ?? CheckKnown(known, one.Position, at + ".position")),
        InterventionFieldType.TakeUp => CheckList<TakeUp>(field, value, path, CheckTakeUp),
        InterventionFieldType.Tier => known.HasTier((string)value) ? null : Refusal.Invalid("tier-unknown", path, (string)value),
        InterventionFieldType.Name => ((string)value).Length <= LongestName ? null : OutOfRange(path, 1, LongestName),
        _ => null,
    };

    private static Refusal? CheckNumber(InterventionField field, int value, Intervention intervention, string path)
    {
        var (least, most) = field.Range(InterventionCatalogue.Find(intervention.Kind)!, intervention.Choice);
        return value >= (least ?? int.MinValue) && value <= (most ?? int.MaxValue) ? null
            : field.Name == InterventionFields.PerYear.Name ? Refusal.Invalid("recruits-out-of-range", path)
            : OutOfRange(path, least ?? 0, most ?? int.MaxValue);
    }

    private static Refusal? CheckTakeUp(TakeUp one, string path) =>
        one.MonthsLeft is < 1 or > 600 ? OutOfRange(path + ".monthsLeft", 1, 600)
        : one.Percent is < 0 or > 100 ? OutOfRange(path + ".percent", 0, 100)
        : null;

    private static Refusal? CheckList<T>(InterventionField field, object value, string path, Func<T, string, Refusal?> check)
    {
        var list = (IReadOnlyList<T>)value;
        if (list.Count < (field.Least ?? 1) || list.Count > (field.Most ?? int.MaxValue))
        {
            return OutOfRange(path, field.Least ?? 1, field.Most ?? int.MaxValue);
        }

        for (var i = 0; i < list.Count; i++)
        {
            if (check(list[i], $"{path}[{Text(i)}]") is { } refusal)
            {
                return refusal;
            }
        }

        return list.Distinct().Count() == list.Count ? null : Refusal.Invalid("intervention-named-twice", path);
    }

    private static Refusal? CheckTogether(Intervention intervention, string path)
    {
        if (intervention.Until is { } until && until <= intervention.Month && intervention.Kind is not (InterventionKinds.CongressMoved or InterventionKinds.RegimeSwitch))
        {
            return Refusal.Invalid("intervention-ends-before", path + ".until", intervention.Month.ToString());
        }

        if (intervention.Into is { } into && (into == intervention.Unit || intervention.Units?.Contains(into) == true))
        {
            return Refusal.Invalid("intervention-unit-into-itself", path + ".into");
        }

        if (intervention.Moves is { } moves && moves.Select(move => move.Official).Distinct().Count() < moves.Count)
        {
            return Refusal.Invalid("intervention-named-twice", path + ".moves");
        }

        return intervention.TakeUp is { } offer && offer.Zip(offer.Skip(1)).Any(pair => pair.Second.MonthsLeft <= pair.First.MonthsLeft)
            ? Refusal.Invalid("intervention-take-up-unordered", path + ".takeUp")
            : null;
    }

    private static Refusal? CheckKnown(IKnownEntities known, OfficialId official, string path) =>
        known.HasOfficial(official) ? null : Refusal.Invalid("official-unknown", path);

    private static Refusal? CheckKnown(IKnownEntities known, PositionId position, string path) =>
        known.HasPosition(position) ? null : Refusal.Invalid("position-unknown", path);

    private static Refusal? CheckKnown(IKnownEntities known, UnitId unit, string path) =>
        known.HasUnit(unit) ? null : Refusal.Invalid("unit-unknown", path);

    private static Refusal OutOfRange(string path, int least, int most) => Refusal.Invalid("intervention-field-out-of-range", path, Text(least), Text(most));

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
