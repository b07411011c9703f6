using System.Collections;
using System.Reflection;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Time;

namespace CadreOrleans.Domain.Tests.Events;

/// <summary>Values of any event type, found by its constructor: one with every optional part absent, one with every part there.</summary>
internal static class EventValues
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static IEnumerable<object> Of(Type type) => [Make(type, sparse: true), Make(type, sparse: false)];

    private static object Make(Type type, bool sparse)
    {
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter, sparse))]);
    }

    private static object? Value(ParameterInfo parameter, bool sparse)
    {
        var optional = Nullable.GetUnderlyingType(parameter.ParameterType) is not null
            || Nullability.Create(parameter).WriteState == NullabilityState.Nullable;
        return optional && sparse ? null : Value(Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType, parameter.Name!, sparse);
    }

    private static object Value(Type type, string name, bool sparse) => type switch
    {
        _ when type.IsEnum => Enum.GetValues(type).Cast<object>().Last(),
        _ when type == typeof(string) => name == "Import" ? "import-1" : name + " \"đ\" ộ",
        _ when type == typeof(int) => 42,
        _ when type == typeof(long) => 43L,
        _ when type == typeof(bool) => true,
        _ when type == typeof(DateOnly) => new DateOnly(2022, 6, 30),
        _ when type == typeof(Month) => Month.Of(2022, 7),
        _ when type == typeof(PartialDate) => sparse ? PartialDate.OfYear(1975) : PartialDate.OfDay(new DateOnly(1975, 5, 31)),
        _ when type == typeof(PlanId) => new PlanId("2025-2030", "unit-1"),
        _ when type.IsValueType => Activator.CreateInstance(type, "id-" + name.ToLowerInvariant())!,
        _ when type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) => List(type.GetGenericArguments()[0], name, sparse),
        _ => Make(type, sparse),
    };

    private static IList List(Type element, string name, bool sparse)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        for (var i = 0; i < (sparse ? 0 : 2); i++)
        {
            list.Add(Value(element, name + i, sparse));
        }

        return list;
    }
}
