namespace CadreOrleans.Ledger.Hosting;

using System.Data.Common;
using System.Security.Cryptography;
using CadreOrleans.Ledger.Encryption;
using CadreOrleans.Ledger.Tables;

/// <summary>Finds the master key, or makes one for a new database.</summary>
internal static class MasterKeys
{
    private const string CheckSetting = "master-key-check";

    /// <summary>The check value a database keeps of its master key; null in a new one.</summary>
    public static ValueTask<byte[]?> FindCheckAsync(DbConnection connection, CancellationToken cancellation) => Statement
        .Of(connection, "SELECT value FROM setting WHERE name = @name", ("@name", CheckSetting))
        .SingleAsync<byte[]>(cancellation);

    /// <summary>Keeps the check value of the master key in a new database.</summary>
    public static async ValueTask SaveCheckAsync(DbConnection connection, MasterKey master, CancellationToken cancellation) => await Statement
        .Of(connection, "INSERT INTO setting (name, value) VALUES (@name, @check)", ("@name", CheckSetting), ("@check", master.MakeCheck()))
        .RunAsync(cancellation);

    /// <summary>The key that opens a database which keeps this check value.</summary>
    /// <param name="options">Where to look.</param>
    /// <param name="file">The key file of the data folder.</param>
    /// <param name="check">The database's check value.</param>
    /// <exception cref="LedgerUnavailableException">There is no key, or it is another.</exception>
    public static MasterKey For(LedgerOptions options, string file, ReadOnlySpan<byte> check)
    {
        var key = Find(options, file) ?? throw new LedgerUnavailableException(
            $"The ledger is encrypted and its master key is missing; put the file {file} back or set {LedgerOptions.MasterKeyVariable}.");
        return key.Made(check)
            ? key
            : throw new LedgerUnavailableException(
                $"The master key is not the one this ledger was encrypted with; put the right file {file} back or set {LedgerOptions.MasterKeyVariable}.");
    }

    /// <summary>The key for a new database: the one given, or a new one kept in the data folder.</summary>
    public static MasterKey ForNew(LedgerOptions options, string file)
    {
        if (Find(options, file) is { } given)
        {
            return given;
        }

        var key = RandomNumberGenerator.GetBytes(MasterKey.Length);
        Write(file, Convert.ToBase64String(key) + "\n");
        return new MasterKey(key);
    }

    /// <summary>The key given by option, environment or file; null when there is none.</summary>
    /// <exception cref="LedgerUnavailableException">What is given is no key.</exception>
    public static MasterKey? Find(LedgerOptions options, string file)
    {
        var text = options.MasterKey ?? Environment.GetEnvironmentVariable(LedgerOptions.MasterKeyVariable) switch
        {
            { Length: > 0 } set => set,
            _ => Read(file),
        };
        return text is null ? null : Parse(text);
    }

    /// <summary>Reads a key written as base64.</summary>
    /// <exception cref="LedgerUnavailableException">It is no key.</exception>
    public static MasterKey Parse(string text)
    {
        var key = new byte[MasterKey.Length];
        return Convert.TryFromBase64String(text.Trim(), key, out var length) && length == MasterKey.Length
            ? new MasterKey(key)
            : throw new LedgerUnavailableException($"The master key is not {MasterKey.Length} bytes written as base64.");
    }

    private static string? Read(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllText(file) : null;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new LedgerUnavailableException($"The master key {file} cannot be read; grant access to it.", failed);
        }
    }

    /// <summary>Keeps a key in a new file that only its owner can read.</summary>
    /// <exception cref="LedgerUnavailableException">The file exists or cannot be written.</exception>
    public static void Write(string file, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            using var stream = new FileStream(file, options);
            using var writer = new StreamWriter(stream);
            writer.Write(text);
            writer.Flush();
            stream.Flush(flushToDisk: true);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new LedgerUnavailableException($"The master key {file} cannot be written; grant access to its folder.", failed);
        }
    }
}
