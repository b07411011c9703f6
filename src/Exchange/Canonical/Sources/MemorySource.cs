using System.Text;

namespace CadreOrleans.Exchange.Canonical.Sources;

/// <summary>Canonical files in memory: an upload, what the writer made, a test.</summary>
/// <param name="files">Bytes by file name.</param>
public sealed class MemorySource(IReadOnlyDictionary<string, byte[]> files) : ICanonicalSource
{
    /// <summary>Holds the texts of a writer as UTF-8.</summary>
    public MemorySource(IEnumerable<CanonicalFile> texts)
        : this(texts.ToDictionary(file => file.Name, file => Encoding.UTF8.GetBytes(file.Text)))
    {
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files { get; } =
        [.. files.Keys.Where(name => name.EndsWith(".csv", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public Stream Open(string file) => files.TryGetValue(file, out var bytes)
        ? new MemoryStream(bytes, writable: false)
        : throw new FileNotFoundException("The source holds no such file.", file);
}
