using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Grains.Access;

/// <summary>Keys of grains: <c>workspace</c>, or <c>workspace/rest</c>.</summary>
public static class GrainKey
{
    /// <summary>The workspace of a key.</summary>
    public static string WorkspaceOf(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? key : key[..slash];
    }

    /// <summary>What follows the workspace; empty when nothing does.</summary>
    public static string RestOf(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? string.Empty : key[(slash + 1)..];
    }

    /// <summary>The key of something in a workspace.</summary>
    public static string Of(WorkspaceId workspace, string rest) => workspace.Value + "/" + rest;
}
