using System.IO.Compression;

namespace CadreOrleans.Exchange.Canonical.Sources;

/// <summary>Canonical files at the top of a zip archive.</summary>
public sealed class ArchiveSource : ICanonicalSource, IDisposable
{
    private readonly ZipArchive archive;

    /// <summary>Opens an archive.</summary>
    /// <param name="stream">The archive; stays open and with its owner.</param>
    /// <exception cref="InvalidDataException">The stream is no zip archive.</exception>
    public ArchiveSource(Stream stream)
    {
        archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        Files =
        [
            .. archive.Entries
                .Where(entry => entry.FullName == entry.Name && entry.Name.EndsWith(".csv", StringComparison.Ordinal))
                .Select(entry => entry.Name)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files { get; }

    /// <inheritdoc/>
    public Stream Open(string file) =>
        archive.GetEntry(file)?.Open() ?? throw new FileNotFoundException("The source holds no such file.", file);

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();
}
