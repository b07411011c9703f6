using CadreOrleans.Exchange.Canonical.Sources;

namespace CadreOrleans.Exchange.Canonical;

/// <summary>The samples in a folder: each subfolder with a <c>workspace.csv</c> is one, named by the subfolder.</summary>
/// <param name="directory">The folder; it need not exist, and then there are no samples.</param>
public sealed class SampleCatalogue(string directory)
{
    /// <summary>Names of all samples, in ordinal order.</summary>
    public IReadOnlyList<string> Names { get; } = Directory.Exists(directory)
        ?
        [
            .. Directory.EnumerateDirectories(directory)
                .Where(path => File.Exists(Path.Combine(path, "workspace.csv")))
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ]
        : [];

    /// <summary>The reorganisations that ship with a sample, each with its table; none for most.</summary>
    public IReadOnlyList<(ShippedReorganisation Description, byte[] Table)> Reorganisations(string name) => ShippedReorganisation.Read(directory, name);

    /// <summary>Reads a sample.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">There is no such sample.</exception>
    public CanonicalImport Read(string name) => Names.Contains(name)
        ? CanonicalReader.Read(new DirectorySource(Path.Combine(directory, name)))
        : throw new ArgumentException($"There is no sample '{name}'.", nameof(name));
}
