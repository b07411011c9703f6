namespace CadreOrleans.Ledger.Tests.Harness;

using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using CadreOrleans.Domain.Events;
using CadreOrleans.Domain.Identifiers;
using CadreOrleans.Domain.Serialization;
using CadreOrleans.Domain.Time;

/// <summary>An event of every type of the catalogue, each property filled, so that a new type is tested without being named here.</summary>
public static class EventSamples
{
    public static IEnumerable<IEvent> OfEveryType() =>
        EventCatalogue.Types.OrderBy(type => EventCatalogue.NameOf(type).Name, StringComparer.Ordinal).Select(type => (IEvent)Value(type, type.Name));

    public static string Text(IEvent happened) => JsonSerializer.Serialize(happened, happened.GetType(), EventJson.Default);

    private static object Value(Type type, string name)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Value(underlying, name);
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).Cast<object>().Last();
        }

        return type switch
        {
            _ when type == typeof(string) => "sample-" + name.ToLowerInvariant(),
            _ when type == typeof(int) => 7,
            _ when type == typeof(long) => 8L,
            _ when type == typeof(bool) => true,
            _ when type == typeof(double) => 0.25,
            _ when type == typeof(decimal) => 0.5m,
            _ when type == typeof(DateOnly) => new DateOnly(2021, 2, 3),
            _ when type == typeof(PartialDate) => PartialDate.OfMonth(1975, 4),
            _ when type == typeof(Month) => Month.TryParse("2022-05", out var month) ? month : default,
            _ when type == typeof(PlanId) => PlanId.TryParse("2025-2030/body-1", out var plan) ? plan : default(object)!,
            _ when Elements(type) is { } element => List(element, name),
            _ when type.IsAbstract => Value(Concrete(type), name),
            _ when type.GetConstructor([typeof(string)]) is { } ofText && type.IsValueType => ofText.Invoke(["id-" + name.ToLowerInvariant()]),
            _ => Record(type),
        };
    }

    private static Type Concrete(Type type) => type.GetCustomAttributes<JsonDerivedTypeAttribute>().Last().DerivedType;

    private static Type? Elements(Type type) =>
        type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) && type.GetGenericArguments() is [var element] ? element : null;

    private static IList List(Type element, string name)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        list.Add(Value(element, name + "-1"));
        list.Add(Value(element, name + "-2"));
        return list;
    }

    private static object Record(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter.ParameterType, parameter.Name!))]);
    }
}
