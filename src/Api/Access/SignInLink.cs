using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CadreOrleans.Api.Access;

/// <summary>The sign-in link of one start of the program. It works once.</summary>
internal sealed class SignInLink
{
    private const int TokenBytes = 32;
    private readonly string token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
    private int used;

    /// <summary>The link for an address.</summary>
    public string For(Uri address) => $"{address.GetLeftPart(UriPartial.Authority)}/sign-in?token={token}";

    /// <summary>Takes the link; false when the token is another one or was used before.</summary>
    public bool Take(string given) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(token)))
        && Interlocked.Exchange(ref used, 1) == 0;
}
