using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CadreOrleans.Domain.Events;
using NetArchTest.Rules;

namespace CadreOrleans.Architecture.Tests;

/// <summary>Names, state and size of what is written.</summary>
public sealed partial class CodeTests
{
    private const int LongestFileInLines = 250;

    [Fact]
    public void Names_WhenAnyType_SayWhatItIs() => Types.InAssemblies(Product.Assemblies.Values)
        .That().HaveNameMatching("(Utils?|Helpers?|Managers?|Misc|Common)$")
        .GetTypes()
        .Where(type => type.FullName.StartsWith("CadreOrleans.", StringComparison.Ordinal))
        .Select(type => type.FullName)
        .ShouldBeEmpty();

    [Fact]
    public void Statics_WhenVisible_CannotBeChanged()
    {
        const BindingFlags statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        Product.Written.SelectMany(type => type.GetFields(statics))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.StartsWith('<'))
            .Where(field => field.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
            .Select(field => $"{field.DeclaringType!.FullName}.{field.Name}")
            .ShouldBeEmpty();
        Product.Written.SelectMany(type => type.GetProperties(statics))
            .Where(property => property.SetMethod is not null)
            .Select(property => $"{property.DeclaringType!.FullName}.{property.Name}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void EventTypes_WhenAnyTwo_HaveDifferentNamesOfOneForm()
    {
        var names = typeof(IEvent).Assembly.GetTypes().Select(type => type.GetCustomAttribute<EventTypeAttribute>()).OfType<EventTypeAttribute>().ToArray();
        names.Select(name => (name.Name, name.Version)).ShouldBeUnique();
        names.ShouldAllBe(name => EventName().IsMatch(name.Name) && name.Version >= 1);
    }

    [Fact]
    public void Events_WhenAnyType_AreSealedRecordsInDomain()
    {
        var events = Product.Written.Where(type => type.IsClass && type.IsAssignableTo(typeof(IEvent))).ToArray();
        events.ShouldAllBe(type => type.IsSealed && type.Assembly == typeof(IEvent).Assembly);
        events.ShouldAllBe(type => type.GetCustomAttribute<EventTypeAttribute>() != null);
    }

    [Fact]
    public void Files_WhenAnySource_StayShort() => SourceTree.Files("src", "*.cs")
        .Select(file => (File: file, Lines: File.ReadLines(file).Count()))
        .Where(file => file.Lines > LongestFileInLines)
        .Select(file => $"{Path.GetFileName(file.File)}: {file.Lines}")
        .ShouldBeEmpty();

    [Fact]
    public void Sources_WhenAnyFile_LeaveNothingUnfinished() => SourceTree.Files("src", "*.cs").Concat(SourceTree.Files("src", "*.razor"))
        .Where(file => Unfinished().IsMatch(File.ReadAllText(file)))
        .Select(file => Path.GetFileName(file))
        .ShouldBeEmpty();

    [GeneratedRegex("^[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*$")]
    private static partial Regex EventName();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException")]
    private static partial Regex Unfinished();
}
