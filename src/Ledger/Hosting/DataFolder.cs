namespace CadreOrleans.Ledger.Hosting;

/// <summary>The folder in which one installation keeps its data. Held by one process at a time.</summary>
public sealed class DataFolder : IDisposable
{
    /// <summary>Environment variable that names the folder.</summary>
    public const string FolderVariable = "CADRE_DATA";

    /// <summary>Name of the file with the master key.</summary>
    internal const string MasterKeyName = "master-key";

    private readonly FileStream held;

    private DataFolder(string path, FileStream held)
    {
        Path = path;
        this.held = held;
    }

    /// <summary>Full path of the folder.</summary>
    public string Path { get; }

    /// <summary>The SQLite file.</summary>
    public string DatabaseFile => System.IO.Path.Combine(Path, "ledger.db");

    /// <summary>The file with the master key.</summary>
    public string MasterKeyFile => System.IO.Path.Combine(Path, MasterKeyName);

    /// <summary>The folder <see cref="FolderVariable"/> names, or <c>CadreOrleans</c> in the user's local application data.</summary>
    public static string DefaultPath() =>
        Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } named
            ? System.IO.Path.GetFullPath(named)
            : System.IO.Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "CadreOrleans");

    /// <summary>Makes the folder when it is not there, and holds it until disposed.</summary>
    /// <exception cref="LedgerUnavailableException">It cannot be made or written, or another process holds it.</exception>
    public static DataFolder Hold(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        return Attempt(full, () => new DataFolder(Make(full), LockFile(full)));
    }

    /// <inheritdoc/>
    public void Dispose() => held.Dispose();

    /// <summary>Makes the folder when it is not there; only its owner can look into it.</summary>
    /// <exception cref="LedgerUnavailableException">It cannot be made.</exception>
    internal static string Make(string full) => Attempt(
        full,
        () => OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(full).FullName
            : Directory.CreateDirectory(full, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName);

    private static T Attempt<T>(string full, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new LedgerUnavailableException($"The data folder {full} cannot be written; grant access to it or name another in {FolderVariable}.", denied);
        }
        catch (IOException failed)
        {
            throw new LedgerUnavailableException(
                IsSharingViolation(failed)
                    ? $"The data folder {full} is in use by another running CadreOrleans; stop it or name another folder in {FolderVariable}."
                    : $"The data folder {full} cannot be used: {failed.Message}",
                failed);
        }
    }

    private static FileStream LockFile(string folder) =>
        new(System.IO.Path.Combine(folder, "in-use"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static bool IsSharingViolation(IOException failed) =>
        failed.GetType() == typeof(IOException) && (failed.HResult & 0xFFFF) is 32 or 33 or 11 or 35;
}
