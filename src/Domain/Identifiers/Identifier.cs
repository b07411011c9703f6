namespace CadreOrleans.Domain.Identifiers;

/// <summary>The form every identifier has: 1 to 64 of lower-case ASCII letters, digits and hyphens. Opaque, given by the server, never made from a name.</summary>
public static class Identifier
{
    /// <summary>Longest identifier, in characters.</summary>
    public const int MaximumLength = 64;

    /// <summary>Whether the text has the form of an identifier.</summary>
    public static bool IsWellFormed(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > MaximumLength)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the text when it is well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static string Checked(string text) => IsWellFormed(text)
        ? text
        : throw new FormatException("An identifier is 1 to 64 of the characters a-z, 0-9 and '-'.");
}
