using System.Text.Json;

namespace CadreOrleans.Grains.Codes;

/// <summary>The words of a closed list as answers spell them, made of their names so that a new word has its code at once.</summary>
internal static class StableCodes
{
    /// <summary>As <c>over-norm</c>.</summary>
    public static string Kebab<T>(this T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>As <c>nobodyQualifies</c>.</summary>
    public static string Camel<T>(this T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
