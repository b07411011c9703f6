namespace CadreOrleans.Exchange.Sheets;

/// <summary>Opens files that another program may hold.</summary>
public static class SharedFile
{
    /// <summary>Opens a file for reading, also while Excel has it open for writing.</summary>
    /// <param name="path">Where it is.</param>
    /// <exception cref="IOException">The file does not exist or its holder shares nothing.</exception>
    public static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
