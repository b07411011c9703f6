using System.Runtime.CompilerServices;

namespace CadreOrleans.Architecture.Tests;

/// <summary>The files of the repository that these tests were compiled from.</summary>
internal static class SourceTree
{
    public static IEnumerable<string> Files(string folder, string pattern, [CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", folder));
        return Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
    }
}
