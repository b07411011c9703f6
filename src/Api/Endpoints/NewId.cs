using System.Security.Cryptography;
using System.Text;

namespace CadreOrleans.Api.Endpoints;

/// <summary>
/// Identifiers for what a request creates. With an idempotency key the identifier follows from it, so that a retry reaches the same grain and gets its first answer.
/// </summary>
internal static class NewId
{
    public static string Of(char prefix, HttpContext http)
    {
        var key = http.Request.Headers["Idempotency-Key"].ToString();
        return key.Length == 0
            ? $"{prefix}-{Guid.CreateVersion7():N}"
            : $"{prefix}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{http.Request.Path}\n{key}")))[..32]}";
    }
}
