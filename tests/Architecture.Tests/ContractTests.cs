using System.Reflection;
using CadreOrleans.Contracts.Access;

namespace CadreOrleans.Architecture.Tests;

/// <summary>What crosses between silos and clients: callers stated, rights stated, wire names and numbers stated.</summary>
public sealed class ContractTests
{
    private static readonly Type[] GrainInterfaces =
        [.. Product.Written.Where(type => type.IsInterface && type.IsAssignableTo(typeof(Orleans.Runtime.IAddressable)))];

    private static readonly Type[] Messages =
        [.. Product.Written.Where(type => type.GetCustomAttribute<GenerateSerializerAttribute>() is not null)];

    [Fact]
    public void GrainInterfaces_WhenCounted_AreThere()
    {
        GrainInterfaces.Length.ShouldBeGreaterThan(10);
        Messages.Length.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void GrainMethods_WhenAny_TakeTheCallerFirst() => Methods()
        .Where(method => method.GetParameters().FirstOrDefault()?.ParameterType != typeof(Caller))
        .Select(Name)
        .ShouldBeEmpty();

    [Fact]
    public void GrainMethods_WhenAny_SayWhatRightTheyAsk() => Methods()
        .Where(method => method.GetCustomAttribute<RequiresAttribute>() is null)
        .Select(Name)
        .ShouldBeEmpty();

    [Fact]
    public void GrainInterfaces_WhenAny_HaveWireNamesThatNoOtherHas()
    {
        GrainInterfaces.Where(type => type.GetCustomAttribute<AliasAttribute>(inherit: false) is null).Select(type => type.FullName).ShouldBeEmpty();
        GrainInterfaces.Select(type => type.GetCustomAttribute<AliasAttribute>()!.Alias).ShouldBeUnique();
        Methods().Where(method => method.GetCustomAttribute<AliasAttribute>() is null).Select(Name).ShouldBeEmpty();
        foreach (var type in GrainInterfaces)
        {
            type.GetMethods().Select(method => method.GetCustomAttribute<AliasAttribute>()!.Alias).ShouldBeUnique(type.FullName);
        }
    }

    [Fact]
    public void Messages_WhenAny_HaveWireNamesThatNoOtherHas()
    {
        Messages.Where(type => type.GetCustomAttributes<AliasAttribute>(inherit: false).Count() != 1).Select(type => type.FullName).ShouldBeEmpty();
        Messages.Select(type => type.GetCustomAttributes<AliasAttribute>(inherit: false).First().Alias).ShouldBeUnique();
    }

    [Fact]
    public void Messages_WhenAny_NumberEveryMemberOnce()
    {
        foreach (var type in Messages.Where(type => !type.IsAssignableTo(typeof(Exception))))
        {
            const BindingFlags declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            var stored = type.GetProperties(declared)
                .Where(property => type.GetField($"<{property.Name}>k__BackingField", declared) is not null)
                .Cast<MemberInfo>()
                .Concat(type.GetFields(declared).Where(field => !field.Name.Contains('<', StringComparison.Ordinal)))
                .ToArray();
            stored.Where(member => member.GetCustomAttribute<IdAttribute>() is null).Select(member => member.Name).ShouldBeEmpty(type.FullName);
            stored.Select(member => member.GetCustomAttribute<IdAttribute>()!.Id).ShouldBeUnique(type.FullName);
        }
    }

    [Fact]
    public void GrainMethods_WhenTheyCarryOwnTypes_CarryOnlyMessages()
    {
        var carried = Methods()
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType))
            .SelectMany(Parts)
            .Where(type => type.Namespace?.StartsWith("CadreOrleans.", StringComparison.Ordinal) == true && !type.IsEnum && !type.IsInterface)
            .Distinct();
        carried.Where(type => type.GetCustomAttribute<GenerateSerializerAttribute>() is null).Select(type => type.FullName).ShouldBeEmpty();
    }

    private static IEnumerable<MethodInfo> Methods() => GrainInterfaces.SelectMany(type => type.GetMethods());

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    private static IEnumerable<Type> Parts(Type type) =>
        type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
}
