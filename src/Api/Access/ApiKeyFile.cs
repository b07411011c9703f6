using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CadreOrleans.Api.Access;

/// <summary>The key of the embedded mode: random, made at the first start, readable by its owner only. Whoever can read the file is the person at the computer.</summary>
internal sealed class ApiKeyFile
{
    /// <summary>Name of the file in the data folder.</summary>
    public const string FileName = "api-key";

    private const int KeyBytes = 32;
    private readonly byte[] hash;

    private ApiKeyFile(string key) => hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));

    /// <summary>Reads the key of a data folder, making it when there is none.</summary>
    public static ApiKeyFile Open(string dataFolder)
    {
        var path = Path.Combine(dataFolder, FileName);
        if (!File.Exists(path))
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var writer = new StreamWriter(new FileStream(path, options));
            writer.WriteLine(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes)));
        }

        return new ApiKeyFile(File.ReadAllText(path).Trim());
    }

    /// <summary>Whether a key is this one; takes the same time whatever is wrong with it.</summary>
    public bool Matches(string key) => CryptographicOperations.FixedTimeEquals(hash, SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
