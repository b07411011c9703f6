using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CadreOrleans.Architecture.Tests;

/// <summary>What an assembly refers to, as its metadata say; no reference of the compiled code can hide from it.</summary>
internal static class References
{
    /// <summary>Full names of all types of other assemblies that an assembly uses.</summary>
    public static IReadOnlySet<string> Types(Assembly assembly) => Read(assembly, reader => reader.TypeReferences
        .Select(reader.GetTypeReference)
        .Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}")
        .ToHashSet());

    /// <summary>Members of other types that an assembly uses, as <c>Namespace.Type.Member</c>.</summary>
    public static IReadOnlySet<string> Members(Assembly assembly) => Read(assembly, reader => reader.MemberReferences
        .Select(reader.GetMemberReference)
        .Where(member => member.Parent.Kind == HandleKind.TypeReference)
        .Select(member => (Type: reader.GetTypeReference((TypeReferenceHandle)member.Parent), Name: reader.GetString(member.Name)))
        .Select(member => $"{reader.GetString(member.Type.Namespace)}.{reader.GetString(member.Type.Name)}.{member.Name}")
        .ToHashSet());

    private static HashSet<string> Read(Assembly assembly, Func<MetadataReader, HashSet<string>> read)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        return read(file.GetMetadataReader());
    }
}
