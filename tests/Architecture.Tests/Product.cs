using System.Reflection;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Domain.Events;
using CadreOrleans.Exchange.Canonical;
using CadreOrleans.Grains;
using CadreOrleans.Ledger;
using CadreOrleans.Roster;
using CadreOrleans.Simulation;
using CadreOrleans.Web;

namespace CadreOrleans.Architecture.Tests;

/// <summary>The product's assemblies, by the names of their folders under <c>src</c>.</summary>
internal static class Product
{
    public static IReadOnlyDictionary<string, Assembly> Assemblies { get; } = new[]
    {
        typeof(IEvent).Assembly,
        typeof(RosterSnapshot).Assembly,
        typeof(Kernel).Assembly,
        typeof(ILedger).Assembly,
        typeof(CanonicalImport).Assembly,
        typeof(Caller).Assembly,
        typeof(CadreGrains).Assembly,
        Assembly.Load("CadreOrleans.Silo"),
        Assembly.Load("CadreOrleans.Api"),
        typeof(CadrePages).Assembly,
    }.ToDictionary(assembly => assembly.GetName().Name!["CadreOrleans.".Length..]);

    public static TheoryData<string> Names => [.. Assemblies.Keys];

    /// <summary>Types that somebody wrote: not the compiler, not a generator.</summary>
    public static IEnumerable<Type> WrittenIn(Assembly assembly) => assembly.GetTypes().Where(type =>
        type.Namespace?.StartsWith("CadreOrleans.", StringComparison.Ordinal) == true
        && !type.FullName!.Contains('<', StringComparison.Ordinal)
        && type.GetCustomAttribute<System.CodeDom.Compiler.GeneratedCodeAttribute>() is null
        && type.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null);

    public static IEnumerable<Type> Written => Assemblies.Values.SelectMany(WrittenIn);
}
