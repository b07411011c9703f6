namespace CadreOrleans.Exchange.Canonical.Sources;

/// <summary>Canonical files in a folder (not in its subfolders).</summary>
public sealed class DirectorySource : ICanonicalSource
{
    private readonly string directory;

    /// <summary>Looks at a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none of that path.</exception>
    public DirectorySource(string directory)
    {
        this.directory = directory;
        Files = [.. Directory.EnumerateFiles(directory, "*.csv").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files { get; }

    /// <inheritdoc/>
    public Stream Open(string file) =>
        Files.Contains(file) ? File.OpenRead(Path.Combine(directory, file)) : throw new FileNotFoundException("The source holds no such file.", file);
}
