namespace CadreOrleans.Exchange.Canonical.Sources;

/// <summary>Where canonical files come from: a folder, an archive, memory.</summary>
public interface ICanonicalSource
{
    /// <summary>Names of all files it holds whose name ends in <c>.csv</c>, in ordinal order.</summary>
    IReadOnlyList<string> Files { get; }

    /// <summary>Opens one of <see cref="Files"/>; the caller disposes of the stream.</summary>
    /// <param name="file">Name of the file.</param>
    /// <exception cref="FileNotFoundException">It holds no such file.</exception>
    Stream Open(string file);
}
